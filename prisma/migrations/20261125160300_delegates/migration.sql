-- People keep their id when the visit's form or its delegation is written again: what is told of them stays theirs.
-- Places are written one by one, so that two people who change places meet for a moment.
DROP INDEX "visit_person_visit_id_side_position_key";
CREATE INDEX "visit_person_visit_id_side_position_idx" ON "visit_person"("visit_id", "side", "position");

ALTER TABLE "visit_person"
    ADD COLUMN "family_name" TEXT NOT NULL DEFAULT '',
    ADD COLUMN "form_of_address" TEXT NOT NULL DEFAULT '',
    ADD COLUMN "languages" TEXT[] DEFAULT ARRAY[]::TEXT[],
    ADD COLUMN "in_office_since" DATE,
    ADD COLUMN "former" BOOLEAN NOT NULL DEFAULT false,
    ADD COLUMN "role" TEXT NOT NULL DEFAULT 'MEMBER',
    ADD COLUMN "companion_of_id" UUID,
    ADD COLUMN "pronunciation" TEXT NOT NULL DEFAULT '',
    ADD COLUMN "email" TEXT NOT NULL DEFAULT '',
    ADD COLUMN "present" BOOLEAN;

CREATE INDEX "visit_person_companion_of_id_idx" ON "visit_person"("companion_of_id");

ALTER TABLE "visit_person"
    ADD CONSTRAINT "visit_person_companion_of_id_fkey" FOREIGN KEY ("companion_of_id") REFERENCES "visit_person"("id") ON DELETE SET NULL ON UPDATE CASCADE,
    ADD CONSTRAINT "visit_person_role" CHECK ("role" IN ('MEMBER', 'COMPANION', 'SECURITY', 'INTERPRETER', 'PRESS', 'STAFF'));

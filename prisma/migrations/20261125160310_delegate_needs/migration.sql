-- What delegates need to eat, to get about and to be met: apart from everything else, and not for long.
CREATE TABLE "delegate_needs" (
    "person_id" UUID NOT NULL,
    "diet" TEXT NOT NULL DEFAULT '',
    "accessibility" TEXT NOT NULL DEFAULT '',
    "arrival" TEXT NOT NULL DEFAULT '',
    "version" INTEGER NOT NULL DEFAULT 1,
    "updated_by" TEXT NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "delegate_needs_pkey" PRIMARY KEY ("person_id")
);

ALTER TABLE "delegate_needs" ADD CONSTRAINT "delegate_needs_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "visit_person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- Visits held for the chief executive's exception: lib/domain/areas/hold.ts. One that was lifted is history.
CREATE TABLE "visit_hold" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "visit_id" UUID NOT NULL,
    "area_key" TEXT,
    "partner_id" UUID,
    "name" JSONB NOT NULL,
    "status" TEXT NOT NULL,
    "since" DATE NOT NULL,
    "reason" JSONB NOT NULL,
    "decision" JSONB NOT NULL,
    "held_at" TIMESTAMPTZ(3) NOT NULL,
    "lifted_at" TIMESTAMPTZ(3),
    "outcome" TEXT,
    "outcome_reason" TEXT NOT NULL DEFAULT '',
    "decided_by_id" UUID,
    "decided_at" TIMESTAMPTZ(3),

    CONSTRAINT "visit_hold_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "visit_hold_of_one" CHECK (("area_key" IS NULL) <> ("partner_id" IS NULL)),
    CONSTRAINT "visit_hold_status" CHECK ("status" IN ('DORMANT', 'SUSPENDED')),
    CONSTRAINT "visit_hold_outcome" CHECK ("outcome" IN ('GRANTED', 'REFUSED')),
    CONSTRAINT "visit_hold_decided" CHECK (("outcome" IS NULL) = ("decided_by_id" IS NULL) AND ("outcome" IS NULL) = ("decided_at" IS NULL))
);
CREATE INDEX "visit_hold_visit_id_idx" ON "visit_hold"("visit_id");
CREATE UNIQUE INDEX "visit_hold_one_at_a_time" ON "visit_hold"("visit_id") WHERE "lifted_at" IS NULL;
ALTER TABLE "visit_hold" ADD CONSTRAINT "visit_hold_visit_id_fkey" FOREIGN KEY ("visit_id") REFERENCES "visit"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "visit_hold" ADD CONSTRAINT "visit_hold_decided_by_id_fkey" FOREIGN KEY ("decided_by_id") REFERENCES "account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

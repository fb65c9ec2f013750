-- Steps of one stage are open at the same time; NULL quotas mean all.
ALTER TABLE "approval_step" ADD COLUMN "stage" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN "stage_need" INTEGER,
ADD COLUMN "holders_need" INTEGER,
ADD COLUMN "due_on" DATE,
ADD COLUMN "reminded_at" TIMESTAMPTZ(3),
ADD COLUMN "escalated_at" TIMESTAMPTZ(3);
UPDATE "approval_step" SET "stage" = "position", "holders_need" = 1;

-- Every decision on a step, with whose place was taken and why.
CREATE TABLE "approval_decision" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "step_id" UUID NOT NULL,
    "decision" TEXT NOT NULL,
    "by_id" UUID NOT NULL,
    "instead_of_id" UUID,
    "instead_because" TEXT,
    "decided_as" TEXT NOT NULL,
    "comment" TEXT NOT NULL DEFAULT '',
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "approval_decision_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "approval_decision_kind" CHECK ("decision" IN ('APPROVED', 'RETURNED', 'REJECTED')),
    CONSTRAINT "approval_decision_instead" CHECK (("instead_of_id" IS NULL) = ("instead_because" IS NULL) AND "instead_of_id" IS DISTINCT FROM "by_id")
);
CREATE UNIQUE INDEX "approval_decision_step_id_by_id_key" ON "approval_decision"("step_id", "by_id");
ALTER TABLE "approval_decision" ADD CONSTRAINT "approval_decision_step_id_fkey" FOREIGN KEY ("step_id") REFERENCES "approval_step"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "approval_decision" ADD CONSTRAINT "approval_decision_by_id_fkey" FOREIGN KEY ("by_id") REFERENCES "account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "approval_decision" ADD CONSTRAINT "approval_decision_instead_of_id_fkey" FOREIGN KEY ("instead_of_id") REFERENCES "account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
INSERT INTO "approval_decision" ("step_id", "decision", "by_id", "decided_as", "comment", "at")
SELECT "id", "state", "decided_by_id", "step", "comment", coalesce("decided_at", "opened_at", CURRENT_TIMESTAMP)
FROM "approval_step" WHERE "decided_by_id" IS NOT NULL AND "state" IN ('APPROVED', 'RETURNED', 'REJECTED');

-- A rule set tried on the visits of a period; kept with it, and gone with a draft that is thrown away.
CREATE TABLE "rule_set_trial" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "rule_set_id" UUID NOT NULL,
    "revision" INTEGER NOT NULL,
    "content" JSONB NOT NULL,
    "period_from" DATE,
    "period_to" DATE,
    "asked_by_id" UUID NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'WAITING',
    "total" INTEGER,
    "done" INTEGER NOT NULL DEFAULT 0,
    "failures" INTEGER NOT NULL DEFAULT 0,
    "reached_starts_at" TIMESTAMPTZ(3),
    "reached_visit_id" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "finished_at" TIMESTAMPTZ(3),

    CONSTRAINT "rule_set_trial_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "rule_set_trial_state" CHECK ("state" IN ('WAITING', 'RUNNING', 'DONE', 'FAILED', 'CANCELLED')),
    CONSTRAINT "rule_set_trial_period" CHECK ("period_to" >= "period_from")
);

-- The ways in which visits fared: thousands of visits share one.
CREATE TABLE "rule_set_trial_case" (
    "trial_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "decided" JSONB NOT NULL,
    "before" JSONB NOT NULL,
    "after" JSONB NOT NULL,
    "changes" TEXT[],

    CONSTRAINT "rule_set_trial_case_pkey" PRIMARY KEY ("trial_id","id")
);

-- Every visit tried. No foreign key to the visit: it would lock and rewrite each visit of the register. One that is gone
-- since is in no answer, because every answer looks at the visit.
CREATE TABLE "rule_set_trial_visit" (
    "trial_id" UUID NOT NULL,
    "visit_id" UUID NOT NULL,
    "case_id" UUID NOT NULL,
    "starts_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "rule_set_trial_visit_pkey" PRIMARY KEY ("trial_id","visit_id")
);

-- CreateIndex
CREATE INDEX "rule_set_trial_rule_set_id_created_at_idx" ON "rule_set_trial"("rule_set_id", "created_at");

-- AddForeignKey
ALTER TABLE "rule_set_trial" ADD CONSTRAINT "rule_set_trial_rule_set_id_fkey" FOREIGN KEY ("rule_set_id") REFERENCES "rule_set"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "rule_set_trial" ADD CONSTRAINT "rule_set_trial_asked_by_id_fkey" FOREIGN KEY ("asked_by_id") REFERENCES "account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "rule_set_trial_case" ADD CONSTRAINT "rule_set_trial_case_trial_id_fkey" FOREIGN KEY ("trial_id") REFERENCES "rule_set_trial"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "rule_set_trial_visit" ADD CONSTRAINT "rule_set_trial_visit_trial_id_fkey" FOREIGN KEY ("trial_id") REFERENCES "rule_set_trial"("id") ON DELETE CASCADE ON UPDATE CASCADE;

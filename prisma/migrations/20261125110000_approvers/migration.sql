-- Days on which somebody decides nothing.
CREATE TABLE "absence" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "account_id" UUID NOT NULL,
    "valid_from" DATE NOT NULL,
    "valid_to" DATE,
    "reason" TEXT NOT NULL,
    "recorded_by_id" UUID NOT NULL,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "absence_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "absence_ends_after_start" CHECK ("valid_to" >= "valid_from")
);

-- Who stands in for somebody, in order.
CREATE TABLE "substitution" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "account_id" UUID NOT NULL,
    "substitute_ids" UUID[],
    "valid_from" DATE NOT NULL,
    "valid_to" DATE,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "substitution_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "substitution_ends_after_start" CHECK ("valid_to" >= "valid_from"),
    CONSTRAINT "substitution_of_another" CHECK (NOT "account_id" = ANY ("substitute_ids"))
);

-- Who may not decide a visit, and why.
CREATE TABLE "disqualification" (
    "visit_id" UUID NOT NULL,
    "account_id" UUID NOT NULL,
    "reason" TEXT NOT NULL,
    "declared_by_id" UUID NOT NULL,
    "declared_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "disqualification_pkey" PRIMARY KEY ("visit_id","account_id")
);

-- Who may record whose absences besides themselves.
CREATE TABLE "entrusted" (
    "account_id" UUID NOT NULL,
    "assistant_id" UUID NOT NULL,

    CONSTRAINT "entrusted_pkey" PRIMARY KEY ("account_id","assistant_id")
);

CREATE INDEX "absence_account_id_idx" ON "absence"("account_id");
CREATE INDEX "substitution_account_id_idx" ON "substitution"("account_id");
CREATE INDEX "disqualification_account_id_idx" ON "disqualification"("account_id");
CREATE INDEX "entrusted_assistant_id_idx" ON "entrusted"("assistant_id");

ALTER TABLE "absence" ADD CONSTRAINT "absence_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "absence" ADD CONSTRAINT "absence_recorded_by_id_fkey" FOREIGN KEY ("recorded_by_id") REFERENCES "account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "substitution" ADD CONSTRAINT "substitution_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "disqualification" ADD CONSTRAINT "disqualification_visit_id_fkey" FOREIGN KEY ("visit_id") REFERENCES "visit"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "disqualification" ADD CONSTRAINT "disqualification_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "disqualification" ADD CONSTRAINT "disqualification_declared_by_id_fkey" FOREIGN KEY ("declared_by_id") REFERENCES "account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "entrusted" ADD CONSTRAINT "entrusted_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "entrusted" ADD CONSTRAINT "entrusted_assistant_id_fkey" FOREIGN KEY ("assistant_id") REFERENCES "account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

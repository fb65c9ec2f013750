-- An absence belongs to no visit: what somebody is told of their own has none, and everything else has one.
ALTER TABLE "notice" ALTER COLUMN "visit_id" DROP NOT NULL,
ADD CONSTRAINT "notice_of_visit" CHECK (("visit_id" IS NULL) = ("kind" IN ('ABSENCE_RECORDED', 'ABSENCE_ENDED')));

-- Since when it is known that nobody is left who could decide a step.
ALTER TABLE "approval_step" ADD COLUMN "stranded_at" TIMESTAMPTZ(3);

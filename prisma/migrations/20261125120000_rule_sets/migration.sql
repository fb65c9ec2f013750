-- A version is a draft until an administrator of each department has agreed to it; what is stored already is in force.
ALTER TABLE "rule_set" ADD COLUMN "state" TEXT NOT NULL DEFAULT 'AGREED',
ADD COLUMN "revision" INTEGER NOT NULL DEFAULT 1,
ADD COLUMN "author_id" UUID,
ADD COLUMN "base_id" UUID,
ADD COLUMN "changed_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP;
ALTER TABLE "rule_set" ALTER COLUMN "state" SET DEFAULT 'DRAFT';
ALTER TABLE "rule_set" ADD CONSTRAINT "rule_set_state" CHECK ("state" IN ('DRAFT', 'AGREED'));

-- CreateTable
CREATE TABLE "rule_set_agreement" (
    "rule_set_id" UUID NOT NULL,
    "department" TEXT NOT NULL,
    "account_id" UUID NOT NULL,
    "agreed_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "rule_set_agreement_pkey" PRIMARY KEY ("rule_set_id","department")
);

-- CreateIndex
CREATE UNIQUE INDEX "rule_set_agreement_rule_set_id_account_id_key" ON "rule_set_agreement"("rule_set_id", "account_id");

-- AddForeignKey
ALTER TABLE "rule_set" ADD CONSTRAINT "rule_set_author_id_fkey" FOREIGN KEY ("author_id") REFERENCES "account"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "rule_set" ADD CONSTRAINT "rule_set_base_id_fkey" FOREIGN KEY ("base_id") REFERENCES "rule_set"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "rule_set_agreement" ADD CONSTRAINT "rule_set_agreement_rule_set_id_fkey" FOREIGN KEY ("rule_set_id") REFERENCES "rule_set"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "rule_set_agreement" ADD CONSTRAINT "rule_set_agreement_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What was agreed never changes, and nothing becomes agreed without one person of each department.
CREATE FUNCTION rule_set_is_kept() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD.state <> 'DRAFT' THEN
    RAISE EXCEPTION 'An agreed rule set never changes.';
  END IF;
  IF TG_OP = 'DELETE' THEN
    RETURN OLD;
  END IF;
  IF NEW.state <> 'DRAFT' AND (SELECT count(*) FROM rule_set_agreement WHERE rule_set_id = NEW.id) < 2 THEN
    RAISE EXCEPTION 'A rule set takes the agreement of both departments.';
  END IF;
  RETURN NEW;
END;
$$;
CREATE TRIGGER rule_set_is_kept BEFORE UPDATE OR DELETE ON "rule_set" FOR EACH ROW EXECUTE FUNCTION rule_set_is_kept();

CREATE FUNCTION rule_set_agreement_is_kept() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  concerned uuid := CASE WHEN TG_OP = 'INSERT' THEN NEW.rule_set_id ELSE OLD.rule_set_id END;
BEGIN
  IF (SELECT state FROM rule_set WHERE id = concerned) <> 'DRAFT' THEN
    RAISE EXCEPTION 'The agreements to an agreed rule set never change.';
  END IF;
  RETURN CASE WHEN TG_OP = 'DELETE' THEN OLD ELSE NEW END;
END;
$$;
CREATE TRIGGER rule_set_agreement_is_kept BEFORE INSERT OR UPDATE OR DELETE ON "rule_set_agreement" FOR EACH ROW EXECUTE FUNCTION rule_set_agreement_is_kept();

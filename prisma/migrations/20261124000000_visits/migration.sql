-- Parts of words are found by trigrams (stems miss Finnish compounds); both work on PostgreSQL 15 and newer.
CREATE EXTENSION IF NOT EXISTS pg_trgm;

-- What people quote: V-2027-000123. Six digits until they run out, then as many as it takes.
CREATE SEQUENCE visit_reference;
CREATE FUNCTION next_visit_reference(at timestamptz, nth bigint) RETURNS text LANGUAGE plpgsql VOLATILE AS $$
DECLARE
  number text := nextval('visit_reference')::text;
BEGIN
  RETURN 'V-' || to_char(at AT TIME ZONE 'Europe/Helsinki', 'YYYY') || '-' || lpad(number, greatest(6, length(number)), '0');
END;
$$;

-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "public";

-- CreateTable
CREATE TABLE "account" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "issuer" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "active" BOOLEAN NOT NULL DEFAULT true,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "account_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "role_assignment" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "account_id" UUID NOT NULL,
    "role" TEXT NOT NULL,
    "department" TEXT,
    "valid_from" DATE NOT NULL,
    "valid_to" DATE,

    CONSTRAINT "role_assignment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "login_session" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "account_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "revoked_at" TIMESTAMPTZ(3),
    "user_agent" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "login_session_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "api_token" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "account_id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "hash" BYTEA NOT NULL,
    "created_by" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expires_at" TIMESTAMPTZ(3),
    "revoked_at" TIMESTAMPTZ(3),

    CONSTRAINT "api_token_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "rule_set" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "version" INTEGER NOT NULL,
    "effective_from" DATE NOT NULL,
    "content" JSONB NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "rule_set_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "membership" (
    "key" TEXT NOT NULL,
    "owner" TEXT NOT NULL,
    "name" JSONB NOT NULL,

    CONSTRAINT "membership_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "visit" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "reference" TEXT COLLATE "C" NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "status" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "direction" TEXT NOT NULL,
    "purpose" TEXT,
    "title" TEXT NOT NULL,
    "starts_at" TIMESTAMPTZ(3),
    "ends_at" TIMESTAMPTZ(3),
    "time_zone" TEXT NOT NULL DEFAULT 'Europe/Helsinki',
    "organisation" TEXT NOT NULL DEFAULT '',
    "country" TEXT,
    "country_as_written" TEXT,
    "city" TEXT NOT NULL DEFAULT '',
    "announced_count" INTEGER,
    "asks_to_meet" TEXT[],
    "signing" BOOLEAN NOT NULL DEFAULT false,
    "body" TEXT,
    "travelling_body" TEXT,
    "topics" TEXT[],
    "goals" TEXT[],
    "host" TEXT NOT NULL DEFAULT '',
    "languages" TEXT[],
    "needs" TEXT[],
    "estimated_cost_eur" DECIMAL(12,2),
    "confidentiality" TEXT NOT NULL DEFAULT 'INTERNAL',
    "source" TEXT,
    "requested_on" DATE,
    "case_number" TEXT NOT NULL DEFAULT '',
    "notes" TEXT NOT NULL DEFAULT '',
    "details" JSONB NOT NULL DEFAULT '{}',
    "draft_form" JSONB,
    "level" TEXT NOT NULL DEFAULT 'ORDINARY',
    "level_raised_because" TEXT,
    "level_lowered_because" TEXT,
    "lead_department" TEXT,
    "support_department" TEXT,
    "rule" TEXT,
    "routing" JSONB,
    "rule_set_id" UUID,
    "requester_id" UUID NOT NULL,
    "responsible_id" UUID,
    "prepared_by" UUID[],
    "status_since" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "import_batch_id" UUID,
    "import_key" TEXT,
    "search_text" TEXT NOT NULL DEFAULT '',
    "search_stems" tsvector GENERATED ALWAYS AS (to_tsvector('finnish', "search_text") || to_tsvector('swedish', "search_text") || to_tsvector('english', "search_text")) STORED,

    CONSTRAINT "visit_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "visit_person" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "visit_id" UUID NOT NULL,
    "side" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "title" TEXT NOT NULL DEFAULT '',
    "rank" TEXT,
    "rank_origin" TEXT,
    "organisation" TEXT NOT NULL DEFAULT '',
    "is_head" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "visit_person_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "visit_named" (
    "visit_id" UUID NOT NULL,
    "account_id" UUID NOT NULL,

    CONSTRAINT "visit_named_pkey" PRIMARY KEY ("visit_id","account_id")
);

-- CreateTable
CREATE TABLE "approval_step" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "visit_id" UUID NOT NULL,
    "round" INTEGER NOT NULL,
    "position" INTEGER NOT NULL,
    "step" TEXT NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'WAITING',
    "opened_at" TIMESTAMPTZ(3),
    "decided_at" TIMESTAMPTZ(3),
    "decided_by_id" UUID,
    "comment" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "approval_step_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "trail_entry" (
    "seq" BIGINT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "actor_id" UUID,
    "actor_name" TEXT NOT NULL,
    "action" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "subject_id" UUID,
    "payload" JSONB NOT NULL,
    "prev_hash" TEXT NOT NULL,
    "hash" TEXT NOT NULL,

    CONSTRAINT "trail_entry_pkey" PRIMARY KEY ("seq")
);

-- CreateTable
CREATE TABLE "import_batch" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "account_id" UUID NOT NULL,
    "file_name" TEXT NOT NULL,
    "file_hash" TEXT NOT NULL,
    "mapping" JSONB NOT NULL,
    "state" TEXT NOT NULL,
    "total" INTEGER NOT NULL DEFAULT 0,
    "done" INTEGER NOT NULL DEFAULT 0,
    "report" JSONB NOT NULL DEFAULT '{}',
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "finished_at" TIMESTAMPTZ(3),
    "undone_at" TIMESTAMPTZ(3),

    CONSTRAINT "import_batch_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "import_row" (
    "batch_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "cells" JSONB NOT NULL,
    "state" TEXT NOT NULL,
    "visit" JSONB,
    "doubts" JSONB NOT NULL DEFAULT '[]',
    "visit_id" UUID,

    CONSTRAINT "import_row_pkey" PRIMARY KEY ("batch_id","position")
);

-- CreateTable
CREATE TABLE "import_mapping" (
    "header_key" TEXT NOT NULL,
    "mapping" JSONB NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "import_mapping_pkey" PRIMARY KEY ("header_key")
);

-- CreateIndex
CREATE INDEX "account_email_idx" ON "account"("email");

-- CreateIndex
CREATE UNIQUE INDEX "account_issuer_subject_key" ON "account"("issuer", "subject");

-- CreateIndex
CREATE INDEX "role_assignment_account_id_idx" ON "role_assignment"("account_id");

-- CreateIndex
CREATE INDEX "login_session_account_id_idx" ON "login_session"("account_id");

-- CreateIndex
CREATE UNIQUE INDEX "api_token_hash_key" ON "api_token"("hash");

-- CreateIndex
CREATE INDEX "api_token_account_id_idx" ON "api_token"("account_id");

-- CreateIndex
CREATE UNIQUE INDEX "rule_set_version_key" ON "rule_set"("version");

-- CreateIndex
CREATE UNIQUE INDEX "visit_reference_key" ON "visit"("reference");

-- CreateIndex
CREATE UNIQUE INDEX "visit_import_key_key" ON "visit"("import_key");

-- CreateIndex
CREATE INDEX "visit_starts_at_id_idx" ON "visit"("starts_at", "id");

-- CreateIndex
CREATE INDEX "visit_lead_department_status_idx" ON "visit"("lead_department", "status");

-- CreateIndex
CREATE INDEX "visit_status_starts_at_idx" ON "visit"("status", "starts_at");

-- CreateIndex
CREATE INDEX "visit_requester_id_idx" ON "visit"("requester_id");

-- CreateIndex
CREATE INDEX "visit_responsible_id_idx" ON "visit"("responsible_id");

-- CreateIndex
CREATE INDEX "visit_import_batch_id_idx" ON "visit"("import_batch_id");

-- CreateIndex
CREATE INDEX "visit_organisation_starts_at_idx" ON "visit"("organisation", "starts_at");

-- CreateIndex
CREATE INDEX "visit_ends_at_starts_at_idx" ON "visit"("ends_at", "starts_at");

-- CreateIndex
CREATE INDEX "visit_search_trgm" ON "visit" USING GIN ("search_text" gin_trgm_ops);

-- CreateIndex
CREATE INDEX "visit_search_stems" ON "visit" USING GIN ("search_stems");

-- CreateIndex
CREATE UNIQUE INDEX "visit_person_visit_id_side_position_key" ON "visit_person"("visit_id", "side", "position");

-- CreateIndex
CREATE INDEX "visit_named_account_id_idx" ON "visit_named"("account_id");

-- CreateIndex
CREATE INDEX "approval_step_step_state_idx" ON "approval_step"("step", "state");

-- CreateIndex
CREATE UNIQUE INDEX "approval_step_visit_id_round_position_key" ON "approval_step"("visit_id", "round", "position");

-- CreateIndex
CREATE INDEX "trail_entry_subject_id_seq_idx" ON "trail_entry"("subject_id", "seq");

-- AddForeignKey
ALTER TABLE "role_assignment" ADD CONSTRAINT "role_assignment_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "login_session" ADD CONSTRAINT "login_session_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "api_token" ADD CONSTRAINT "api_token_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "visit" ADD CONSTRAINT "visit_rule_set_id_fkey" FOREIGN KEY ("rule_set_id") REFERENCES "rule_set"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "visit" ADD CONSTRAINT "visit_requester_id_fkey" FOREIGN KEY ("requester_id") REFERENCES "account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "visit" ADD CONSTRAINT "visit_responsible_id_fkey" FOREIGN KEY ("responsible_id") REFERENCES "account"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "visit" ADD CONSTRAINT "visit_import_batch_id_fkey" FOREIGN KEY ("import_batch_id") REFERENCES "import_batch"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "visit_person" ADD CONSTRAINT "visit_person_visit_id_fkey" FOREIGN KEY ("visit_id") REFERENCES "visit"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "visit_named" ADD CONSTRAINT "visit_named_visit_id_fkey" FOREIGN KEY ("visit_id") REFERENCES "visit"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "visit_named" ADD CONSTRAINT "visit_named_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "approval_step" ADD CONSTRAINT "approval_step_visit_id_fkey" FOREIGN KEY ("visit_id") REFERENCES "visit"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "approval_step" ADD CONSTRAINT "approval_step_decided_by_id_fkey" FOREIGN KEY ("decided_by_id") REFERENCES "account"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "import_row" ADD CONSTRAINT "import_row_batch_id_fkey" FOREIGN KEY ("batch_id") REFERENCES "import_batch"("id") ON DELETE CASCADE ON UPDATE CASCADE;



-- Only a draft, or one cancelled before it was submitted, may be without dates; an end never lies before its start.
ALTER TABLE "visit" ADD CONSTRAINT "visit_has_dates" CHECK ("status" IN ('DRAFT', 'CANCELLED') OR ("starts_at" IS NOT NULL AND "ends_at" IS NOT NULL));
ALTER TABLE "visit" ADD CONSTRAINT "visit_ends_after_start" CHECK ("ends_at" >= "starts_at");

-- The list's order by date, drafts without dates last.
CREATE INDEX "visit_by_date" ON "visit" ((coalesce("starts_at", 'infinity'::timestamptz)), "id");
CREATE INDEX "visit_by_title" ON "visit" ("title" COLLATE "fi-FI-x-icu", "id");

-- The trail numbers and seals its own rows: each hash covers the one before it, so that a changed, removed or
-- inserted row breaks the chain there. The lock lets one transaction at a time append, until it commits.
CREATE FUNCTION trail_seal() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  last record;
BEGIN
  PERFORM pg_advisory_xact_lock(5172301);
  SELECT seq, hash INTO last FROM trail_entry ORDER BY trail_entry.seq DESC LIMIT 1;
  NEW.seq := coalesce(last.seq, 0) + 1;
  NEW.prev_hash := coalesce(last.hash, repeat('0', 64));
  NEW.hash := encode(sha256(convert_to(
    NEW.prev_hash || chr(31) || NEW.seq || chr(31) || to_char(NEW.at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS') || chr(31)
    || coalesce(NEW.actor_id::text, '') || chr(31) || NEW.actor_name || chr(31) || NEW.action || chr(31) || NEW.subject || chr(31)
    || coalesce(NEW.subject_id::text, '') || chr(31) || NEW.payload::text, 'UTF8')), 'hex');
  RETURN NEW;
END;
$$;
CREATE TRIGGER trail_seal BEFORE INSERT ON "trail_entry" FOR EACH ROW EXECUTE FUNCTION trail_seal();

CREATE FUNCTION trail_is_append_only() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'The trail is append-only.';
END;
$$;
CREATE TRIGGER trail_is_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON "trail_entry" FOR EACH STATEMENT EXECUTE FUNCTION trail_is_append_only();

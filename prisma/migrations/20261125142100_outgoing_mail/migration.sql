-- The language in which the system writes to a person.
ALTER TABLE "account" ADD COLUMN "locale" TEXT NOT NULL DEFAULT 'fi',
ADD CONSTRAINT "account_locale" CHECK ("locale" IN ('fi', 'sv', 'en'));

-- How somebody wants to hear of something, where that is not what their roles would give them.
CREATE TABLE "mail_setting" (
    "account_id" UUID NOT NULL,
    "topic" TEXT NOT NULL,
    "timing" TEXT NOT NULL,

    CONSTRAINT "mail_setting_pkey" PRIMARY KEY ("account_id","topic"),
    CONSTRAINT "mail_setting_timing" CHECK ("timing" IN ('AT_ONCE', 'DIGEST', 'NEVER'))
);
ALTER TABLE "mail_setting" ADD CONSTRAINT "mail_setting_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "account"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- The outbox. What a mail says is written when it is sent, by what its reader may know then.
CREATE TABLE "outgoing_mail" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "seq" BIGSERIAL NOT NULL,
    "account_id" UUID NOT NULL,
    "digest_on" DATE,
    "state" TEXT NOT NULL DEFAULT 'WAITING',
    "message_id" TEXT,
    "language" TEXT,
    "subject" TEXT,
    "text" TEXT,
    "html" TEXT,
    "named_visits" UUID[] NOT NULL DEFAULT ARRAY[]::UUID[],
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "last_error" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "settled_at" TIMESTAMPTZ(3),

    CONSTRAINT "outgoing_mail_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "outgoing_mail_state" CHECK ("state" IN ('WAITING', 'SENT', 'KEPT', 'FAILED', 'DROPPED')),
    CONSTRAINT "outgoing_mail_subject" CHECK ("subject" !~ '[\r\n]')
);
CREATE UNIQUE INDEX "outgoing_mail_seq_key" ON "outgoing_mail"("seq");
CREATE UNIQUE INDEX "outgoing_mail_message_id_key" ON "outgoing_mail"("message_id");
CREATE UNIQUE INDEX "outgoing_mail_account_id_digest_on_key" ON "outgoing_mail"("account_id", "digest_on");
CREATE INDEX "outgoing_mail_state_seq_idx" ON "outgoing_mail"("state", "seq");
CREATE INDEX "outgoing_mail_account_id_seq_idx" ON "outgoing_mail"("account_id", "seq");
ALTER TABLE "outgoing_mail" ADD CONSTRAINT "outgoing_mail_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "account"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- The mail that a notice went out with.
ALTER TABLE "notice" ADD COLUMN "mail_id" UUID;
CREATE INDEX "notice_mail_id_idx" ON "notice"("mail_id");
ALTER TABLE "notice" ADD CONSTRAINT "notice_mail_id_fkey" FOREIGN KEY ("mail_id") REFERENCES "outgoing_mail"("id") ON DELETE SET NULL ON UPDATE CASCADE;

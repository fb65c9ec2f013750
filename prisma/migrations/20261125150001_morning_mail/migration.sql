-- What people are told of at night leaves in the morning as one mail to each.
ALTER TABLE "outgoing_mail" ADD COLUMN "morning_on" DATE,
ADD CONSTRAINT "outgoing_mail_one_day" CHECK ("digest_on" IS NULL OR "morning_on" IS NULL);
CREATE UNIQUE INDEX "outgoing_mail_account_id_morning_on_key" ON "outgoing_mail"("account_id", "morning_on");

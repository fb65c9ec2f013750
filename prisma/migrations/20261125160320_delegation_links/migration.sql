-- Secret addresses by which a delegation's contact person sends its list; only the hash of each is kept.
CREATE TABLE "delegation_link" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "visit_id" UUID NOT NULL,
    "hash" BYTEA NOT NULL,
    "contact" TEXT NOT NULL,
    "heading" TEXT NOT NULL,
    "shows_list" BOOLEAN NOT NULL,
    "made_by_id" UUID NOT NULL,
    "made_at" TIMESTAMPTZ(3) NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "revoked_at" TIMESTAMPTZ(3),
    "last_used_at" TIMESTAMPTZ(3),

    CONSTRAINT "delegation_link_pkey" PRIMARY KEY ("id")
);
CREATE UNIQUE INDEX "delegation_link_hash_key" ON "delegation_link"("hash");
CREATE INDEX "delegation_link_visit_id_idx" ON "delegation_link"("visit_id");

ALTER TABLE "delegation_link" ADD CONSTRAINT "delegation_link_visit_id_fkey" FOREIGN KEY ("visit_id") REFERENCES "visit"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "delegation_link" ADD CONSTRAINT "delegation_link_made_by_id_fkey" FOREIGN KEY ("made_by_id") REFERENCES "account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What was sent by a link: a proposal, until somebody who prepares the visit answers it person by person.
CREATE TABLE "delegation_sending" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "link_id" UUID NOT NULL,
    "people" JSONB NOT NULL,
    "sent_at" TIMESTAMPTZ(3) NOT NULL,
    "replaced" BOOLEAN NOT NULL DEFAULT false,
    "accepted" INTEGER[],
    "settled_by_id" UUID,
    "settled_at" TIMESTAMPTZ(3),

    CONSTRAINT "delegation_sending_pkey" PRIMARY KEY ("id")
);
CREATE INDEX "delegation_sending_link_id_sent_at_idx" ON "delegation_sending"("link_id", "sent_at");

ALTER TABLE "delegation_sending" ADD CONSTRAINT "delegation_sending_link_id_fkey" FOREIGN KEY ("link_id") REFERENCES "delegation_link"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "delegation_sending" ADD CONSTRAINT "delegation_sending_settled_by_id_fkey" FOREIGN KEY ("settled_by_id") REFERENCES "account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

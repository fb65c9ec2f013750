-- Calendars that somebody subscribes to at a secret address: lib/domain/feeds/feed.ts. Of the address only a hash is kept.
CREATE TABLE "calendar_feed" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "account_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "department" TEXT,
    "filter" JSONB,
    "with_items" BOOLEAN NOT NULL DEFAULT false,
    "name" TEXT NOT NULL,
    "language" TEXT NOT NULL,
    "hash" BYTEA NOT NULL,
    "busy_key" BYTEA NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "last_fetched_at" TIMESTAMPTZ(3),
    "revoked_at" TIMESTAMPTZ(3),

    CONSTRAINT "calendar_feed_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "calendar_feed_kind_known" CHECK ("kind" IN ('MINE', 'DEPARTMENT', 'FILTER')),
    CONSTRAINT "calendar_feed_of_its_kind" CHECK (("kind" = 'DEPARTMENT') = ("department" IS NOT NULL) AND ("kind" = 'FILTER') = ("filter" IS NOT NULL))
);
CREATE UNIQUE INDEX "calendar_feed_hash_key" ON "calendar_feed"("hash");
CREATE INDEX "calendar_feed_account_id_idx" ON "calendar_feed"("account_id");
ALTER TABLE "calendar_feed" ADD CONSTRAINT "calendar_feed_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

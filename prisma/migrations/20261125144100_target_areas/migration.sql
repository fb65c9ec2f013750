-- Target areas and partners, and how the city works with each from which day: lib/domain/areas/target-area.ts.
CREATE TABLE "target_area" (
    "key" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "name" JSONB NOT NULL,
    "countries" TEXT[],
    "cities" TEXT[],
    "takes_rest" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "target_area_pkey" PRIMARY KEY ("key")
);

CREATE TABLE "partner" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "name" TEXT NOT NULL,
    "country" TEXT,

    CONSTRAINT "partner_pkey" PRIMARY KEY ("id")
);
CREATE UNIQUE INDEX "partner_name_country_key" ON "partner"("name", "country");

CREATE TABLE "target_status" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "area_key" TEXT,
    "partner_id" UUID,
    "status" TEXT NOT NULL,
    "valid_from" DATE NOT NULL,
    "valid_to" DATE,
    "reason" JSONB NOT NULL,
    "decision" JSONB NOT NULL,
    "recorded_by_id" UUID,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "target_status_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "target_status_of_one" CHECK (("area_key" IS NULL) <> ("partner_id" IS NULL)),
    CONSTRAINT "target_status_known" CHECK ("status" IN ('ACTIVE', 'DORMANT', 'SUSPENDED')),
    CONSTRAINT "target_status_days" CHECK ("valid_to" >= "valid_from")
);
CREATE INDEX "target_status_area_key_idx" ON "target_status"("area_key");
CREATE INDEX "target_status_partner_id_idx" ON "target_status"("partner_id");
ALTER TABLE "target_status" ADD CONSTRAINT "target_status_area_key_fkey" FOREIGN KEY ("area_key") REFERENCES "target_area"("key") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "target_status" ADD CONSTRAINT "target_status_partner_id_fkey" FOREIGN KEY ("partner_id") REFERENCES "partner"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "target_status" ADD CONSTRAINT "target_status_recorded_by_id_fkey" FOREIGN KEY ("recorded_by_id") REFERENCES "account"("id") ON DELETE SET NULL ON UPDATE CASCADE;

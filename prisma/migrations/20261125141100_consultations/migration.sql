-- Contacts with the foreign service about a visit. A correction is a new version, so that what stood before is kept.
CREATE TABLE "consultation" (
    "id" UUID NOT NULL,
    "version" INTEGER NOT NULL,
    "visit_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "mission" TEXT NOT NULL,
    "contact" TEXT NOT NULL,
    "consulted_at" TIMESTAMPTZ(3) NOT NULL,
    "means" TEXT NOT NULL,
    "outcome" TEXT NOT NULL,
    "outcome_text" TEXT NOT NULL,
    "document_ref" TEXT NOT NULL,
    "removed" BOOLEAN NOT NULL DEFAULT false,
    "recorded_by_id" UUID NOT NULL,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "consultation_pkey" PRIMARY KEY ("id","version")
);

CREATE INDEX "consultation_visit_id_idx" ON "consultation"("visit_id");

ALTER TABLE "consultation" ADD CONSTRAINT "consultation_visit_id_fkey" FOREIGN KEY ("visit_id") REFERENCES "visit"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "consultation" ADD CONSTRAINT "consultation_recorded_by_id_fkey" FOREIGN KEY ("recorded_by_id") REFERENCES "account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Rows go only with their visit.
CREATE FUNCTION consultation_is_kept() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'A consultation is corrected by a new version.';
END;
$$;
CREATE TRIGGER consultation_is_kept BEFORE UPDATE ON "consultation" FOR EACH STATEMENT EXECUTE FUNCTION consultation_is_kept();

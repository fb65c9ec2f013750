-- What guests and hosts have been told of a programme: every version of it, kept as it was.
CREATE TABLE "published_programme" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "visit_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "programme_version" INTEGER NOT NULL,
    "note" TEXT NOT NULL DEFAULT '',
    "for_guests" JSONB NOT NULL,
    "for_hosts" JSONB NOT NULL,
    "published_by_id" UUID NOT NULL,
    "published_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "published_programme_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "published_programme_numbered" CHECK ("number" > 0)
);
CREATE UNIQUE INDEX "published_programme_visit_id_number_key" ON "published_programme"("visit_id", "number");
ALTER TABLE "published_programme" ADD CONSTRAINT "published_programme_visit_id_fkey" FOREIGN KEY ("visit_id") REFERENCES "visit"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "published_programme" ADD CONSTRAINT "published_programme_published_by_id_fkey" FOREIGN KEY ("published_by_id") REFERENCES "account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- A version goes only with its visit.
CREATE FUNCTION published_programme_is_kept() RETURNS trigger LANGUAGE plpgsql AS $$
begin
  if tg_op = 'DELETE' and not exists (select 1 from visit v where v.id = old.visit_id) then
    return old;
  end if;
  raise exception 'A published programme never changes.';
end $$;
CREATE TRIGGER "published_programme_is_kept" BEFORE UPDATE OR DELETE ON "published_programme" FOR EACH ROW EXECUTE FUNCTION published_programme_is_kept();

-- Hosts who were asked to read a version, because it is the first with their items as they are.
CREATE TABLE "programme_reading" (
    "publication_id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "read_at" TIMESTAMPTZ(3),
    "recorded_by_id" UUID,
    "how" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "programme_reading_pkey" PRIMARY KEY ("publication_id", "person_id")
);
CREATE INDEX "programme_reading_person_id_idx" ON "programme_reading"("person_id");
ALTER TABLE "programme_reading" ADD CONSTRAINT "programme_reading_publication_id_fkey" FOREIGN KEY ("publication_id") REFERENCES "published_programme"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "programme_reading" ADD CONSTRAINT "programme_reading_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "city_person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "programme_reading" ADD CONSTRAINT "programme_reading_recorded_by_id_fkey" FOREIGN KEY ("recorded_by_id") REFERENCES "account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Secret addresses given to somebody outside; only the hash of each is kept. Of a kind each: PROGRAMME shows what is published.
CREATE TABLE "shared_link" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "kind" TEXT NOT NULL,
    "visit_id" UUID NOT NULL,
    "hash" BYTEA NOT NULL,
    "receiver" TEXT NOT NULL,
    "heading" TEXT NOT NULL,
    "language" TEXT NOT NULL,
    "opens_restricted" BOOLEAN NOT NULL DEFAULT false,
    "made_by_id" UUID NOT NULL,
    "made_at" TIMESTAMPTZ(3) NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "revoked_at" TIMESTAMPTZ(3),
    "last_used_at" TIMESTAMPTZ(3),
    "seen_number" INTEGER,
    "seen_before" INTEGER,

    CONSTRAINT "shared_link_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "shared_link_kind" CHECK ("kind" IN ('PROGRAMME'))
);
CREATE UNIQUE INDEX "shared_link_hash_key" ON "shared_link"("hash");
CREATE INDEX "shared_link_visit_id_idx" ON "shared_link"("visit_id");
ALTER TABLE "shared_link" ADD CONSTRAINT "shared_link_visit_id_fkey" FOREIGN KEY ("visit_id") REFERENCES "visit"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "shared_link" ADD CONSTRAINT "shared_link_made_by_id_fkey" FOREIGN KEY ("made_by_id") REFERENCES "account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- The order of precedence as versions, each from a day on: lib/domain/precedence/rank-table.ts.
CREATE TABLE "rank_table" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "version" INTEGER NOT NULL,
    "valid_from" DATE NOT NULL,
    "content" JSONB NOT NULL,
    "reason" TEXT,
    "recorded_by_id" UUID,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "rank_table_pkey" PRIMARY KEY ("id")
);
CREATE UNIQUE INDEX "rank_table_version_key" ON "rank_table"("version");
ALTER TABLE "rank_table" ADD CONSTRAINT "rank_table_recorded_by_id_fkey" FOREIGN KEY ("recorded_by_id") REFERENCES "account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What held on a day stays what it was: a version is never changed, and a new one never reaches behind the last.
CREATE FUNCTION rank_table_is_kept() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP <> 'INSERT' THEN
    RAISE EXCEPTION 'A version of the order of precedence never changes.';
  END IF;
  IF EXISTS (SELECT FROM rank_table WHERE version >= NEW.version OR valid_from > NEW.valid_from) THEN
    RAISE EXCEPTION 'A version of the order of precedence follows the last one.';
  END IF;
  RETURN NEW;
END;
$$;
CREATE TRIGGER rank_table_is_kept BEFORE INSERT OR UPDATE OR DELETE ON "rank_table" FOR EACH ROW EXECUTE FUNCTION rank_table_is_kept();

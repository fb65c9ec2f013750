-- The words of a name in no order, without marks and capitals: the SQL of lib/domain/delegation/fold-person.ts, for finding
-- the same name on other visits.
CREATE FUNCTION name_key(name text) RETURNS text LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
  SELECT coalesce(string_agg(word, ' ' ORDER BY word COLLATE "C"), '')
  FROM regexp_split_to_table(
    translate(regexp_replace(regexp_replace(lower(normalize(name, NFKD)), '[\u0300-\u036f]', '', 'g'), '[''’‘ʼ`´]', '', 'g'), 'øłđðı', 'olddi'),
    '[^[:alnum:]]+') AS word
  WHERE word <> ''
$$;
CREATE INDEX "visit_person_by_name" ON "visit_person" (name_key("name")) WHERE "name" <> '';
CREATE INDEX "visit_by_organisation_words" ON "visit" (name_key("organisation")) WHERE "organisation" <> '';

-- Who is the same person, and whose visits are one organisation's: people on visits, and visits, that somebody has joined.
CREATE TABLE "identity_member" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "identity_id" UUID NOT NULL,
    "person_id" UUID,
    "visit_id" UUID,

    CONSTRAINT "identity_member_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "identity_member_is_one" CHECK (("person_id" IS NULL) <> ("visit_id" IS NULL))
);
CREATE UNIQUE INDEX "identity_member_person_id_key" ON "identity_member"("person_id");
CREATE UNIQUE INDEX "identity_member_visit_id_key" ON "identity_member"("visit_id");
CREATE INDEX "identity_member_identity_id_idx" ON "identity_member"("identity_id");

ALTER TABLE "identity_member" ADD CONSTRAINT "identity_member_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "visit_person"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "identity_member" ADD CONSTRAINT "identity_member_visit_id_fkey" FOREIGN KEY ("visit_id") REFERENCES "visit"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- Each joining with whom it moved from where, so that it can be undone.
CREATE TABLE "identity_join" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "visit_id" UUID NOT NULL,
    "person_id" UUID,
    "identity_id" UUID NOT NULL,
    "moved" JSONB NOT NULL,
    "joined_by_id" UUID NOT NULL,
    "joined_at" TIMESTAMPTZ(3) NOT NULL,
    "undone_at" TIMESTAMPTZ(3),

    CONSTRAINT "identity_join_pkey" PRIMARY KEY ("id")
);
CREATE INDEX "identity_join_visit_id_idx" ON "identity_join"("visit_id");

ALTER TABLE "identity_join" ADD CONSTRAINT "identity_join_visit_id_fkey" FOREIGN KEY ("visit_id") REFERENCES "visit"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "identity_join" ADD CONSTRAINT "identity_join_joined_by_id_fkey" FOREIGN KEY ("joined_by_id") REFERENCES "account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- The programme and what it takes up: venues, vehicles, the city's people (design.md, "Planning").
CREATE EXTENSION IF NOT EXISTS btree_gist;

CREATE TABLE "venue" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "name" JSONB NOT NULL,
    "address" TEXT NOT NULL DEFAULT '',
    "capacity" INTEGER,
    "opening_hours" JSONB NOT NULL DEFAULT '[]',
    "accessibility" TEXT[],
    "monthly_limit" INTEGER,
    "contact" TEXT NOT NULL DEFAULT '',
    "notes" TEXT NOT NULL DEFAULT '',
    "version" INTEGER NOT NULL DEFAULT 1,
    "retired_at" TIMESTAMPTZ(3),

    CONSTRAINT "venue_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "venue_counts" CHECK ("capacity" > 0 AND "monthly_limit" > 0)
);

CREATE TABLE "venue_closure" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "venue_id" UUID NOT NULL,
    "closed_from" DATE NOT NULL,
    "closed_to" DATE NOT NULL,
    "reason" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "venue_closure_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "venue_closure_days" CHECK ("closed_from" <= "closed_to")
);
CREATE INDEX "venue_closure_venue_id_closed_from_idx" ON "venue_closure"("venue_id", "closed_from");
ALTER TABLE "venue_closure" ADD CONSTRAINT "venue_closure_venue_id_fkey" FOREIGN KEY ("venue_id") REFERENCES "venue"("id") ON DELETE CASCADE ON UPDATE CASCADE;

CREATE TABLE "venue_travel" (
    "from_id" UUID NOT NULL,
    "to_id" UUID NOT NULL,
    "minutes" INTEGER NOT NULL,

    CONSTRAINT "venue_travel_pkey" PRIMARY KEY ("from_id", "to_id"),
    CONSTRAINT "venue_travel_once" CHECK ("from_id" < "to_id"),
    CONSTRAINT "venue_travel_minutes" CHECK ("minutes" BETWEEN 0 AND 1440)
);
CREATE INDEX "venue_travel_to_id_idx" ON "venue_travel"("to_id");
ALTER TABLE "venue_travel" ADD CONSTRAINT "venue_travel_from_id_fkey" FOREIGN KEY ("from_id") REFERENCES "venue"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "venue_travel" ADD CONSTRAINT "venue_travel_to_id_fkey" FOREIGN KEY ("to_id") REFERENCES "venue"("id") ON DELETE CASCADE ON UPDATE CASCADE;

CREATE TABLE "vehicle" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "name" TEXT NOT NULL,
    "seats" INTEGER NOT NULL,
    "accessible" BOOLEAN NOT NULL DEFAULT false,
    "version" INTEGER NOT NULL DEFAULT 1,
    "retired_at" TIMESTAMPTZ(3),

    CONSTRAINT "vehicle_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "vehicle_seats" CHECK ("seats" > 0)
);
CREATE UNIQUE INDEX "vehicle_name_key" ON "vehicle"("name");

CREATE TABLE "city_person" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "name" TEXT NOT NULL,
    "title" JSONB NOT NULL,
    "email" TEXT NOT NULL DEFAULT '',
    "phone" TEXT NOT NULL DEFAULT '',
    "account_id" UUID,
    "duties" TEXT[],
    "languages" TEXT[],
    "rank" TEXT,
    "notes" TEXT NOT NULL DEFAULT '',
    "version" INTEGER NOT NULL DEFAULT 1,
    "retired_at" TIMESTAMPTZ(3),

    CONSTRAINT "city_person_pkey" PRIMARY KEY ("id")
);
CREATE UNIQUE INDEX "city_person_account_id_key" ON "city_person"("account_id");
CREATE INDEX "city_person_retired_at_idx" ON "city_person"("retired_at");
ALTER TABLE "city_person" ADD CONSTRAINT "city_person_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "account"("id") ON DELETE SET NULL ON UPDATE CASCADE;

CREATE TABLE "host_order" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "valid_from" DATE NOT NULL,
    "decision" TEXT NOT NULL,
    "recorded_by_id" UUID,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "host_order_pkey" PRIMARY KEY ("id")
);
CREATE UNIQUE INDEX "host_order_valid_from_recorded_at_key" ON "host_order"("valid_from", "recorded_at");
ALTER TABLE "host_order" ADD CONSTRAINT "host_order_recorded_by_id_fkey" FOREIGN KEY ("recorded_by_id") REFERENCES "account"("id") ON DELETE SET NULL ON UPDATE CASCADE;

CREATE TABLE "host_order_place" (
    "order_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "person_id" UUID NOT NULL,
    "receives" TEXT[],

    CONSTRAINT "host_order_place_pkey" PRIMARY KEY ("order_id", "position")
);
CREATE UNIQUE INDEX "host_order_place_order_id_person_id_key" ON "host_order_place"("order_id", "person_id");
CREATE INDEX "host_order_place_person_id_idx" ON "host_order_place"("person_id");
ALTER TABLE "host_order_place" ADD CONSTRAINT "host_order_place_order_id_fkey" FOREIGN KEY ("order_id") REFERENCES "host_order"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "host_order_place" ADD CONSTRAINT "host_order_place_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "city_person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

CREATE TABLE "programme" (
    "visit_id" UUID NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 0,
    "changed_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "programme_pkey" PRIMARY KEY ("visit_id")
);
ALTER TABLE "programme" ADD CONSTRAINT "programme_visit_id_fkey" FOREIGN KEY ("visit_id") REFERENCES "visit"("id") ON DELETE CASCADE ON UPDATE CASCADE;

CREATE TABLE "programme_item" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "visit_id" UUID NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "type" TEXT NOT NULL,
    "title" JSONB NOT NULL,
    "starts_at" TIMESTAMPTZ(3) NOT NULL,
    "ends_at" TIMESTAMPTZ(3) NOT NULL,
    "time_zone" TEXT NOT NULL,
    "track" INTEGER NOT NULL DEFAULT 0,
    "venue_id" UUID,
    "place" TEXT NOT NULL DEFAULT '',
    "vehicle_id" UUID,
    "languages" TEXT[],
    "headcount" INTEGER,
    "catering" TEXT NOT NULL DEFAULT 'NONE',
    "catering_reason" TEXT NOT NULL DEFAULT '',
    "status" TEXT NOT NULL DEFAULT 'TENTATIVE',
    "cost_estimate_eur" DECIMAL(12,2),
    "cost_outcome_eur" DECIMAL(12,2),
    "budget_line" TEXT NOT NULL DEFAULT '',
    "notes_for_hosts" TEXT NOT NULL DEFAULT '',
    "notes_for_guests" JSONB NOT NULL DEFAULT '{}',
    "holds" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "programme_item_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "programme_item_ends_after_it_starts" CHECK ("starts_at" < "ends_at"),
    -- Half-open: one group leaves at ten, the next comes at ten. Looked at when a statement ends, so that two items can change places.
    CONSTRAINT "venue_holds_one_at_a_time" EXCLUDE USING gist ("venue_id" WITH =, tstzrange("starts_at", "ends_at") WITH &&)
      WHERE ("holds" AND "venue_id" IS NOT NULL) DEFERRABLE INITIALLY IMMEDIATE,
    CONSTRAINT "vehicle_drives_one_at_a_time" EXCLUDE USING gist ("vehicle_id" WITH =, tstzrange("starts_at", "ends_at") WITH &&)
      WHERE ("holds" AND "vehicle_id" IS NOT NULL) DEFERRABLE INITIALLY IMMEDIATE
);
CREATE INDEX "programme_item_visit_id_starts_at_idx" ON "programme_item"("visit_id", "starts_at");
CREATE INDEX "programme_item_venue_id_starts_at_idx" ON "programme_item"("venue_id", "starts_at");
ALTER TABLE "programme_item" ADD CONSTRAINT "programme_item_visit_id_fkey" FOREIGN KEY ("visit_id") REFERENCES "visit"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "programme_item" ADD CONSTRAINT "programme_item_venue_id_fkey" FOREIGN KEY ("venue_id") REFERENCES "venue"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "programme_item" ADD CONSTRAINT "programme_item_vehicle_id_fkey" FOREIGN KEY ("vehicle_id") REFERENCES "vehicle"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

CREATE TABLE "programme_attendee" (
    "item_id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "duty" TEXT NOT NULL,
    "starts_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "ends_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "holds" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "programme_attendee_pkey" PRIMARY KEY ("item_id", "person_id")
);
CREATE INDEX "programme_attendee_person_id_starts_at_idx" ON "programme_attendee"("person_id", "starts_at");
ALTER TABLE "programme_attendee" ADD CONSTRAINT "programme_attendee_item_id_fkey" FOREIGN KEY ("item_id") REFERENCES "programme_item"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "programme_attendee" ADD CONSTRAINT "programme_attendee_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "city_person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

CREATE TABLE "conflict_override" (
    "item_id" UUID NOT NULL,
    "key" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "account_id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "conflict_override_pkey" PRIMARY KEY ("item_id", "key")
);
ALTER TABLE "conflict_override" ADD CONSTRAINT "conflict_override_item_id_fkey" FOREIGN KEY ("item_id") REFERENCES "programme_item"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "conflict_override" ADD CONSTRAINT "conflict_override_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Whether the items of a visit hold what they take: lib/domain/programme/programme.ts says the same of its statuses.
CREATE FUNCTION visit_holds_places(status text) RETURNS boolean LANGUAGE sql IMMUTABLE AS
  $$ select status not in ('DRAFT', 'REJECTED', 'CANCELLED', 'POSTPONED') $$;

CREATE FUNCTION programme_item_holds() RETURNS trigger LANGUAGE plpgsql AS $$
begin
  new.holds := new.status <> 'CANCELLED' and (select visit_holds_places(v.status) from visit v where v.id = new.visit_id);
  return new;
end $$;
CREATE TRIGGER "programme_item_holds" BEFORE INSERT OR UPDATE OF "status", "starts_at", "ends_at", "venue_id", "vehicle_id" ON "programme_item"
  FOR EACH ROW EXECUTE FUNCTION programme_item_holds();

-- A visit that is called off lets its places go. One that comes back takes those that are still free; an item whose place was
-- given away meanwhile comes back without holding it, which is shown as a conflict until it is moved.
CREATE FUNCTION programme_follows_visit() RETURNS trigger LANGUAGE plpgsql AS $$
declare item uuid;
begin
  if not visit_holds_places(new.status) then
    update programme_item set holds = false where visit_id = new.id and holds;
    return null;
  end if;
  for item in select i.id from programme_item i where i.visit_id = new.id and not i.holds and i.status <> 'CANCELLED' order by i.starts_at, i.id loop
    begin
      update programme_item set holds = true where id = item;
    exception when exclusion_violation then
      null;
    end;
  end loop;
  return null;
end $$;
CREATE TRIGGER "programme_follows_visit" AFTER UPDATE OF "status" ON "visit" FOR EACH ROW
  WHEN (visit_holds_places(old.status) <> visit_holds_places(new.status)) EXECUTE FUNCTION programme_follows_visit();

CREATE FUNCTION programme_attendee_follows() RETURNS trigger LANGUAGE plpgsql AS $$
begin
  update programme_attendee set starts_at = new.starts_at, ends_at = new.ends_at, holds = new.holds where item_id = new.id;
  return null;
end $$;
CREATE TRIGGER "programme_attendee_follows" AFTER UPDATE ON "programme_item" FOR EACH ROW
  WHEN (old.starts_at <> new.starts_at OR old.ends_at <> new.ends_at OR old.holds <> new.holds) EXECUTE FUNCTION programme_attendee_follows();

CREATE FUNCTION programme_attendee_begins() RETURNS trigger LANGUAGE plpgsql AS $$
begin
  select i.starts_at, i.ends_at, i.holds into new.starts_at, new.ends_at, new.holds from programme_item i where i.id = new.item_id;
  return new;
end $$;
CREATE TRIGGER "programme_attendee_begins" BEFORE INSERT ON "programme_attendee" FOR EACH ROW EXECUTE FUNCTION programme_attendee_begins();

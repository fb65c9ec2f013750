import type { ReadScope } from '@/lib/domain/access/scope';
import type { Booking } from '@/lib/domain/conflicts/item-conflicts';
import type { ItemContent } from '@/lib/domain/programme/programme';
import type { Sql } from '../database';
import { readableSql, Values } from '../visits/scope-sql';

type Taking = Pick<ItemContent, 'startsAt' | 'endsAt' | 'venueId' | 'vehicleId'> & { personIds: readonly string[] };

type BookingRow = Omit<Booking, 'startsAt' | 'endsAt'> & { startsAt: string; endsAt: string };

/**
 * The items of other visits that share a venue, a vehicle or a person with one of these within `marginMinutes` of it,
 * whoever may read them. Longer items than a day there are none, which bounds the search.
 */
export async function bookingsAround(
  sql: Sql,
  scope: ReadScope,
  visitId: string,
  items: readonly Taking[],
  marginMinutes: number,
): Promise<Booking[]> {
  if (items.length === 0) return [];
  const values = new Values();
  const own = values.add(visitId, 'uuid');
  const taken = values.add(
    JSON.stringify(
      items.map(({ startsAt, endsAt, venueId, vehicleId, personIds }) => ({
        from: new Date(startsAt.getTime() - marginMinutes * 60_000),
        until: new Date(endsAt.getTime() + marginMinutes * 60_000),
        venue: venueId,
        vehicle: vehicleId,
        people: personIds,
      })),
    ),
    'jsonb',
  );

  const rows = await sql.rows<BookingRow>(
    `with taken as (select * from jsonb_to_recordset(${taken}) as t("from" timestamptz, until timestamptz, venue uuid, vehicle uuid, people uuid[])),
       met as (
         select i.id from taken t join programme_item i on i.venue_id = t.venue and i.holds and tstzrange(i.starts_at, i.ends_at) && tstzrange(t."from", t.until)
         union select i.id from taken t join programme_item i on i.vehicle_id = t.vehicle and i.holds and tstzrange(i.starts_at, i.ends_at) && tstzrange(t."from", t.until)
         union select a.item_id from taken t cross join lateral unnest(t.people) as who(id) join programme_attendee a on a.person_id = who.id and a.holds
           and a.starts_at < t.until and a.starts_at > t."from" - interval '1 day' and a.ends_at > t."from")
     select i.id as "itemId", i.starts_at as "startsAt", i.ends_at as "endsAt", i.venue_id as "venueId", i.vehicle_id as "vehicleId", i.status,
       coalesce((select json_agg(a.person_id order by a.person_id) from programme_attendee a where a.item_id = i.id), '[]') as "personIds",
       json_build_object('id', v.id, 'reference', v.reference, 'title', v.title) as visit, (${readableSql(scope, values)}) as readable
     from met join programme_item i on i.id = met.id join visit v on v.id = i.visit_id
     where v.id <> ${own}
     order by i.starts_at, i.id`,
    values.list,
  );
  return rows.map((row) => ({ ...row, startsAt: new Date(row.startsAt), endsAt: new Date(row.endsAt) }));
}

import type { ReadScope } from '@/lib/domain/access/scope';
import type { SomeTexts } from '@/lib/domain/programme/programme';
import type { Duty, ItemStatus } from '@/lib/domain/programme/programme-vocabulary';
import { HOME_TIME_ZONE } from '@/lib/domain/shared/time-zone';
import type { Sql } from '../database';
import { readableSql, Values } from '../visits/scope-sql';

/** Time that a venue, a vehicle or a person is held; of what, only where the reader may know. */
export type HeldTime = {
  startsAt: Date;
  endsAt: Date;
  timeZone: string;
  what: {
    title: SomeTexts;
    status: ItemStatus;
    duty: Duty | null;
    visit: { id: string; reference: string; title: string };
  } | null;
};

type Row = { startsAt: string; endsAt: string; timeZone: string | null; what: HeldTime['what'] };

/** What holds this venue, vehicle or person between two moments, the earliest first. */
export async function bookingsOf(
  sql: Sql,
  scope: ReadScope,
  of: { venue: string } | { vehicle: string } | { person: string },
  from: Date,
  until: Date,
): Promise<HeldTime[]> {
  const values = new Values();
  const [first, last] = [values.add(from.toISOString(), 'timestamptz'), values.add(until.toISOString(), 'timestamptz')];
  const attends =
    'person' in of
      ? `join programme_attendee a on a.item_id = i.id and a.person_id = ${values.add(of.person, 'uuid')}`
      : '';
  const at =
    'venue' in of
      ? `i.venue_id = ${values.add(of.venue, 'uuid')}`
      : 'vehicle' in of
        ? `i.vehicle_id = ${values.add(of.vehicle, 'uuid')}`
        : 'a.holds';
  const readable = `(${readableSql(scope, values)})`;

  const rows = await sql.rows<Row>(
    `select i.starts_at as "startsAt", i.ends_at as "endsAt", case when ${readable} then i.time_zone end as "timeZone",
       case when ${readable} then json_build_object('title', i.title, 'status', i.status, 'duty', ${attends ? 'a.duty' : 'null'},
         'visit', json_build_object('id', v.id, 'reference', v.reference, 'title', v.title)) end as what
     from programme_item i ${attends} join visit v on v.id = i.visit_id
     where ${at} and i.holds and i.starts_at < ${last} and i.ends_at > ${first}
     order by i.starts_at, i.ends_at, i.id`,
    values.list,
  );
  return rows.map((row) => ({
    ...row,
    startsAt: new Date(row.startsAt),
    endsAt: new Date(row.endsAt),
    timeZone: row.timeZone ?? HOME_TIME_ZONE,
  }));
}

import type { WeekLoad } from '@/lib/domain/programme/load';
import type { Sql } from '../database';

type Row = WeekLoad & { id: string };

const BEGINS = `(w.monday::timestamp at time zone 'Europe/Helsinki')`;
const ENDS = `((w.monday + 7)::timestamp at time zone 'Europe/Helsinki')`;

/** How many items of any visit were held at each venue, or with each person, in these weeks (their Mondays); by id. */
export async function loadOf(
  sql: Sql,
  what: 'venue' | 'person',
  weeks: readonly string[],
  ids: readonly string[],
): Promise<Map<string, WeekLoad[]>> {
  const { from, id } = SOURCES[what];
  const rows = await sql.rows<Row>(
    `select ${id} as id, w.monday::text as week, count(*)::int as times from unnest($1::date[]) as w(monday)
       join ${from} on i.holds and i.starts_at >= ${BEGINS} and i.starts_at < ${ENDS}
     where ${id} = any($2::uuid[]) group by 1, 2`,
    [weeks, ids],
  );
  const byId = new Map<string, WeekLoad[]>();
  for (const { id: of, week, times } of rows) byId.set(of, [...(byId.get(of) ?? []), { week, times }]);
  return byId;
}

const SOURCES = {
  venue: { from: 'programme_item i', id: 'i.venue_id' },
  person: { from: 'programme_attendee i', id: 'i.person_id' },
} as const;

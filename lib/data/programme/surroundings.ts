import type { ConflictBooks } from '@/lib/domain/conflicts/item-conflicts';
import { monthKey } from '@/lib/domain/conflicts/item-conflicts';
import type { Sql } from '../database';

type Row = {
  use: { venueId: string; month: string; times: number }[];
  absences: { personId: string; from: string; to: string | null }[];
  disqualified: string[];
};

/**
 * How often these venues are held in these months (yyyy-mm) by other visits, and who of these people is away or disqualified
 * from the visit, in one round trip.
 */
export async function programmeSurroundings(
  sql: Sql,
  visitId: string,
  asked: { venueIds: readonly string[]; months: readonly string[]; personIds: readonly string[] },
): Promise<Pick<ConflictBooks, 'venueUse' | 'absences' | 'disqualified'>> {
  const [row] = await sql.rows<Row>(
    `select
       coalesce((select json_agg(u) from (
         select i.venue_id as "venueId", m.month, count(*)::int as times from unnest($2::text[]) as m(month)
           join programme_item i on i.venue_id = any($3::uuid[]) and i.holds and i.visit_id <> $1::uuid
             and i.starts_at >= ((m.month || '-01')::timestamp at time zone 'Europe/Helsinki')
             and i.starts_at < (((m.month || '-01')::timestamp + interval '1 month') at time zone 'Europe/Helsinki')
         group by 1, 2) u), '[]') as use,
       coalesce((select json_agg(json_build_object('personId', p.id, 'from', a.valid_from, 'to', a.valid_to) order by a.valid_from, a.id)
         from city_person p join absence a on a.account_id = p.account_id where p.id = any($4::uuid[])), '[]') as absences,
       coalesce((select json_agg(p.id) from city_person p join disqualification d on d.account_id = p.account_id and d.visit_id = $1::uuid
         where p.id = any($4::uuid[])), '[]') as disqualified`,
    [visitId, asked.months, asked.venueIds, asked.personIds],
    'programme_surroundings',
  );
  if (!row) throw new Error('A select without a table gives a row.');
  return {
    venueUse: new Map(row.use.map(({ venueId, month, times }) => [monthKey(venueId, month), times])),
    absences: row.absences,
    disqualified: new Set(row.disqualified),
  };
}

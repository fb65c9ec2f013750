import type { TargetBooks } from '@/lib/domain/areas/target-area';
import type { Sql } from './database';

/** The periods of a status in the order in which they begin, of two that begin together the one set last at the end. */
const PERIODS = (
  of: string,
) => `coalesce((select json_agg(json_build_object('status', s.status, 'from', s.valid_from, 'to', s.valid_to,
  'reason', s.reason, 'decision', s.decision) order by s.valid_from, s.recorded_at, s.id) from target_status s where ${of}), '[]')`;

/** Every target area and partner with its statuses, in one round trip. */
export async function targetBooks(sql: Sql): Promise<TargetBooks> {
  const [row] = await sql.rows<TargetBooks>(
    `select
       coalesce((select json_agg(json_build_object('key', a.key, 'name', a.name, 'countries', a.countries, 'cities', a.cities,
         'takesRest', a.takes_rest, 'periods', ${PERIODS('s.area_key = a.key')}) order by a.position, a.key) from target_area a), '[]') as areas,
       coalesce((select json_agg(json_build_object('id', p.id, 'name', p.name, 'country', p.country,
         'periods', ${PERIODS('s.partner_id = p.id')}) order by p.name collate "fi-FI-x-icu", p.id) from partner p), '[]') as partners`,
    [],
    'target_books',
  );
  if (!row) throw new Error('A select without a table gives a row.');
  return row;
}

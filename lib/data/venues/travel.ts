import type { Travel } from '@/lib/domain/venues/venue';
import type { Sql, Tx } from '../database';

/** The ways from a venue, or between all of them (null), each once. */
export async function listTravel(sql: Sql, venueId: string | null): Promise<Travel[]> {
  return sql.rows<Travel>(
    `select from_id as "from", to_id as "to", minutes from venue_travel
     where $1::uuid is null or from_id = $1::uuid or to_id = $1::uuid order by from_id, to_id`,
    [venueId],
  );
}

/** The same for a change: nobody else sets a way from this venue until the transaction ends. */
export async function travelForChange(tx: Tx, venueId: string): Promise<Travel[]> {
  tx.write(`select pg_advisory_xact_lock(${LOCK})::text`, []);
  return listTravel(tx, venueId);
}
const LOCK = 5172311;

/** How many minutes a way takes, the same both ways; null where nobody knows any more. */
export function storeTravel(tx: Tx, { from, to }: Pick<Travel, 'from' | 'to'>, minutes: number | null): void {
  const ends = [from, to].sort();
  if (minutes === null) {
    tx.write(`delete from venue_travel where from_id = $1::uuid and to_id = $2::uuid`, ends);
    return;
  }
  tx.write(
    `insert into venue_travel (from_id, to_id, minutes) values ($1::uuid, $2::uuid, $3::int)
     on conflict (from_id, to_id) do update set minutes = excluded.minutes`,
    [...ends, minutes],
  );
}

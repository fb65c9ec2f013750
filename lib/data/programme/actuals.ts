import type { Actual } from '@/lib/domain/programme/run-sheet';
import type { Sql, Tx } from '../database';

type Row = { itemId: string; startedAt: Date | null; endedAt: Date | null };

/** When the items of a visit really began and ended, as far as somebody has said so. */
export async function actualsOf(sql: Sql, visitId: string): Promise<Map<string, Actual>> {
  const rows = await sql.rows<Row>(
    `select a.item_id as "itemId", a.started_at as "startedAt", a.ended_at as "endedAt"
     from programme_item_actual a join programme_item i on i.id = a.item_id where i.visit_id = $1::uuid`,
    [visitId],
    'programme_actuals',
  );
  return new Map(rows.map(({ itemId, startedAt, endedAt }) => [itemId, { startedAt, endedAt }]));
}

/** Keeps when an item began or ended, or that it has not. */
export function storeActual(
  tx: Tx,
  itemId: string,
  { startedAt, endedAt }: Actual,
  accountId: string,
  now: Date,
): void {
  tx.write(
    `insert into programme_item_actual (item_id, started_at, ended_at, recorded_by_id, recorded_at)
     values ($1::uuid, $2::timestamptz, $3::timestamptz, $4::uuid, $5::timestamptz)
     on conflict (item_id) do update set started_at = excluded.started_at, ended_at = excluded.ended_at,
       recorded_by_id = excluded.recorded_by_id, recorded_at = excluded.recorded_at`,
    [itemId, startedAt?.toISOString() ?? null, endedAt?.toISOString() ?? null, accountId, now.toISOString()],
  );
}

/** The telephone numbers that the register has of these people. */
export async function phonesOf(sql: Sql, personIds: readonly string[]): Promise<Map<string, string>> {
  if (personIds.length === 0) return new Map();
  const rows = await sql.rows<{ id: string; phone: string }>(
    `select id, phone from city_person where id = any($1::uuid[]) and phone <> ''`,
    [personIds],
  );
  return new Map(rows.map(({ id, phone }) => [id, phone]));
}

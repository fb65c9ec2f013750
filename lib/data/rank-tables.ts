import type { RankTable } from '@/lib/domain/precedence/rank-table';
import { rankTableSchema } from '@/lib/domain/precedence/rank-table-schema';
import type { Sql, Tx } from './database';

/** A version of the order of precedence, with who made it, when and why; the first came with the system. */
export type RankTableVersion = {
  id: string;
  version: number;
  /** yyyy-mm-dd. */
  validFrom: string;
  table: RankTable;
  reason: string | null;
  recordedBy: string | null;
  recordedAt: Date;
};

/** Every version, the newest first; throws when the database holds none, which the seed prevents. */
export async function getRankTables(sql: Sql): Promise<[RankTableVersion, ...RankTableVersion[]]> {
  const rows = await sql.rows<Omit<RankTableVersion, 'table'> & { content: unknown }>(
    `select t.id, t.version, t.valid_from::text as "validFrom", t.content, t.reason, a.name as "recordedBy", t.recorded_at as "recordedAt"
     from rank_table t left join account a on a.id = t.recorded_by_id order by t.version desc`,
    [],
    'rank_tables',
  );
  const [newest, ...older] = rows.map(({ content, ...row }) => ({ ...row, table: rankTableSchema.parse(content) }));
  if (!newest) throw new Error('The database holds no order of precedence.');
  return [newest, ...older];
}

const LOCK = 5172316;

/** Lets one new version be made at a time. */
export function lockRankTables(tx: Tx): void {
  tx.write(`select pg_advisory_xact_lock(${LOCK})::text`, []);
}

/** Stores a version; gives its id. */
export async function storeRankTable(
  tx: Tx,
  made: Pick<RankTableVersion, 'version' | 'validFrom' | 'table'> & { reason: string; recordedById: string; now: Date },
): Promise<string> {
  const [row] = await tx.rows<{ id: string }>(
    `insert into rank_table (version, valid_from, content, reason, recorded_by_id, recorded_at)
     values ($1::int, $2::date, $3::jsonb, $4, $5::uuid, $6::timestamptz) returning id`,
    [
      ...[made.version, made.validFrom, JSON.stringify(made.table), made.reason],
      ...[made.recordedById, made.now.toISOString()],
    ],
  );
  if (!row) throw new Error('A version that is stored has an id.');
  return row.id;
}

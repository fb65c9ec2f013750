import type { ColumnMapping } from '@/lib/domain/import/columns';
import type { Doubt } from '@/lib/domain/import/row-to-visit';
import type { Rank, VisitKind } from '@/lib/domain/visit/vocabulary';
import type { Sql, Tx } from './database';

export const ROW_STATES = ['READY', 'DOUBTFUL', 'REFUSED', 'KNOWN', 'IMPORTED'] as const;
export type RowState = (typeof ROW_STATES)[number];
export type BatchState = 'DRY_RUN' | 'RUNNING' | 'DONE' | 'UNDONE';

/** How the rows of a batch are read; kept with the mapping. */
export type BatchReading = { mapping: ColumnMapping; rankWhenUnread: Rank | null; timeZone: string };

/** What a row becomes, in a line: enough for the dry run's table. */
export type RowSummary = {
  title: string;
  kind: VisitKind;
  day: string;
  lastDay: string;
  rank: Rank | null;
  country: string | null;
  rule: string | null;
};

export type ImportBatch = {
  id: string;
  fileName: string;
  header: string[];
  reading: BatchReading;
  state: BatchState;
  total: number;
  done: number;
  createdAt: Date;
  finishedAt: Date | null;
  undoneAt: Date | null;
  by: string;
  counts: Partial<Record<RowState, number>>;
  rules: Record<string, number>;
};

export type NewRow = {
  position: number;
  cells: Record<string, string>;
  state: RowState;
  summary: RowSummary | null;
  doubts: Doubt[];
};
export type StoredRow = NewRow & { visitId: string | null };

export async function storeBatch(
  tx: Tx,
  batch: {
    accountId: string;
    fileName: string;
    fileHash: string;
    header: string[];
    reading: BatchReading;
    total: number;
  },
): Promise<string> {
  const { header, reading, ...rest } = batch;
  const { id } = await tx.prisma.importBatch.create({
    data: { ...rest, state: 'DRY_RUN', mapping: JSON.parse(JSON.stringify(reading)), report: { header } },
  });
  return id;
}

/** Replaces what the rows of a batch were read as. */
export async function storeRows(tx: Tx, batchId: string, rows: readonly NewRow[]): Promise<void> {
  await tx.prisma.importRow.deleteMany({ where: { batchId } });
  for (let at = 0; at < rows.length; at += 2000) {
    tx.write(
      `insert into import_row (batch_id, position, cells, state, visit, doubts)
       select $1::uuid, (e->>'position')::int, e->'cells', e->>'state', e->'summary', e->'doubts' from jsonb_array_elements($2::jsonb) e`,
      [batchId, JSON.stringify(rows.slice(at, at + 2000))],
    );
  }
}

export async function saveReading(tx: Tx, batchId: string, reading: BatchReading): Promise<void> {
  await tx.prisma.importBatch.update({
    where: { id: batchId },
    data: { mapping: JSON.parse(JSON.stringify(reading)) },
  });
}

const BATCH = `select b.id, b.file_name as "fileName", b.report->'header' as header, b.mapping as reading, b.state, b.total, b.done, b.created_at as "createdAt",
    b.finished_at as "finishedAt", b.undone_at as "undoneAt", a.name as by,
    coalesce((select json_object_agg(state, n) from (select state, count(*)::int n from import_row where batch_id = b.id group by state) c), '{}') as counts,
    coalesce((select json_object_agg(rule, n) from (select coalesce(visit->>'rule', '–') rule, count(*)::int n from import_row
      where batch_id = b.id and visit is not null and visit <> 'null' group by 1) c), '{}') as rules
  from import_batch b join account a on a.id = b.account_id`;

export async function findBatch(sql: Sql, id: string): Promise<ImportBatch | null> {
  const [batch] = await sql.rows<ImportBatch>(`${BATCH} where b.id = $1::uuid`, [id]);
  return batch ?? null;
}

/** The same, locked until the transaction ends: one chunk at a time. */
export async function findBatchForChange(tx: Tx, id: string): Promise<ImportBatch | null> {
  await tx.rows(`select 1 from import_batch where id = $1::uuid for update`, [id]);
  return findBatch(tx, id);
}

export async function listBatches(sql: Sql): Promise<ImportBatch[]> {
  return sql.rows<ImportBatch>(`${BATCH} order by b.created_at desc limit 50`, []);
}

const ROW = `position, cells, state, nullif(visit, 'null') as summary, doubts, visit_id as "visitId"`;

/** A page of a batch's rows, what needs a look first. */
export async function listRows(
  sql: Sql,
  batchId: string,
  page: { state: RowState | null; offset: number; limit: number },
): Promise<StoredRow[]> {
  return sql.rows<StoredRow>(
    `select ${ROW} from import_row where batch_id = $1::uuid and ($2::text is null or state = $2::text)
     order by array_position(array['REFUSED', 'DOUBTFUL', 'READY', 'KNOWN', 'IMPORTED'], state), position limit $3::int offset $4::int`,
    [batchId, page.state, page.limit, page.offset],
  );
}

/** The next rows of a batch that become visits. */
export async function nextRows(tx: Tx, batchId: string, limit: number): Promise<StoredRow[]> {
  return tx.rows<StoredRow>(
    `select ${ROW} from import_row where batch_id = $1::uuid and state in ('READY', 'DOUBTFUL') order by position limit $2::int`,
    [batchId, limit],
  );
}

export async function allRows(tx: Tx, batchId: string): Promise<StoredRow[]> {
  return tx.rows<StoredRow>(`select ${ROW} from import_row where batch_id = $1::uuid order by position`, [batchId]);
}

export function markRows(
  tx: Tx,
  batchId: string,
  rows: readonly { position: number; state: RowState; visitId: string | null }[],
): void {
  tx.write(
    `update import_row r set state = x.state, visit_id = x."visitId"
     from jsonb_to_recordset($2::jsonb) as x(position int, state text, "visitId" uuid) where r.batch_id = $1::uuid and r.position = x.position`,
    [batchId, JSON.stringify(rows)],
  );
}

export async function saveProgress(
  tx: Tx,
  batchId: string,
  progress: { state: BatchState; done: number; finishedAt?: Date; undoneAt?: Date },
): Promise<void> {
  await tx.prisma.importBatch.update({ where: { id: batchId }, data: { ...progress } });
}

/** Which of these import keys visits have already. */
export async function knownKeys(tx: Tx, keys: readonly string[]): Promise<Set<string>> {
  const rows = await tx.rows<{ key: string }>(
    `select import_key as key from visit where import_key = any($1::text[])`,
    [keys],
  );
  return new Set(rows.map(({ key }) => key));
}

/** Removes the batch's visits that nobody has changed since; gives those removed and those kept. */
export async function removeUntouched(tx: Tx, batchId: string): Promise<{ removed: string[]; kept: string[] }> {
  const removed = await tx.rows<{ id: string }>(
    `delete from visit where import_batch_id = $1::uuid and version = 1 returning id`,
    [batchId],
  );
  const kept = await tx.rows<{ id: string }>(`select id from visit where import_batch_id = $1::uuid`, [batchId]);
  return { removed: removed.map(({ id }) => id), kept: kept.map(({ id }) => id) };
}

/** How the columns of files with this header were read the last time. */
export async function rememberedReading(sql: Sql, headerKey: string): Promise<BatchReading | null> {
  const [row] = await sql.rows<{ mapping: BatchReading }>(`select mapping from import_mapping where header_key = $1`, [
    headerKey,
  ]);
  return row?.mapping ?? null;
}

export async function rememberReading(tx: Tx, headerKey: string, reading: BatchReading, now: Date): Promise<void> {
  const mapping = JSON.parse(JSON.stringify(reading)) as object;
  await tx.prisma.importMapping.upsert({
    where: { headerKey },
    create: { headerKey, mapping, updatedAt: now },
    update: { mapping, updatedAt: now },
  });
}

import { z } from 'zod';
import {
  allRows,
  type BatchReading,
  findBatchForChange,
  knownKeys,
  rememberedReading,
  rememberReading,
  saveReading,
  storeBatch,
  storeRows,
} from '@/lib/data/imports';
import type { Tx } from '@/lib/data/database';
import { headerKey, IMPORT_FIELDS, proposeMapping } from '@/lib/domain/import/columns';
import { rankOfRegister } from '@/lib/domain/import/row-to-visit';
import { ok, refused, type Result } from '@/lib/domain/shared/result';
import { HOME_TIME_ZONE } from '@/lib/domain/shared/time-zone';
import { RANKS } from '@/lib/domain/visit/vocabulary';
import { defineCommand } from '../define-use-case';
import { booksInForce } from '../visits/routing-books';
import { readRows, type SourceCells, toNewRow } from './read-rows';

/** Takes a file in and reads it without storing a visit: what each row would become, and what is doubtful about it. */
export const startImport = defineCommand({
  action: 'import.run',
  input: z.strictObject({
    fileName: z.string().min(1).max(255),
    fileHash: z.string().length(64),
    header: z.array(z.string().max(500)).min(1).max(500),
    rows: z.array(z.array(z.string())).min(1).max(100_000),
  }),
  async run({ tx, actor, now, input: { header, rows: lines, ...file }, record }): Promise<Result<{ id: string }>> {
    const rows = lines.map((cells) => toCells(header, cells));
    const reading = (await rememberedReading(tx, headerKey(header))) ?? proposeReading(header, rows);
    const id = await storeBatch(tx, { ...file, accountId: actor.accountId, header, reading, total: rows.length });
    await storeReadRows(tx, id, header, rows, reading, now);

    record({
      action: 'import.start',
      subject: 'import',
      subjectId: id,
      payload: { fileName: file.fileName, rows: rows.length },
    });
    return ok({ id });
  },
});

export const readingSchema = z.strictObject({
  mapping: z.partialRecord(z.enum(IMPORT_FIELDS), z.string().max(500)),
  rankWhenUnread: z.enum(RANKS).nullable(),
});

/** Reads the rows again by columns mapped by hand, and remembers that for files with the same columns. */
export const remapImport = defineCommand({
  action: 'import.run',
  input: z.strictObject({ id: z.guid(), reading: readingSchema }),
  async run({ tx, now, input, record }): Promise<Result<{ id: string }>> {
    const batch = await findBatchForChange(tx, input.id);
    if (!batch) return refused({ code: 'NOT_FOUND' });
    if (batch.state !== 'DRY_RUN') return refused({ code: 'NOT_POSSIBLE_NOW', status: batch.state });

    const columns = new Set(batch.header);
    const mapping = Object.fromEntries(
      Object.entries(input.reading.mapping).filter(([, column]) => columns.has(column)),
    );
    const reading: BatchReading = { ...input.reading, mapping, timeZone: batch.reading.timeZone };
    const rows = await allRows(tx, batch.id);
    await saveReading(tx, batch.id, reading);
    await rememberReading(tx, headerKey(batch.header), reading, now);
    await storeReadRows(
      tx,
      batch.id,
      batch.header,
      rows.map(({ cells }) => cells),
      reading,
      now,
    );

    record({ action: 'import.remap', subject: 'import', subjectId: batch.id, payload: { mapping } });
    return ok({ id: batch.id });
  },
});

async function storeReadRows(
  tx: Tx,
  id: string,
  header: readonly string[],
  rows: readonly SourceCells[],
  reading: BatchReading,
  now: Date,
): Promise<void> {
  const books = await booksInForce(tx, now);
  const read = readRows(header, rows, reading);
  const known = await knownKeys(
    tx,
    read.map(({ importKey }) => importKey),
  );
  await storeRows(
    tx,
    id,
    rows.map((cells, position) => {
      const one = read[position];
      if (!one) throw new Error('Every row is read.');
      return toNewRow(position, cells, one, known.has(one.importKey), books);
    }),
  );
}

function proposeReading(header: readonly string[], rows: readonly SourceCells[]): BatchReading {
  const mapping = proposeMapping(header);
  return { mapping, rankWhenUnread: rankOfRegister(rows, mapping), timeZone: HOME_TIME_ZONE };
}

function toCells(header: readonly string[], cells: readonly string[]): SourceCells {
  return Object.fromEntries(header.map((name, index) => [name, cells[index] ?? '']));
}

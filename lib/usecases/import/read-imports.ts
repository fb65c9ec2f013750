import { z } from 'zod';
import { findBatch, type ImportBatch, listBatches, listRows, ROW_STATES, type StoredRow } from '@/lib/data/imports';
import { ok, refused, type Result } from '@/lib/domain/shared/result';
import { defineQuery } from '../define-use-case';

/** Rows a page of the dry run. */
export const ROWS_A_PAGE = 50;

export const readImports = defineQuery({
  action: 'import.run',
  input: z.strictObject({}),
  async run({ sql }): Promise<Result<ImportBatch[]>> {
    return ok(await listBatches(sql));
  },
});

/** One import with a page of its rows, what needs a look first. */
export const readImport = defineQuery({
  action: 'import.run',
  input: z.strictObject({
    id: z.guid(),
    state: z.enum(ROW_STATES).nullable().default(null),
    page: z.int().min(0).max(10_000).default(0),
  }),
  async run({ sql, input }): Promise<Result<{ batch: ImportBatch; rows: StoredRow[] }>> {
    const batch = await findBatch(sql, input.id);
    if (!batch) return refused({ code: 'NOT_FOUND' });
    return ok({
      batch,
      rows: await listRows(sql, batch.id, { state: input.state, offset: input.page * ROWS_A_PAGE, limit: ROWS_A_PAGE }),
    });
  },
});

import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import {
  allRows,
  findBatchForChange,
  type ImportBatch,
  knownKeys,
  markRows,
  nextRows,
  removeUntouched,
  rememberReading,
  saveProgress,
} from '@/lib/data/imports';
import { insertVisits, type NewVisit } from '@/lib/data/visits/write-visit';
import { headerKey } from '@/lib/domain/import/columns';
import { routeVisit } from '@/lib/domain/routing/route-visit';
import { ok, refused, type Result } from '@/lib/domain/shared/result';
import { defineCommand } from '../define-use-case';
import { booksInForce } from '../visits/routing-books';
import { readRows } from './read-rows';

/** Rows a chunk: about a second of work, so that progress moves and a cancel is heard. */
const CHUNK = 500;
export type ImportProgress = { done: number; total: number; finished: boolean };

/**
 * Imports the next rows of a batch. Whoever drives it, a screen or the command, calls it until it is finished; one that
 * was cut off goes on where it stopped. What has ended already is COMPLETED and asks nobody for approval; what lies ahead
 * comes to the department's queue.
 */
export const importNextRows = defineCommand({
  action: 'import.run',
  input: z.strictObject({ id: z.guid() }),
  async run({ tx, actor, now, input, record, leaveUnrecorded }): Promise<Result<ImportProgress>> {
    // Two imports of one file at once would both find its rows unknown.
    await tx.rows(`select pg_advisory_xact_lock(5172302)::text`, []);
    const batch = await findBatchForChange(tx, input.id);
    if (!batch) return refused({ code: 'NOT_FOUND' });
    if (batch.state === 'UNDONE') return refused({ code: 'NOT_POSSIBLE_NOW', status: batch.state });

    const total = toImport(batch);
    const rows = await nextRows(tx, batch.id, CHUNK);
    if (rows.length === 0) {
      leaveUnrecorded();
      return ok({ done: total, total, finished: true });
    }

    // Keys count equal rows in the whole file, so the whole file is read again.
    const everything = await allRows(tx, batch.id);
    const readings = new Map(
      readRows(
        batch.header,
        everything.map(({ cells }) => cells),
        batch.reading,
      ).map((read, index) => [everything[index]?.position, read]),
    );
    const known = await knownKeys(
      tx,
      rows.map(({ position }) => readings.get(position)?.importKey ?? ''),
    );
    const books = await booksInForce(tx, now);

    const visits: (NewVisit & { position: number })[] = [];
    for (const { position } of rows) {
      const read = readings.get(position);
      if (!read?.visit?.endsAt || known.has(read.importKey)) continue;
      const { level, routing } = routeVisit(read.visit, null, books);
      const { rule, leadDepartment, supportDepartment } = routing.decision;
      const status = read.visit.endsAt <= now ? ('COMPLETED' as const) : ('SUBMITTED' as const);
      visits.push({
        position,
        id: randomUUID(),
        content: read.visit,
        state: {
          status,
          level,
          routing,
          rule,
          leadDepartment,
          supportDepartment,
          ruleSetId: books.ruleSetId,
          statusSince: now,
        },
        requesterId: actor.accountId,
        namedIds: [],
        imported: { batchId: batch.id, key: read.importKey },
      });
    }
    insertVisits(tx, visits, now);

    const made = new Map(visits.map(({ position, id }) => [position, id]));
    markRows(
      tx,
      batch.id,
      rows.map(({ position }) => ({
        position,
        state: made.has(position) ? 'IMPORTED' : 'KNOWN',
        visitId: made.get(position) ?? null,
      })),
    );
    for (const { id, position, state } of visits) {
      record({
        action: 'visit.import',
        subject: 'visit',
        subjectId: id,
        payload: {
          ...{ version: 1, fileName: batch.fileName, row: position + 2 },
          ...{ status: state.status, leadDepartment: state.leadDepartment },
        },
      });
    }

    const done = batch.done + rows.length;
    const finished = rows.length < CHUNK || done >= total;
    await saveProgress(tx, batch.id, {
      state: finished ? 'DONE' : 'RUNNING',
      done,
      ...(finished ? { finishedAt: now } : {}),
    });
    if (finished) {
      await rememberReading(tx, headerKey(batch.header), batch.reading, now);
      record({
        action: 'import.finish',
        subject: 'import',
        subjectId: batch.id,
        payload: { fileName: batch.fileName, rows: done },
      });
    }
    if (visits.length === 0 && !finished) leaveUnrecorded();
    return ok({ done, total, finished });
  },
});

/** How many rows of a batch become visits in all, done ones included. */
function toImport({ counts, done }: ImportBatch): number {
  return done + (counts.READY ?? 0) + (counts.DOUBTFUL ?? 0);
}

/** Undoes a batch as a whole: its visits go, but for those that somebody has changed since, which are told. */
export const undoImport = defineCommand({
  action: 'import.run',
  input: z.strictObject({ id: z.guid() }),
  async run({ tx, now, input, record }): Promise<Result<{ removed: number; kept: number }>> {
    const batch = await findBatchForChange(tx, input.id);
    if (!batch) return refused({ code: 'NOT_FOUND' });
    if (batch.state === 'UNDONE') return refused({ code: 'NOT_POSSIBLE_NOW', status: batch.state });

    const { removed, kept } = await removeUntouched(tx, batch.id);
    await saveProgress(tx, batch.id, { state: 'UNDONE', done: 0, undoneAt: now });
    record({
      action: 'import.undo',
      subject: 'import',
      subjectId: batch.id,
      payload: { fileName: batch.fileName, removed: removed.length, kept },
    });
    return ok({ removed: removed.length, kept: kept.length });
  },
});

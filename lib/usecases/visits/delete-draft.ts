import { z } from 'zod';
import { findVisitForChange } from '@/lib/data/visits/find-visit';
import { deleteDraft as removeDraft } from '@/lib/data/visits/write-visit';
import { ok, refused, type Result } from '@/lib/domain/shared/result';
import { defineVisitCommand } from '../define-use-case';
import { refuseStale } from './stale';

/** Removes a draft for good; the trail keeps that there was one. */
export const deleteDraft = defineVisitCommand({
  action: 'visit.delete_draft',
  input: z.strictObject({ id: z.guid(), version: z.int() }),
  load: (tx, { id }) => findVisitForChange(tx, id),
  first: ({ tx, loaded, input }) => refuseStale(tx, loaded.visit, input.version),
  async run({ tx, input, loaded: { visit }, record }): Promise<Result<null>> {
    if (visit.status !== 'DRAFT') return refused({ code: 'NOT_POSSIBLE_NOW', status: visit.status });
    if (!(await removeDraft(tx, visit.id, input.version))) throw new Error('A locked draft keeps its version.');

    const payload = { version: visit.version, reference: visit.reference };
    record({ action: 'visit.delete_draft', subject: 'visit', subjectId: visit.id, payload });
    return ok(null);
  },
});

import { z } from 'zod';
import { findVisit } from '@/lib/data/visits/find-visit';
import { readList, type ReadList } from '@/lib/domain/delegation/read-list';
import { ok, type Result } from '@/lib/domain/shared/result';
import { defineVisitQuery } from '../define-use-case';

/** As much as a list of people can be; what is pasted is not yet anything that the register holds. */
const linesSchema = z.array(z.array(z.string().max(20_000)).max(200)).max(1_000);

/** Reads a list of delegates for whoever prepares the visit, and stores nothing. */
export const readDelegationList = defineVisitQuery({
  action: 'visit.plan',
  input: z.strictObject({ id: z.string().max(60), lines: linesSchema }),
  load: (sql, { id }) => findVisit(sql, id),
  run: ({ input, loaded: { visit } }): Promise<Result<ReadList>> =>
    Promise.resolve(ok(readList(input.lines, visit.country))),
});

import { z } from 'zod';
import { findNeighbours, historyWith, type PastVisit } from '@/lib/data/visits/neighbours';
import { findVisit } from '@/lib/data/visits/find-visit';
import { type Conflict, findConflicts } from '@/lib/domain/conflicts/find-conflicts';
import { readScope } from '@/lib/domain/access/scope';
import { ok, type Result } from '@/lib/domain/shared/result';
import { LOCALES } from '@/lib/domain/visit/vocabulary';
import { publicHolidays } from '@/lib/server/holidays';
import { defineVisitQuery } from '../define-use-case';

/** What a decision rests on besides the visit itself. */
export type DecisionBasis = { conflicts: Conflict[]; history: { visits: PastVisit[]; total: number } };

/** The conflicts of a visit in the calendar, and what has been between the city and the organisation. */
export const readDecisionBasis = defineVisitQuery({
  action: 'visit.read',
  input: z.strictObject({ id: z.string().max(60), locale: z.enum(LOCALES) }),
  load: (sql, { id }) => findVisit(sql, id),
  async run({ sql, actor, input, loaded: { visit } }): Promise<Result<DecisionBasis>> {
    const scope = readScope(actor);
    const history = await historyWith(sql, scope, visit);
    const { startsAt, endsAt } = visit;
    if (!startsAt || !endsAt) return ok({ conflicts: [], history });

    const years = [startsAt.getUTCFullYear(), endsAt.getUTCFullYear()];
    const neighbours = await findNeighbours(sql, scope, { id: visit.id, startsAt, endsAt });
    return ok({
      conflicts: findConflicts({ ...visit, startsAt, endsAt }, neighbours, publicHolidays(years, input.locale)),
      history,
    });
  },
});

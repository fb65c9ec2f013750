import { z } from 'zod';
import { type Reopening, reopeningsOf } from '@/lib/data/approvals';
import { officePeople } from '@/lib/data/office-people';
import { findNeighbours, historyWith, type PastVisit } from '@/lib/data/visits/neighbours';
import { findVisit } from '@/lib/data/visits/find-visit';
import { type Decider, findApprovers } from '@/lib/domain/approval/find-approver';
import { ownSteps } from '@/lib/domain/approval/round';
import { type Conflict, findConflicts } from '@/lib/domain/conflicts/find-conflicts';
import { readScope } from '@/lib/domain/access/scope';
import { ok, type Result } from '@/lib/domain/shared/result';
import { toVisitToDecide } from '@/lib/domain/visit/visit';
import { type ApprovalStepKey, LOCALES } from '@/lib/domain/visit/vocabulary';
import { publicHolidays } from '@/lib/server/holidays';
import { defineVisitQuery } from '../define-use-case';

/** What a decision rests on besides the visit itself. */
export type DecisionBasis = {
  conflicts: Conflict[];
  history: { visits: PastVisit[]; total: number };
  /** In whose place the reader decides; null where in their own right, or not at all. */
  instead: Decider['instead'];
  /** What changed after an approval so that it is asked again, the newest first. */
  reopenings: Reopening[];
};

/** The conflicts of a visit in the calendar, and what has been between the city and the organisation. */
export const readDecisionBasis = defineVisitQuery({
  action: 'visit.read',
  input: z.strictObject({ id: z.string().max(60), locale: z.enum(LOCALES) }),
  load: (sql, { id }) => findVisit(sql, id),
  async run({ sql, actor, now, input, loaded: { visit } }): Promise<Result<DecisionBasis>> {
    const scope = readScope(actor);
    const [history, reopenings, people] = await Promise.all([
      historyWith(sql, scope, visit),
      reopeningsOf(sql, visit.id),
      officePeople(sql, now),
    ]);
    const find = (step: ApprovalStepKey) => findApprovers(step, toVisitToDecide(visit), people);
    const instead = ownSteps(visit.steps, actor.accountId, find)[0]?.decider.instead ?? null;

    const { startsAt, endsAt } = visit;
    if (!startsAt || !endsAt) return ok({ conflicts: [], history, instead, reopenings });

    const years = [startsAt.getUTCFullYear(), endsAt.getUTCFullYear()];
    const neighbours = await findNeighbours(sql, scope, { id: visit.id, startsAt, endsAt });
    return ok({
      conflicts: findConflicts({ ...visit, startsAt, endsAt }, neighbours, publicHolidays(years, input.locale)),
      history,
      instead,
      reopenings,
    });
  },
});

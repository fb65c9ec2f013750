import { z } from 'zod';
import { findVisitForChange } from '@/lib/data/visits/find-visit';
import { updateVisit, type VisitState } from '@/lib/data/visits/write-visit';
import type { Actor } from '@/lib/domain/access/roles';
import { textSchema } from '@/lib/domain/shared/text';
import { invalid, ok, refused, type Result } from '@/lib/domain/shared/result';
import { conditionsOf } from '@/lib/domain/visit/possible-transitions';
import { findTransition, policyActionOf, type Transition } from '@/lib/domain/visit/transitions';
import type { Visit } from '@/lib/domain/visit/visit';
import { DEPARTMENTS, type TransitionAction } from '@/lib/domain/visit/vocabulary';
import type { Tx } from '@/lib/data/database';
import { defineVisitCommand, type UseCase } from '../define-use-case';
import { getVisit } from './create-visit';
import { refuseStale, stale } from './stale';

export const transitionSchema = z.strictObject({
  id: z.string(),
  version: z.int(),
  comment: textSchema(2000).default(''),
  /** Where a re-routing sends the visit; the other department when left out. */
  leadDepartment: z.enum(DEPARTMENTS).optional(),
});
export type TransitionInput = z.output<typeof transitionSchema>;

export type TransitionContext = {
  tx: Tx;
  actor: Actor;
  now: Date;
  input: TransitionInput;
  visit: Visit;
  row: Transition;
};

/**
 * What a transition changes besides the status, and what the trail tells of it. `stepsLeft`, where only the effect can
 * tell it, chooses the row of the table.
 */
export type Effect = { state?: Partial<VisitState>; told?: Record<string, unknown>; stepsLeft?: boolean };

/**
 * One transition of the table as one use case: version, access, the row that applies, its comment, its effect, the
 * new status and the trail, in one transaction.
 */
export function defineTransition(
  action: TransitionAction,
  effect: (context: TransitionContext) => Promise<Result<Effect>> = () => Promise.resolve(ok({})),
): UseCase<Visit> {
  return defineVisitCommand({
    action: policyActionOf(action),
    input: transitionSchema,
    load: (tx, { id }) => findVisitForChange(tx, id),
    first: ({ tx, loaded, input }) => refuseStale(tx, loaded.visit, input.version),
    async run({ tx, actor, now, input, loaded: { visit }, record }): Promise<Result<Visit>> {
      const foreseen = findTransition(action, visit.status, conditionsOf(visit));
      if (!foreseen) return refused({ code: 'NOT_POSSIBLE_NOW', status: visit.status });
      if (foreseen.comment === 'needed' && input.comment === '') return invalid({ path: 'comment', code: 'required' });

      const done = await effect({ tx, actor, now, input, visit, row: foreseen });
      if (!done.ok) return done;

      const { stepsLeft } = done.value;
      const row = stepsLeft === undefined ? foreseen : rowFor(action, visit, stepsLeft);
      const moved: Partial<VisitState> = row.to === visit.status ? {} : { status: row.to, statusSince: now };
      const version = await updateVisit(tx, visit, { state: { ...moved, ...done.value.state } }, now);
      if (version === null) return stale(tx, visit, input.version);

      record({
        action: `visit.${action}`,
        subject: 'visit',
        subjectId: visit.id,
        payload: { version, from: visit.status, to: row.to, comment: input.comment, ...done.value.told },
      });
      return ok(await getVisit(tx, visit.id));
    },
  });
}

function rowFor(action: TransitionAction, visit: Visit, stepsLeft: boolean): Transition {
  const row = findTransition(action, visit.status, { ...conditionsOf(visit), stepsLeft });
  if (!row) throw new Error(`The table has a row for ${action} with and without steps left.`);
  return row;
}

import { z } from 'zod';
import { findVisitForChange } from '@/lib/data/visits/find-visit';
import { updateVisit, type VisitState } from '@/lib/data/visits/write-visit';
import type { Actor } from '@/lib/domain/access/roles';
import { textSchema } from '@/lib/domain/shared/text';
import { invalid, ok, refused, type Result } from '@/lib/domain/shared/result';
import { conditionsOf } from '@/lib/domain/visit/possible-transitions';
import { findTransition, policyActionOf, type Transition } from '@/lib/domain/visit/transitions';
import type { Visit, VisitContent } from '@/lib/domain/visit/visit';
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
  /** Of a rejection: a key of the register of reasons. */
  reason: z.string().max(60).optional(),
  /** Of a return: the fields of the form that are to be completed. */
  fields: z.array(z.string().max(60)).max(60).default([]),
  /** Of the protocol check: why it passes although a demanded consultation is lacking. */
  exceptionReason: textSchema(2000).default(''),
  /** Of an approval: why one can live with the conflicts in the calendar. */
  conflictReason: textSchema(2000).default(''),
  /** The conflicts that this reason is about, by their keys; left out, all there are. */
  conflicts: z.array(z.string().max(60)).max(1000).optional(),
  /** Of a postponement: the new first day, when it is known; times of day and length stay. */
  startsOn: z.iso.date().optional(),
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
export type Effect = {
  state?: Partial<VisitState>;
  content?: VisitContent;
  told?: Record<string, unknown>;
  stepsLeft?: boolean;
};

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
      const lacking = lackingIn(input, foreseen);
      if (lacking.length > 0) return invalid(...lacking.map((path) => ({ path, code: 'required' })));

      const done = await effect({ tx, actor, now, input, visit, row: foreseen });
      if (!done.ok) return done;

      const { stepsLeft } = done.value;
      const row = stepsLeft === undefined ? foreseen : rowFor(action, visit, stepsLeft);
      const moved: Partial<VisitState> = row.to === visit.status ? {} : { status: row.to, statusSince: now };
      const { state, content, told } = done.value;
      const version = await updateVisit(tx, visit, { state: { ...moved, ...state }, content }, now);
      if (version === null) return stale(tx, visit, input.version);

      record({
        action: `visit.${action}`,
        subject: 'visit',
        subjectId: visit.id,
        payload: { version, from: visit.status, to: row.to, comment: input.comment, ...told },
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

/** What the row of the table needs and the input does not say. */
function lackingIn(input: TransitionInput, row: Transition): string[] {
  return [
    ...(row.reason === 'needed' && !input.reason ? ['reason'] : []),
    ...(row.comment === 'needed' && input.comment === '' ? ['comment'] : []),
  ];
}

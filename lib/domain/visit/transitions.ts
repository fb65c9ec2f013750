import type { VisitAction } from '../access/policy';
import type { TransitionAction, VisitStatus } from './vocabulary';

/**
 * The life of a visit (design.md) as one table. A row says from where an action starts, where it leads and whether
 * it needs a comment or a reason from the register. `approve` leads to APPROVED only when no step is left (`decide-step.ts`); `reopen` of a visit
 * that was never submitted leads back to a draft.
 */
export type Transition = {
  from: readonly VisitStatus[];
  to: VisitStatus;
  comment: 'needed' | 'free';
  /** Takes a reason from the register besides the comment. */
  reason?: 'needed';
  /** The row applies only so; the first row of an action that applies is taken. */
  onlyIf?: 'never_submitted' | 'steps_left';
};

export const TRANSITIONS = {
  submit: [{ from: ['DRAFT', 'RETURNED'], to: 'SUBMITTED', comment: 'free' }],
  accept: [{ from: ['SUBMITTED'], to: 'IN_PREPARATION', comment: 'free' }],
  reroute: [{ from: ['SUBMITTED', 'IN_PREPARATION'], to: 'SUBMITTED', comment: 'needed' }],
  request_approval: [{ from: ['IN_PREPARATION'], to: 'IN_APPROVAL', comment: 'free' }],
  approve: [
    { from: ['IN_APPROVAL'], to: 'IN_APPROVAL', comment: 'free', onlyIf: 'steps_left' },
    { from: ['IN_APPROVAL'], to: 'APPROVED', comment: 'free' },
  ],
  return: [{ from: ['SUBMITTED', 'IN_PREPARATION', 'IN_APPROVAL'], to: 'RETURNED', comment: 'needed' }],
  reject: [{ from: ['IN_APPROVAL'], to: 'REJECTED', comment: 'needed', reason: 'needed' }],
  confirm: [{ from: ['APPROVED'], to: 'CONFIRMED', comment: 'free' }],
  complete: [{ from: ['CONFIRMED'], to: 'COMPLETED', comment: 'free' }],
  report: [{ from: ['COMPLETED'], to: 'REPORTED', comment: 'free' }],
  postpone: [
    { from: ['SUBMITTED', 'IN_PREPARATION', 'IN_APPROVAL', 'APPROVED', 'CONFIRMED'], to: 'POSTPONED', comment: 'free' },
  ],
  cancel: [
    {
      from: ['DRAFT', 'SUBMITTED', 'IN_PREPARATION', 'IN_APPROVAL', 'APPROVED', 'CONFIRMED', 'RETURNED', 'POSTPONED'],
      to: 'CANCELLED',
      comment: 'free',
    },
  ],
  reopen: [
    { from: ['CANCELLED'], to: 'DRAFT', comment: 'free', onlyIf: 'never_submitted' },
    { from: ['REJECTED', 'CANCELLED', 'POSTPONED'], to: 'SUBMITTED', comment: 'free' },
  ],
} as const satisfies Record<TransitionAction, readonly Transition[]>;

/** What the policy calls the transition. */
export const policyActionOf = (action: TransitionAction): VisitAction => `visit.${action}`;

export type TransitionConditions = { neverSubmitted: boolean; stepsLeft: boolean };

/** The row that applies to a visit standing at `from`, or null when the action does not start there. */
export function findTransition(
  action: TransitionAction,
  from: VisitStatus,
  conditions: TransitionConditions,
): Transition | null {
  const rows: readonly Transition[] = TRANSITIONS[action];
  return rows.find((row) => row.from.includes(from) && holds(row, conditions)) ?? null;
}

function holds(row: Transition, conditions: TransitionConditions): boolean {
  if (row.onlyIf === 'never_submitted') return conditions.neverSubmitted;
  if (row.onlyIf === 'steps_left') return conditions.stepsLeft;
  return true;
}

/** Statuses in which the content may still be edited. */
export const EDITABLE: readonly VisitStatus[] = [
  'DRAFT',
  'RETURNED',
  'SUBMITTED',
  'IN_PREPARATION',
  'IN_APPROVAL',
  'APPROVED',
  'CONFIRMED',
  'POSTPONED',
];
/** Statuses in which nothing takes place any more: off the calendar, and free to clash with. */
export const OFF_CALENDAR: readonly VisitStatus[] = ['REJECTED', 'CANCELLED', 'POSTPONED'];
/** Statuses of a visit that has been approved and takes place, or has. */
export const SETTLED: readonly VisitStatus[] = ['APPROVED', 'CONFIRMED', 'COMPLETED', 'REPORTED'];
/** Where a visit has come to its end. */
export const FINAL: readonly VisitStatus[] = ['COMPLETED', 'REPORTED', 'REJECTED', 'CANCELLED'];

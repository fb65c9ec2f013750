import { describe, expect, it } from 'vitest';
import { findTransition, TRANSITIONS } from '@/lib/domain/visit/transitions';
import { STATUSES, TRANSITION_ACTIONS, type TransitionAction, type VisitStatus } from '@/lib/domain/visit/vocabulary';

const usual = { neverSubmitted: false, stepsLeft: false };

/** The life of a visit as design.md draws it, in one line a step. */
const LIFE: [VisitStatus, TransitionAction, VisitStatus][] = [
  ['DRAFT', 'submit', 'SUBMITTED'],
  ['SUBMITTED', 'accept', 'IN_PREPARATION'],
  ['IN_PREPARATION', 'request_approval', 'IN_APPROVAL'],
  ['IN_APPROVAL', 'approve', 'APPROVED'],
  ['APPROVED', 'confirm', 'CONFIRMED'],
  ['CONFIRMED', 'complete', 'COMPLETED'],
  ['COMPLETED', 'report', 'REPORTED'],
  ['RETURNED', 'submit', 'SUBMITTED'],
  ['IN_APPROVAL', 'return', 'RETURNED'],
  ['IN_APPROVAL', 'reject', 'REJECTED'],
  ['CONFIRMED', 'cancel', 'CANCELLED'],
  ['CONFIRMED', 'postpone', 'POSTPONED'],
  ['POSTPONED', 'reopen', 'SUBMITTED'],
];

describe('the life of a visit', () => {
  it.each(LIFE)('%s –%s→ %s', (from, action, to) => {
    expect(findTransition(action, from, usual)?.to).toBe(to);
  });

  it('starts an action nowhere else than its rows say', () => {
    for (const action of TRANSITION_ACTIONS) {
      const froms = new Set<string>(TRANSITIONS[action].flatMap((row) => row.from));
      for (const status of STATUSES)
        expect(findTransition(action, status, usual) !== null, `${action} from ${status}`).toBe(froms.has(status));
    }
  });

  it('approves the visit only with the last step', () => {
    expect(findTransition('approve', 'IN_APPROVAL', { ...usual, stepsLeft: true })?.to).toBe('IN_APPROVAL');
    expect(findTransition('approve', 'IN_APPROVAL', usual)?.to).toBe('APPROVED');
  });

  it('reopens a cancelled draft as a draft', () => {
    expect(findTransition('reopen', 'CANCELLED', { ...usual, neverSubmitted: true })?.to).toBe('DRAFT');
    expect(findTransition('reopen', 'CANCELLED', usual)?.to).toBe('SUBMITTED');
  });

  it('leads to every status but the one that visits begin in', () => {
    const reached = new Set(TRANSITION_ACTIONS.flatMap((action) => TRANSITIONS[action].map(({ to }) => to)));
    expect(STATUSES.filter((status) => !reached.has(status))).toEqual([]);
  });

  it('asks a reason of whoever gives back, turns down or sends elsewhere', () => {
    const needing = TRANSITION_ACTIONS.filter((action) =>
      TRANSITIONS[action].some(({ comment }) => comment === 'needed'),
    );
    expect(needing).toEqual(['reroute', 'return', 'reject']);
  });
});

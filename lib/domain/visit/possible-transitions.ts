import { isHeld } from '../areas/hold';
import type { VisitAction } from '../access/policy';
import { findTransition, policyActionOf } from './transitions';
import type { Visit } from './visit';
import { TRANSITION_ACTIONS, type TransitionAction } from './vocabulary';

/** What waits for the chief executive's exception while a visit is held. */
const NOT_WHILE_HELD: readonly TransitionAction[] = ['request_approval', 'confirm'];

/** What can be done to the visit where it stands by somebody with these permissions, in the order of the table. */
export function possibleTransitions(
  visit: Pick<Visit, 'status' | 'ruleSetId' | 'steps' | 'hold'>,
  may: readonly VisitAction[],
): TransitionAction[] {
  const conditions = conditionsOf(visit);
  return TRANSITION_ACTIONS.filter(
    (action) =>
      may.includes(policyActionOf(action)) &&
      findTransition(action, visit.status, conditions) !== null &&
      !(isHeld(visit) && NOT_WHILE_HELD.includes(action)),
  );
}

/** What the rows of the transition table ask besides the status. */
export function conditionsOf(visit: Pick<Visit, 'ruleSetId' | 'steps'>) {
  return {
    neverSubmitted: visit.ruleSetId === null,
    stepsLeft: visit.steps.filter(({ state }) => state === 'WAITING' || state === 'OPEN').length > 1,
  };
}

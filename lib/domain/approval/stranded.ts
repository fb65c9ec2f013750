import type { ApprovalStepKey } from '../visit/vocabulary';
import { findApprovers, type OfficePerson, type VisitToDecide } from './find-approver';

/**
 * An open step is stranded when nobody is left today who could decide it: no holder, no substitute, no step above, or only
 * people who have decided already while more are needed. The visit then waits until an absence ends, a disqualification is
 * taken back or somebody is named.
 */
export function isStranded(
  { step, decidedBy }: { step: ApprovalStepKey; decidedBy: readonly string[] },
  visit: VisitToDecide,
  people: readonly OfficePerson[],
): boolean {
  return findApprovers(step, visit, people).deciders.every(({ id }) => decidedBy.includes(id));
}

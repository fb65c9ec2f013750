import { type Actor, holdsStep } from '../access/roles';
import type { Visit } from '../visit/visit';

/** Somebody who may not decide a visit (esteellinen), as they said themselves or somebody said for them. */
export type Disqualification = {
  accountId: string;
  name: string;
  reason: string;
  declaredById: string;
  declaredBy: string;
  declaredAt: Date;
};

/** A declaration as a reader may know it: the reason is for those who may read the trail. */
export type KnownDisqualification = Omit<Disqualification, 'reason'> & { reason: string | null };

export function knownTo(disqualifications: readonly Disqualification[], readsTrail: boolean): KnownDisqualification[] {
  return disqualifications.map((one) => (readsTrail ? one : { ...one, reason: null }));
}

/** Whether somebody holds a step of the visit's approval that is still to be decided, and has not stepped aside from it. */
export function mayHaveToStepAside(
  actor: Actor,
  { steps, leadDepartment, disqualifiedIds }: Pick<Visit, 'steps' | 'leadDepartment' | 'disqualifiedIds'>,
): boolean {
  if (disqualifiedIds.includes(actor.accountId)) return false;
  const undecided = steps.filter(({ state }) => state === 'OPEN' || state === 'WAITING');
  return undecided.some(({ step }) => holdsStep(actor, step, leadDepartment));
}

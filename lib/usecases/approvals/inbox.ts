import { z } from 'zod';
import { visitsAwaiting } from '@/lib/data/approvals';
import { officePeople } from '@/lib/data/office-people';
import { findVisit, type LoadedVisit } from '@/lib/data/visits/find-visit';
import { can } from '@/lib/domain/access/can';
import { type Actor, holdsStep } from '@/lib/domain/access/roles';
import { type Decider, findApprovers, type OfficePerson } from '@/lib/domain/approval/find-approver';
import { isHeld } from '@/lib/domain/areas/hold';
import { decidersLeft, ownSteps } from '@/lib/domain/approval/round';
import { readScope } from '@/lib/domain/access/scope';
import { type ForbiddenReason, ok, type Result } from '@/lib/domain/shared/result';
import { toVisitToDecide, type Visit } from '@/lib/domain/visit/visit';
import type { ApprovalStepKey } from '@/lib/domain/visit/vocabulary';
import { defineQuery } from '../define-use-case';

/**
 * A visit whose open step waits for the actor or their office. `decides` is who decides it: the actor, in their own right
 * or in somebody's place, or others where the actor gives place.
 */
export type AwaitingVisit = {
  visit: Visit;
  step: ApprovalStepKey;
  waitingSince: Date;
  /** Nobody decides it before the chief executive has granted an exception. */
  held: boolean;
  /** The last day to decide, yyyy-mm-dd; none while it is held. */
  dueOn: string | null;
  mayDecide: boolean;
  /** Why not, where it is the office's but not the actor's to decide. */
  whyNot: ForbiddenReason | null;
  instead: Decider['instead'];
  others: string[];
};

/** Everything that waits for the actor's decision, the longest waiting first. */
export const approvalsInbox = defineQuery({
  action: 'visit.list',
  input: z.strictObject({}),
  async run({ sql, actor, now }): Promise<Result<AwaitingVisit[]>> {
    const [waiting, people] = await Promise.all([visitsAwaiting(sql, readScope(actor)), officePeople(sql, now)]);
    const found = await Promise.all(waiting.map(({ visitId }) => findVisit(sql, visitId)));
    return ok(found.flatMap((loaded) => (loaded ? toAwaiting(actor, loaded, people) : [])));
  },
});

function toAwaiting(actor: Actor, { visit, access }: LoadedVisit, people: readonly OfficePerson[]): AwaitingVisit[] {
  const find = (step: ApprovalStepKey) => findApprovers(step, toVisitToDecide(visit), people);
  const [own] = ownSteps(visit.steps, actor.accountId, find);
  const open = visit.steps.filter(({ state }) => state === 'OPEN');
  const step = own?.step ?? open.find((one) => holdsStep(actor, one.step, visit.leadDepartment)) ?? open[0];
  if (!step?.openedAt) return [];

  const held = isHeld(visit);
  const verdict = can(actor, 'visit.approve', access);
  const others = decidersLeft(step, find(step.step).deciders).filter(({ id }) => id !== actor.accountId);
  return [
    {
      ...{ visit, step: step.step, waitingSince: step.openedAt, held, dueOn: held ? null : step.dueOn },
      ...{ mayDecide: verdict.allowed, whyNot: verdict.allowed ? null : verdict.reason },
      instead: own?.decider.instead ?? null,
      others: others.map(({ name }) => name),
    },
  ];
}

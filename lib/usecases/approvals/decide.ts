import { closeSteps, decideSteps, moveOn } from '@/lib/data/approvals';
import type { Tx } from '@/lib/data/database';
import { markDecided } from '@/lib/data/notices/notices';
import { officePeople } from '@/lib/data/office-people';
import type { Actor } from '@/lib/domain/access/roles';
import { findApprovers } from '@/lib/domain/approval/find-approver';
import { isHeld } from '@/lib/domain/areas/hold';
import { afterApproval, type OwnStep, ownSteps } from '@/lib/domain/approval/round';
import { ok, refused, type Result } from '@/lib/domain/shared/result';
import { type StepDecision, toVisitToDecide, type Visit } from '@/lib/domain/visit/visit';
import { ruleSetOf } from '../visits/routing-books';
import { dueDay } from './due-day';

type Deciding = { tx: Tx; actor: Actor; now: Date; visit: Visit; input: { comment: string } };
/** What the trail tells of a decision: the steps, and for each in whose place and as whose office. */
type Told = Record<string, unknown>;

/**
 * The open steps that are the actor's at this moment, found anew in the deciding transaction: what the gate saw may be a
 * moment old. Refused when there are none, and while the visit is held.
 */
export async function ownStepsNow({ tx, actor, now, visit }: Omit<Deciding, 'input'>): Promise<Result<OwnStep[]>> {
  if (isHeld(visit)) return refused({ code: 'FORBIDDEN', reason: 'HELD_FOR_EXCEPTION' });
  const people = await officePeople(tx, now);
  const own = ownSteps(visit.steps, actor.accountId, (step) => findApprovers(step, toVisitToDecide(visit), people));
  return own.length > 0 ? ok(own) : refused({ code: 'FORBIDDEN', reason: 'NOT_YOUR_STEP' });
}

/** Approves these steps; the next stage opens, or none is left. */
export async function approveSteps(
  deciding: Deciding,
  own: readonly OwnStep[],
): Promise<Result<{ isPassed: boolean; told: Told }>> {
  const { tx, now, visit } = deciding;
  const decision = decisionOf(deciding, 'APPROVED');
  const stored = await storeDecision(deciding, own, decision);
  if (!stored.ok) return stored;

  const { approved, notNeeded, opened, isPassed } = afterApproval(visit.steps, own);
  closeSteps(tx, approved, decision, now);
  const { ruleSet } = await ruleSetOf(tx, visit.ruleSetId, now);
  moveOn(tx, { opened, notNeeded }, dueDay(now, ruleSet), now);

  const keysOf = (ids: readonly string[]) => visit.steps.filter(({ id }) => ids.includes(id)).map(({ step }) => step);
  const told = { approved: keysOf(approved), opened: keysOf(opened), notNeeded: keysOf(notNeeded) };
  return ok({ isPassed, told: { ...toldOf(own), ...told } });
}

/** Returns or rejects at these steps. */
export async function refuseSteps(
  deciding: Deciding,
  own: readonly OwnStep[],
  state: 'RETURNED' | 'REJECTED',
): Promise<Result<{ told: Told }>> {
  const decision = decisionOf(deciding, state);
  const stored = await storeDecision(deciding, own, decision);
  if (!stored.ok) return stored;

  const ids = own.map(({ step }) => step.id);
  closeSteps(deciding.tx, ids, decision, deciding.now);
  return ok({ told: toldOf(own) });
}

type Decision = { decision: StepDecision['decision']; byId: string; comment: string };

const decisionOf = ({ actor, input }: Deciding, decision: Decision['decision']): Decision => ({
  ...{ decision, byId: actor.accountId, comment: input.comment },
});

async function storeDecision(
  { tx, actor, now, visit }: Deciding,
  own: readonly OwnStep[],
  decision: Decision,
): Promise<Result<null>> {
  const stored = await decideSteps(tx, own, decision, now);
  if (!stored) return refused({ code: 'FORBIDDEN', reason: 'ALREADY_DECIDED' });
  markDecided(tx, actor.accountId, visit.id, now);
  return ok(null);
}

function toldOf(own: readonly OwnStep[]): Told {
  return {
    step: own[0]?.step.step,
    decisions: own.map(({ step, decider, decidedAs }) => ({
      ...{ step: step.step, decidedAs },
      ...(decider.instead ? { insteadOf: decider.instead.name, because: decider.instead.because } : {}),
    })),
  };
}

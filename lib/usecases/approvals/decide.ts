import { closeSteps, decideSteps, moveOn } from '@/lib/data/approvals';
import type { Tx } from '@/lib/data/database';
import { officePeople } from '@/lib/data/office-people';
import type { Actor } from '@/lib/domain/access/roles';
import { findApprovers } from '@/lib/domain/approval/find-approver';
import { afterApproval, type OwnStep, ownSteps } from '@/lib/domain/approval/round';
import { ok, refused, type Result } from '@/lib/domain/shared/result';
import { type StepDecision, toVisitToDecide, type Visit } from '@/lib/domain/visit/visit';
import { ruleSetOf } from '../visits/routing-books';
import { dueDay } from './due-day';

type Deciding = { tx: Tx; actor: Actor; now: Date; visit: Visit; comment: string };
/** What the trail tells of a decision: the steps, and for each in whose place and as whose office. */
type Told = Record<string, unknown>;

/** Approves the open steps that are the actor's at this moment; the next stage opens, or none is left. */
export async function approveOwnSteps(deciding: Deciding): Promise<Result<{ isPassed: boolean; told: Told }>> {
  const { tx, actor, now, visit, comment } = deciding;
  const decided = await decideOwnSteps(deciding, 'APPROVED');
  if (!decided.ok) return decided;

  const { approved, notNeeded, opened, isPassed } = afterApproval(visit.steps, decided.value);
  closeSteps(tx, approved, { decision: 'APPROVED', byId: actor.accountId, comment }, now);
  const { ruleSet } = await ruleSetOf(tx, visit.ruleSetId, now);
  moveOn(tx, { opened, notNeeded }, dueDay(now, ruleSet), now);

  const keysOf = (ids: readonly string[]) => visit.steps.filter(({ id }) => ids.includes(id)).map(({ step }) => step);
  const told = { approved: keysOf(approved), opened: keysOf(opened), notNeeded: keysOf(notNeeded) };
  return ok({ isPassed, told: { ...toldOf(decided.value), ...told } });
}

/** Returns or rejects at the open steps that are the actor's at this moment. */
export async function refuseOwnSteps(
  deciding: Deciding,
  decision: 'RETURNED' | 'REJECTED',
): Promise<Result<{ told: Told }>> {
  const { tx, actor, now, comment } = deciding;
  const decided = await decideOwnSteps(deciding, decision);
  if (!decided.ok) return decided;

  const ids = decided.value.map(({ step }) => step.id);
  closeSteps(tx, ids, { decision, byId: actor.accountId, comment }, now);
  return ok({ told: toldOf(decided.value) });
}

/** Finds the approver anew in the deciding transaction: what the gate saw may be a moment old. */
async function decideOwnSteps(
  { tx, actor, now, visit, comment }: Deciding,
  decision: StepDecision['decision'],
): Promise<Result<OwnStep[]>> {
  const people = await officePeople(tx, now);
  const own = ownSteps(visit.steps, actor.accountId, (step) => findApprovers(step, toVisitToDecide(visit), people));
  if (own.length === 0) return refused({ code: 'FORBIDDEN', reason: 'NOT_YOUR_STEP' });

  const stored = await decideSteps(tx, own, { decision, byId: actor.accountId, comment }, now);
  return stored ? ok(own) : refused({ code: 'FORBIDDEN', reason: 'ALREADY_DECIDED' });
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

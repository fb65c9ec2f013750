import { startRound } from '@/lib/data/approvals';
import { findDraftForm } from '@/lib/data/visits/drafts';
import { chainOf } from '@/lib/domain/routing/route-visit';
import { planRound, roundPayload } from '@/lib/domain/approval/round';
import { toInputIssues } from '@/lib/domain/shared/input-issues';
import { invalid, ok, type Result } from '@/lib/domain/shared/result';
import { toInput } from '@/lib/domain/visit/to-content';
import type { Visit } from '@/lib/domain/visit/visit';
import { visitFormSchema } from '@/lib/domain/visit/visit-form';
import { missingForSubmit } from '@/lib/domain/visit/visit-schema';
import type { Department, TransitionAction } from '@/lib/domain/visit/vocabulary';
import { approveOwnSteps, refuseOwnSteps } from '../approvals/decide';
import { dueDay } from '../approvals/due-day';
import type { UseCase } from '../define-use-case';
import { routedPayload, submittedState } from './create-visit';
import { defineTransition, type Effect } from './define-transition';
import { booksOf } from './routing-books';

/** Hands the visit over: it is routed by the rules in force. What a draft's form holds and nobody can read must not vanish. */
const submit = defineTransition('submit', async ({ tx, visit, now }) => {
  const typed = await findDraftForm(tx, visit.id);
  const form = typed === null ? null : visitFormSchema.safeParse(typed, { reportInput: true });
  if (form && !form.success) return invalid(...toInputIssues(form.error));

  const missing = missingForSubmit(toInput(visit));
  if (missing.length > 0) return invalid(...missing.map((path) => ({ path, code: 'required' })));

  const state = await submittedState(tx, visit, visit.levelLoweredBecause, now);
  return ok({ state, told: routedPayload(state) });
});

/** Takes the visit into preparation; whoever accepts it is responsible for it from now on. */
const accept = defineTransition('accept', async ({ actor, visit }) =>
  ok({ state: { responsibleId: actor.accountId, preparedBy: withPreparer(visit, actor.accountId) } }),
);

/** Sends the visit to the other department's queue, with the reason; out of the triage queue to the one named. */
const reroute = defineTransition('reroute', async ({ actor, now, input, visit }) => {
  const to = input.leadDepartment ?? otherDepartment(visit.leadDepartment);
  if (to === null) return invalid({ path: 'leadDepartment', code: 'required' });
  if (to === visit.leadDepartment) return invalid({ path: 'leadDepartment', code: 'already_there' });
  if (!visit.routing) throw new Error('A visit past its draft has been routed.');

  const override = {
    from: visit.leadDepartment,
    to,
    reason: input.comment,
    byId: actor.accountId,
    byName: actor.name,
    at: now.toISOString(),
  };
  return ok({
    state: {
      leadDepartment: to,
      supportDepartment: visit.leadDepartment,
      responsibleId: null,
      routing: { ...visit.routing, override },
    },
    told: { leadDepartment: to, fromDepartment: visit.leadDepartment },
  });
});

/** Asks for approval along the chain of the visit's rule set. */
const requestApproval = defineTransition('request_approval', async ({ tx, actor, now, visit }) => {
  if (!visit.routing) throw new Error('A visit past its draft has been routed.');
  const { ruleSet } = await booksOf(tx, visit.ruleSetId, now);
  const { stages, steps } = chainOf(visit, visit.routing, visit.leadDepartment, ruleSet);

  const planned = planRound(stages);
  startRound(tx, visit.id, planned, dueDay(now, ruleSet), now);
  const state = { preparedBy: withPreparer(visit, actor.accountId) };
  return ok({ state, told: { steps, round: roundPayload(planned) } });
});

/** Approves the open steps that are the actor's; the next stage opens, or the visit is approved. */
const approve = defineTransition('approve', async ({ tx, actor, now, input, visit }) => {
  const approved = await approveOwnSteps({ tx, actor, now, visit, comment: input.comment });
  if (!approved.ok) return approved;
  return ok({ told: approved.value.told, stepsLeft: !approved.value.isPassed });
});

/** Gives the visit back to its requester: at the steps of approval that are the actor's, or from the department's table. */
const giveBack = defineTransition('return', async ({ tx, actor, now, input, visit }) => {
  if (visit.status !== 'IN_APPROVAL') return ok({});
  const returned = await refuseOwnSteps({ tx, actor, now, visit, comment: input.comment }, 'RETURNED');
  // The gate let them return it: whoever has no step of it does so for the department that prepares it.
  const hasNoStep =
    !returned.ok && returned.refusal.code === 'FORBIDDEN' && returned.refusal.reason === 'NOT_YOUR_STEP';
  return hasNoStep ? ok({}) : returned;
});

const reject = defineTransition('reject', ({ tx, actor, now, input, visit }) =>
  refuseOwnSteps({ tx, actor, now, visit, comment: input.comment }, 'REJECTED'),
);

/** A visit taken up again is routed by the rules in force, unless it was never handed over. */
const reopen = defineTransition('reopen', async ({ tx, now, visit, row }): Promise<Result<Effect>> => {
  if (row.to === 'DRAFT') return ok({});
  const missing = missingForSubmit(toInput(visit));
  if (missing.length > 0) return invalid(...missing.map((path) => ({ path, code: 'required' })));

  const state = await submittedState(tx, visit, visit.levelLoweredBecause, now);
  return ok({ state: { ...state, responsibleId: null }, told: routedPayload(state) });
});

/** Every transition of the table, each through the gate. */
export const TRANSITION_USE_CASES: Record<TransitionAction, UseCase<Visit>> = {
  submit,
  accept,
  reroute,
  request_approval: requestApproval,
  approve,
  return: giveBack,
  reject,
  confirm: defineTransition('confirm'),
  complete: defineTransition('complete'),
  report: defineTransition('report'),
  postpone: defineTransition('postpone'),
  cancel: defineTransition('cancel'),
  reopen,
};

function otherDepartment(department: Department | null): Department | null {
  if (department === null) return null;
  return department === 'ECONOMIC' ? 'ADMINISTRATIVE' : 'ECONOMIC';
}

function withPreparer(visit: Visit, accountId: string): string[] {
  return [...new Set([...visit.preparedBy, accountId])];
}

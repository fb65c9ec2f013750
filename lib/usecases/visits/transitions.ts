import { startRound } from '@/lib/data/approvals';
import { dropNeeds } from '@/lib/data/delegation/needs';
import { handToResponsible } from '@/lib/data/tasks/tasks';
import { findDraftForm } from '@/lib/data/visits/drafts';
import { isHeld } from '@/lib/domain/areas/hold';
import { chainOf } from '@/lib/domain/routing/route-visit';
import { planRound, roundPayload } from '@/lib/domain/approval/round';
import { toInputIssues } from '@/lib/domain/shared/input-issues';
import { invalid, ok, refused, type Result } from '@/lib/domain/shared/result';
import { moveToDay } from '@/lib/domain/visit/move-to-day';
import { toInput } from '@/lib/domain/visit/to-content';
import type { Visit } from '@/lib/domain/visit/visit';
import { visitFormSchema } from '@/lib/domain/visit/visit-form';
import { missingForSubmit } from '@/lib/domain/visit/visit-schema';
import type { Department, TransitionAction } from '@/lib/domain/visit/vocabulary';
import { approveSteps, ownStepsNow, refuseSteps } from '../approvals/decide';
import { dueDay } from '../approvals/due-day';
import { lookAgain } from '../approvals/look-again';
import { placesStand } from '../approvals/programme-conflicts';
import { rejectionReason } from '../approvals/rejection';
import type { UseCase } from '../define-use-case';
import { routedPayload, submittedState } from './create-visit';
import { defineTransition, type Effect } from './define-transition';
import { markFields } from './mark-fields';
import { beginTasks, moveTasks } from '../tasks/settle-tasks';
import { booksOf, ruleSetOf } from './routing-books';
import { settleVisitHold } from './settle-hold';

/** Hands the visit over: it is routed by the rules in force. What a draft's form holds and nobody can read must not vanish. */
const submit = defineTransition('submit', async ({ tx, visit, now }) => {
  const typed = await findDraftForm(tx, visit.id);
  const form = typed === null ? null : visitFormSchema.safeParse(typed, { reportInput: true });
  if (form && !form.success) return invalid(...toInputIssues(form.error));

  const missing = missingForSubmit(toInput(visit));
  if (missing.length > 0) return invalid(...missing.map((path) => ({ path, code: 'required' })));

  const { state, books } = await submittedState(tx, visit, visit.levelLoweredBecause, now);
  return ok({ state, told: { ...routedPayload(state), ...(await settleVisitHold(tx, visit, visit, books, now)) } });
});

/** Takes the visit into preparation with its tasks; whoever accepts it is responsible for it from now on. */
const accept = defineTransition('accept', async ({ tx, actor, now, visit }) => {
  const { ruleSet } = await ruleSetOf(tx, visit.ruleSetId, now);
  const responsible = { ...actor, id: actor.accountId };
  const told = await beginTasks(tx, visit, responsible, ruleSet, now);
  return ok({ state: { responsibleId: actor.accountId, preparedBy: withPreparer(visit, actor.accountId) }, told });
});

/** Sends the visit to the other department's queue, with the reason; out of the triage queue to the one named. */
const reroute = defineTransition('reroute', async ({ tx, actor, now, input, visit }) => {
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
  handToResponsible(tx, visit.id, visit.responsible?.id ?? null, null);
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

/** Asks for approval along the chain of the visit's rule set; not while the visit is held, nor while its programme has lost a place. */
const requestApproval = defineTransition('request_approval', async ({ tx, actor, now, visit }) => {
  if (isHeld(visit)) return refused({ code: 'FORBIDDEN', reason: 'HELD_FOR_EXCEPTION' });
  const stand = await placesStand(tx, actor, visit);
  if (!stand.ok) return stand;
  if (!visit.routing) throw new Error('A visit past its draft has been routed.');
  const { ruleSet } = await booksOf(tx, visit.ruleSetId, now);
  const { stages, steps } = chainOf(visit, visit.routing, visit.leadDepartment, ruleSet);

  const planned = planRound(stages);
  startRound(tx, visit.id, planned, dueDay(now, ruleSet), now);
  const state = { preparedBy: withPreparer(visit, actor.accountId) };
  return ok({ state, told: { steps, round: roundPayload(planned) } });
});

/** Approves the open steps that are the actor's; the next stage opens, or the visit is approved. */
const approve = defineTransition('approve', async (context) => {
  const own = await ownStepsNow(context);
  if (!own.ok) return own;
  const looked = await lookAgain(
    context,
    own.value.map(({ step }) => step.step),
  );
  if (!looked.ok) return looked;

  const approved = await approveSteps(context, own.value);
  if (!approved.ok) return approved;
  return ok({ told: { ...approved.value.told, ...looked.value }, stepsLeft: !approved.value.isPassed });
});

/** Gives the visit back to its requester with marked fields, from the department's table or from a step of approval. */
const giveBack = defineTransition('return', async (context) => {
  const fields = markFields(context.visit, context.input.fields);
  if (!fields.ok) return fields;
  const told = { fields: fields.value };
  const own = context.visit.status === 'IN_APPROVAL' ? await ownStepsNow(context) : null;
  // The gate let them return it: whoever has no step of it does so for the department that prepares it.
  if (!own?.ok) return ok({ told });

  const returned = await refuseSteps(context, own.value, 'RETURNED');
  return returned.ok ? ok({ told: { ...told, ...returned.value.told } }) : returned;
});

/** Ends the visit for a reason of the register. */
const reject = defineTransition('reject', async (context) => {
  const rejection = await rejectionReason(context);
  if (!rejection.ok) return rejection;
  const own = await ownStepsNow(context);
  if (!own.ok) return own;

  const rejected = await refuseSteps(context, own.value, 'REJECTED');
  dropNeeds(context.tx, context.visit.id);
  return rejected.ok ? ok({ told: { ...rejected.value.told, rejection: rejection.value } }) : rejected;
});

/** Says that the visit takes place: its programme goes out, so every place in it has to be held. */
const confirm = defineTransition('confirm', async ({ tx, actor, visit }) => {
  if (isHeld(visit)) return refused({ code: 'FORBIDDEN', reason: 'HELD_FOR_EXCEPTION' });
  const stand = await placesStand(tx, actor, visit);
  return stand.ok ? ok({}) : stand;
});

/** Takes the visit off the calendar until it is opened again, on the new days if somebody already knows them. */
const postpone = defineTransition('postpone', async ({ tx, input, visit }): Promise<Result<Effect>> => {
  const { startsOn } = input;
  const { startsAt, endsAt, timeZone } = visit;
  if (startsOn === undefined || !startsAt || !endsAt) return ok({});
  if (startsOn < '1800-01-01' || startsOn >= '2200-01-01')
    return invalid({ path: 'startsOn', code: 'date_out_of_range' });

  const span = moveToDay({ startsAt, endsAt }, startsOn, timeZone);
  const moved = await moveTasks(tx, visit, { ...visit, ...span });
  return ok({ content: { ...visit, ...span }, told: { changed: ['startsAt', 'endsAt'], ...moved } });
});

/** A visit that its own requester calls off is a request withdrawn. What delegates would have needed is forgotten at once. */
const cancel = defineTransition('cancel', ({ tx, actor, visit }) => {
  dropNeeds(tx, visit.id);
  return Promise.resolve(ok({ told: visit.requester.id === actor.accountId ? { withdrawn: true } : {} }));
});

/** A visit taken up again is routed by the rules in force, unless it was never handed over. */
const reopen = defineTransition('reopen', async ({ tx, now, visit, row }): Promise<Result<Effect>> => {
  if (row.to === 'DRAFT') return ok({});
  const missing = missingForSubmit(toInput(visit));
  if (missing.length > 0) return invalid(...missing.map((path) => ({ path, code: 'required' })));

  handToResponsible(tx, visit.id, visit.responsible?.id ?? null, null);
  const { state, books } = await submittedState(tx, visit, visit.levelLoweredBecause, now);
  const told = { ...routedPayload(state), ...(await settleVisitHold(tx, visit, visit, books, now)) };
  return ok({ state: { ...state, responsibleId: null }, told });
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
  confirm,
  complete: defineTransition('complete'),
  report: defineTransition('report'),
  postpone,
  cancel,
  reopen,
};

function otherDepartment(department: Department | null): Department | null {
  if (department === null) return null;
  return department === 'ECONOMIC' ? 'ADMINISTRATIVE' : 'ECONOMIC';
}

function withPreparer(visit: Visit, accountId: string): string[] {
  return [...new Set([...visit.preparedBy, accountId])];
}

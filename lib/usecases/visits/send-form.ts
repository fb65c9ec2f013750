import { z } from 'zod';
import { findVisitForChange } from '@/lib/data/visits/find-visit';
import { updateVisit } from '@/lib/data/visits/write-visit';
import { can } from '@/lib/domain/access/can';
import { invalid, ok, refused, type Result } from '@/lib/domain/shared/result';
import { toInputIssues } from '@/lib/domain/shared/input-issues';
import { changedFields } from '@/lib/domain/visit/changed-fields';
import { conditionsOf } from '@/lib/domain/visit/possible-transitions';
import { toContent, toInput } from '@/lib/domain/visit/to-content';
import { toFormValues } from '@/lib/domain/visit/to-form-values';
import { findTransition } from '@/lib/domain/visit/transitions';
import type { Visit } from '@/lib/domain/visit/visit';
import { formChanges, visitFormSchema } from '@/lib/domain/visit/visit-form';
import { visitInputSchema } from '@/lib/domain/visit/visit-schema';
import { defineVisitCommand } from '../define-use-case';
import { moveTasks } from '../tasks/settle-tasks';
import { getVisit, namedAccounts, routedPayload, submittedState } from './create-visit';
import { changeVisit } from './edit-visit';
import { settleVisitHold } from './settle-hold';
import { refuseStale, stale } from './stale';

const sentForm = z.strictObject({ id: z.guid(), version: z.int(), values: visitFormSchema });

/** "Send": what the form says is written and the visit handed over, a draft or a returned one, both or neither. */
export const sendForm = defineVisitCommand({
  action: 'visit.submit',
  input: sentForm,
  load: (tx, { id }) => findVisitForChange(tx, id),
  first: ({ tx, loaded, input }) => refuseStale(tx, loaded.visit, input.version),
  async run({ tx, actor, now, input, loaded: { visit, access }, record }): Promise<Result<Visit>> {
    const row = findTransition('submit', visit.status, conditionsOf(visit));
    if (!row) return refused({ code: 'NOT_POSSIBLE_NOW', status: visit.status });
    const mayEdit = can(actor, 'visit.edit', access);
    if (!mayEdit.allowed) return refused({ code: 'FORBIDDEN', reason: mayEdit.reason });

    const merged = visitInputSchema.safeParse({
      ...toInput(visit),
      ...formChanges(toFormValues(visit), input.values),
    });
    if (!merged.success) return invalid(...toInputIssues(merged.error));
    const named = await namedAccounts(tx, merged.data);
    if (!named.ok) return named;

    const content = toContent(merged.data, visit);
    const { state, books } = await submittedState(tx, content, visit.levelLoweredBecause, now);
    const held = await settleVisitHold(tx, visit, content, books, now);
    const moved = await moveTasks(tx, visit, content);
    const version = await updateVisit(tx, visit, { content, state, namedIds: named.value }, now);
    if (version === null) return stale(tx, visit, input.version);

    const changed = visit.status === 'DRAFT' ? [] : changedFields(visit, content);
    const payload = { version, from: visit.status, to: row.to, comment: '', changed };
    const told = { ...routedPayload(state), ...held, ...moved };
    record({ action: 'visit.submit', subject: 'visit', subjectId: visit.id, payload: { ...payload, ...told } });
    return ok(await getVisit(tx, visit.id));
  },
});

/** "Save": what was changed in the form of a visit already on its way is changed in the visit. */
export const saveForm = defineVisitCommand({
  action: 'visit.edit',
  input: sentForm,
  load: (tx, { id }) => findVisitForChange(tx, id),
  first: ({ tx, loaded, input }) => refuseStale(tx, loaded.visit, input.version),
  async run(context): Promise<Result<Visit>> {
    const { visit } = context.loaded;
    const changes = formChanges(toFormValues(visit), context.input.values);
    if (Object.keys(changes).length > 0)
      return changeVisit(context, visit, { version: context.input.version, changes });

    context.leaveUnrecorded();
    return ok(visit);
  },
});

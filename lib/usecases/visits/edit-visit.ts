import { z } from 'zod';
import type { Department } from '@/lib/domain/visit/vocabulary';
import { roundPayload } from '@/lib/domain/approval/round';
import { approvalsAfterChange, type NextRound } from '@/lib/domain/approval/material-change';
import { routeVisit } from '@/lib/domain/routing/route-visit';
import { toInputIssues } from '@/lib/domain/shared/input-issues';
import { invalid, ok, type Result } from '@/lib/domain/shared/result';
import { changedFields } from '@/lib/domain/visit/changed-fields';
import { toContent, toInput } from '@/lib/domain/visit/to-content';
import { EDITABLE, FINAL } from '@/lib/domain/visit/transitions';
import type { Visit } from '@/lib/domain/visit/visit';
import { missingForSubmit, visitFieldsSchema, visitInputSchema } from '@/lib/domain/visit/visit-schema';
import { startRound } from '@/lib/data/approvals';
import { keepTargetsStill } from '@/lib/data/areas';
import { findVisitForChange } from '@/lib/data/visits/find-visit';
import { updateVisit, type VisitState } from '@/lib/data/visits/write-visit';
import { dueDay } from '../approvals/due-day';
import { type CommandContext, defineVisitCommand } from '../define-use-case';
import { getVisit, namedAccounts } from './create-visit';
import { booksOf } from './routing-books';
import { settleTasks, type TasksTold } from '../tasks/settle-tasks';
import { type HoldTold, settleVisitHold } from './settle-hold';
import { refuseStale, stale } from './stale';

/** The fields to change; what is left out stays. */
export const visitChangesSchema = z.strictObject(
  Object.fromEntries(
    Object.entries(visitFieldsSchema.shape).map(([name, field]) => [name, withoutDefault(field).optional()]),
  ),
) as unknown as z.ZodType<Partial<z.input<typeof visitFieldsSchema>>>;

export const editVisitSchema = z.strictObject({ id: z.string(), version: z.int(), changes: visitChangesSchema });

/** Changes what a visit says; the fields left out stay. */
export const editVisit = defineVisitCommand({
  action: 'visit.edit',
  input: editVisitSchema,
  load: (tx, { id }) => findVisitForChange(tx, id),
  first: ({ tx, loaded, input }) => refuseStale(tx, loaded.visit, input.version),
  run: (context) => changeVisit(context, context.loaded.visit, context.input),
});

/**
 * Changes what a visit says. A visit already routed is routed again by the rules it was routed by, unless somebody
 * overrode them or it has taken place; a material change of one in approval or approved reopens exactly the steps it
 * concerns. `possible` says whether it may still be changed, where that is no matter of the form; `beside` writes what
 * hangs on the visit, after it and in the same transaction.
 */
export async function changeVisit(
  { tx, actor, now, record }: Pick<CommandContext<unknown>, 'tx' | 'actor' | 'now' | 'record'>,
  visit: Visit,
  { version, changes }: { version: number; changes: z.output<typeof visitChangesSchema> },
  { possible = EDITABLE.includes(visit.status), beside }: { possible?: boolean; beside?: () => void } = {},
): Promise<Result<Visit>> {
  if (!possible) return { ok: false, refusal: { code: 'NOT_POSSIBLE_NOW', status: visit.status } };

  const merged = visitInputSchema.safeParse({ ...toInput(visit), ...changes }, { reportInput: true });
  if (!merged.success) return invalid(...toInputIssues(merged.error));
  const missing = visit.ruleSetId === null ? [] : missingForSubmit(merged.data);
  if (missing.length > 0) return invalid(...missing.map((path) => ({ path, code: 'required' })));

  const named = await namedAccounts(tx, merged.data);
  if (!named.ok) return named;

  const content = toContent(merged.data, visit);
  const changed = changedFields(visit, content);
  const state: Partial<VisitState> = { draftForm: null };
  if (visit.requester.id !== actor.accountId) state.preparedBy = [...new Set([...visit.preparedBy, actor.accountId])];

  let round: NextRound | null = null;
  let held: HoldTold = {};
  let tasks: TasksTold = {};
  if (visit.ruleSetId !== null && !FINAL.includes(visit.status)) {
    keepTargetsStill(tx);
    const books = await booksOf(tx, visit.ruleSetId, now);
    const { level, routing } = routeVisit(content, visit.levelLoweredBecause, books);
    const override = visit.routing?.override ?? null;
    const standing = override ? visit : routing.decision;
    Object.assign(state, {
      ...{ level, routing: { ...routing, override }, rule: routing.decision.rule },
      ...{ leadDepartment: standing.leadDepartment, supportDepartment: standing.supportDepartment },
    });

    held = await settleVisitHold(tx, visit, content, books, now);

    const after = { ...content, level, rule: routing.decision.rule };
    const rules = { before: books.ruleSet, after: books.ruleSet };
    tasks = await settleTasks(tx, visit, after, rules, actor.accountId, now);
    round = approvalsAfterChange(visit, { content, routing, leadDepartment: standing.leadDepartment }, books.ruleSet);
    if (round) {
      startRound(tx, visit.id, round.steps, dueDay(now, books.ruleSet), now);
      if (visit.status !== 'IN_APPROVAL') Object.assign(state, { status: 'IN_APPROVAL', statusSince: now });
    }
  }

  const raised = await updateVisit(tx, visit, { content, state, namedIds: named.value }, now);
  if (raised === null) return stale(tx, visit, version);
  beside?.();

  record({
    action: 'visit.edit',
    subject: 'visit',
    subjectId: visit.id,
    payload: {
      version: raised,
      changed,
      ...leadAfter(visit, state),
      ...(round ? toldOf(round) : {}),
      ...held,
      ...tasks,
    },
  });
  return ok(await getVisit(tx, visit.id));
}

/** What the trail tells of a change that sends a visit to another department. */
export function leadAfter(
  before: Visit,
  { leadDepartment }: Partial<VisitState>,
): { leadDepartment?: Department | null } {
  return leadDepartment === undefined || leadDepartment === before.leadDepartment ? {} : { leadDepartment };
}

/** What the trail tells of a round that a change began; later approvers are shown the material changes. */
function toldOf({ steps, reopened, changes }: NextRound): Record<string, unknown> {
  const opened = steps.filter(({ state }) => state === 'OPEN').map(({ step }) => step);
  return { to: 'IN_APPROVAL', opened, reopened, material: changes, round: roundPayload(steps) };
}

/** A field of a change has no default: left out means left alone. */
function withoutDefault(field: z.ZodType): z.ZodType {
  return field instanceof z.ZodDefault ? (field.unwrap() as z.ZodType) : field;
}

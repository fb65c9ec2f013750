import { randomUUID } from 'node:crypto';
import type { Tx } from '@/lib/data/database';
import { handToResponsible, insertTasks, moveDueDays, removeTasks, tasksOf } from '@/lib/data/tasks/tasks';
import { tasksOfTemplate } from '@/lib/data/tasks/task-templates';
import type { RuleSet } from '@/lib/domain/routing/rule-set';
import { dueDayOf } from '@/lib/domain/tasks/due-day';
import { planTasks, templateOf } from '@/lib/domain/tasks/plan-tasks';
import { type TemplateTask, TO_DO, type TaskDoer } from '@/lib/domain/tasks/task';
import { inUse } from '@/lib/domain/tasks/template-register';
import type { Visit } from '@/lib/domain/visit/visit';
import type { TaskTemplate, VisitStatus } from '@/lib/domain/visit/vocabulary';
import { holidaysAround } from '@/lib/server/holidays';

type Person = { id: string; name: string };

/** What the trail tells of a change of tasks that came with another change; nothing where none changed. */
export type TasksTold = {
  tasks?: { template: TaskTemplate; added: string[]; dropped: string[] };
  tasksMoved?: number;
  given?: Person[];
};

type Dated = Pick<Visit, 'startsAt' | 'endsAt' | 'timeZone'>;
type Templated = Pick<Visit, 'rule' | 'kind' | 'level'>;
type Of = Dated & Templated & { id: string; requester: Person; responsible: Person | null };

/** Makes the tasks of a visit that is taken into preparation, in its transaction; what it had before goes on with the new responsible. */
export async function beginTasks(
  tx: Tx,
  visit: Of,
  responsible: Person,
  ruleSet: RuleSet,
  now: Date,
): Promise<TasksTold> {
  handToResponsible(tx, visit.id, visit.responsible?.id ?? null, responsible.id);
  return settle(tx, { ...visit, responsible }, templateOf(visit, ruleSet), responsible.id, now);
}

/** Statuses in which the visit has its tasks: another template means other tasks. */
const PREPARED: readonly VisitStatus[] = ['IN_PREPARATION', 'IN_APPROVAL', 'APPROVED', 'CONFIRMED'];

/**
 * What a change of the visit does to its tasks: days move with its dates, and another rule, kind or level may call for another
 * template. `rules` are those it was routed by before and after.
 */
export async function settleTasks(
  tx: Tx,
  before: Of & Pick<Visit, 'status'>,
  after: Dated & Templated,
  rules: { before: RuleSet; after: RuleSet },
  accountId: string | null,
  now: Date,
): Promise<TasksTold> {
  const told = await moveTasks(tx, before, after);
  const template = templateOf(after, rules.after);
  if (!PREPARED.includes(before.status) || template === templateOf(before, rules.before)) return told;
  return { ...told, ...(await settle(tx, { ...before, ...after }, template, accountId, now)) };
}

/** Moves the days that follow the visit, where its dates have changed. */
export async function moveTasks(tx: Tx, before: Dated & Pick<Visit, 'id'>, after: Dated): Promise<TasksTold> {
  const same = (one: Date | null, other: Date | null) => one?.getTime() === other?.getTime();
  if (same(before.startsAt, after.startsAt) && same(before.endsAt, after.endsAt) && before.timeZone === after.timeZone)
    return {};

  const moved = (await tasksOf(tx, before.id))
    .filter(({ pinned, state }) => !pinned && TO_DO.includes(state))
    .flatMap(({ id, timing, dueOn: was }) => {
      const dueOn = timing ? dueDayOf(timing, after, holidaysOf(after)) : was;
      return dueOn === was ? [] : [{ id, dueOn }];
    });
  moveDueDays(tx, moved);
  return moved.length > 0 ? { tasksMoved: moved.length } : {};
}

async function settle(
  tx: Tx,
  visit: Of,
  template: TaskTemplate,
  accountId: string | null,
  now: Date,
): Promise<TasksTold> {
  const [tasks, kept] = await Promise.all([tasksOf(tx, visit.id), tasksOfTemplate(tx, template, now)]);
  const { add, drop } = planTasks(tasks, template, inUse(kept));
  if (add.length + drop.length === 0) return {};

  const known = tasks.flatMap(({ id, from }) => (from?.template === template ? [[from.key, id] as const] : []));
  const ids = new Map([...known, ...add.map(({ key }) => [key, randomUUID()] as const)]);
  const ownerOf: Record<TaskDoer, Person | null> = {
    ...{ RESPONSIBLE: visit.responsible, REQUESTER: visit.requester, PROTOCOL: null, HOST_UNIT: null },
  };
  removeTasks(
    tx,
    visit.id,
    drop.map(({ id }) => id),
  );
  insertTasks(
    tx,
    visit.id,
    add.map(({ key, waitsFor, doer, anchor, days, name }: TemplateTask) => ({
      ...{ id: ids.get(key) ?? randomUUID(), from: { template, key }, name, doer, pinned: false },
      ...{ timing: { anchor, days }, dueOn: dueDayOf({ anchor, days }, visit, holidaysOf(visit)) },
      ownerId: ownerOf[doer]?.id ?? null,
      waitsFor: waitsFor.flatMap((awaited) => ids.get(awaited) ?? []),
    })),
    accountId,
    now,
  );
  const owners = add.flatMap(({ doer }) => ownerOf[doer] ?? []).filter(({ id }) => id !== accountId);
  const given = [...new Map(owners.map(({ id, name }) => [id, { id, name }])).values()];
  return {
    tasks: { template, added: add.map(({ name }) => name.fi), dropped: drop.map(({ name }) => name.fi ?? '') },
    ...(given.length > 0 ? { given } : {}),
  };
}

/** Finland's holidays as far around the visit as a task reaches. */
export function holidaysOf({ startsAt, endsAt }: Dated) {
  const around = startsAt ?? endsAt;
  return around ? holidaysAround(around) : new Map<string, string>();
}

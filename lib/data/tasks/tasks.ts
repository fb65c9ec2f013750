import type { ReadScope } from '@/lib/domain/access/scope';
import type { Task, TaskState } from '@/lib/domain/tasks/task';
import { TASKS_CALL, TO_DO } from '@/lib/domain/tasks/task';
import type { Department } from '@/lib/domain/visit/vocabulary';
import type { Sql, Tx } from '../database';
import { readableSql, Values } from '../visits/scope-sql';

type StoredTask = Omit<Task, 'done'> & { done: { by: string; at: string } | null };

/** The task `t` as one JSON object in the shape of lib/domain/tasks/task.ts. */
const TASK_JSON = `json_build_object('id', t.id, 'version', t.version, 'name', t.name, 'pinned', t.pinned, 'doer', t.doer, 'state', t.state,
  'reason', t.reason, 'dueOn', t.due_on::text,
  'from', case when t.template is not null then json_build_object('template', t.template, 'key', t.template_key) end,
  'timing', case when t.anchor is not null then json_build_object('anchor', t.anchor, 'days', t.days) end,
  'owner', (select json_build_object('id', a.id, 'name', a.name) from account a where a.id = t.owner_id),
  'waitsFor', coalesce((select json_agg(w.waits_for_id order by w.waits_for_id) from visit_task_wait w where w.task_id = t.id), '[]'),
  'done', case when t.done_at is not null then json_build_object('by', coalesce((select a.name from account a where a.id = t.done_by_id), ''),
    'at', t.done_at) end)`;

/** The tasks of a visit by the days they are due, those without one last. */
export async function tasksOf(sql: Sql, visitId: string): Promise<Task[]> {
  const rows = await sql.rows<{ task: StoredTask }>(
    `select ${TASK_JSON} as task from visit_task t where t.visit_id = $1::uuid order by t.due_on nulls last, t.position, t.id`,
    [visitId],
    'tasks_of_visit',
  );
  return rows.map(({ task }) => toTask(task));
}

const toTask = ({ done, ...task }: StoredTask): Task => ({ ...task, done: done && { ...done, at: new Date(done.at) } });

/** Whether somebody else's change of a task is what stands now: who, and when. */
export async function lastChangeOfTask(sql: Sql, taskId: string): Promise<{ by: string; at: Date } | null> {
  const [row] = await sql.rows<{ by: string; at: Date }>(
    `select coalesce((select a.name from account a where a.id = t.changed_by_id), '') as by, t.changed_at as at
     from visit_task t where t.id = $1::uuid`,
    [taskId],
  );
  return row ?? null;
}

export type NewTask = Pick<Task, 'id' | 'from' | 'name' | 'timing' | 'dueOn' | 'pinned' | 'doer' | 'waitsFor'> & {
  ownerId: string | null;
};

/** Puts tasks at the end of a visit's, with what they wait for; one of a template that is there already stays as it is. */
export function insertTasks(
  tx: Tx,
  visitId: string,
  tasks: readonly NewTask[],
  accountId: string | null,
  now: Date,
): void {
  if (tasks.length === 0) return;
  const rows = tasks.map(({ from, timing, waitsFor: _later, ...task }) => ({
    ...{ ...task, template: from?.template ?? null, key: from?.key ?? null },
    ...{ anchor: timing?.anchor ?? null, days: timing?.days ?? null },
  }));
  tx.write(
    `insert into visit_task (id, visit_id, template, template_key, position, name, anchor, days, due_on, pinned, doer, owner_id, changed_by_id, changed_at)
     select x.id, $1::uuid, x.template, x.key, x.n + (select coalesce(max(position), 0) from visit_task where visit_id = $1::uuid),
       x.name, x.anchor, x.days, x."dueOn", x.pinned, x.doer, x."ownerId", $3::uuid, $4::timestamptz
     from (select r.*, row_number() over () as n from jsonb_to_recordset($2::jsonb) as r(id uuid, template text, key text, name jsonb, anchor text,
       days int, "dueOn" date, pinned boolean, doer text, "ownerId" uuid)) x
     on conflict (visit_id, template, template_key) do nothing`,
    [visitId, JSON.stringify(rows), accountId, now.toISOString()],
  );
  insertWaits(tx, tasks);
}

function insertWaits(tx: Tx, tasks: readonly Pick<NewTask, 'id' | 'waitsFor'>[]): void {
  const waits = tasks.flatMap(({ id, waitsFor }) => waitsFor.map((awaited) => ({ id, awaited })));
  if (waits.length === 0) return;
  tx.write(
    `insert into visit_task_wait (task_id, waits_for_id) select x.id, x.awaited from jsonb_to_recordset($1::jsonb) as x(id uuid, awaited uuid)
     where exists (select 1 from visit_task t where t.id = x.id) on conflict do nothing`,
    [JSON.stringify(waits)],
  );
}

export function removeTasks(tx: Tx, visitId: string, ids: readonly string[]): void {
  if (ids.length > 0)
    tx.write(`delete from visit_task where visit_id = $1::uuid and id = any($2::uuid[])`, [visitId, ids]);
}

/** What of a task is written; each part may be left as it is. */
export type TaskChange = Partial<Pick<Task, 'name' | 'dueOn' | 'pinned' | 'reason' | 'waitsFor'>> & {
  ownerId?: string | null;
  state?: TaskState;
};

/** Changes a task if it still has `version`, and raises that; gives whether it had. A new day or owner is reminded anew. */
export async function updateTask(
  tx: Tx,
  task: Pick<Task, 'id' | 'version'>,
  { waitsFor, ...change }: TaskChange,
  accountId: string,
  now: Date,
): Promise<boolean> {
  const columns: Record<string, unknown> = {};
  if (change.name) columns['name'] = change.name;
  if (change.dueOn !== undefined) columns['due_on'] = change.dueOn;
  if (change.pinned !== undefined) columns['pinned'] = change.pinned;
  if (change.ownerId !== undefined) columns['owner_id'] = change.ownerId;
  if (change.reason !== undefined) columns['reason'] = change.reason;
  if (change.state) {
    const done = change.state === 'DONE';
    Object.assign(columns, {
      ...{ state: change.state, done_by_id: done ? accountId : null, done_at: done ? now : null },
    });
  }
  if (change.dueOn !== undefined || change.ownerId !== undefined)
    Object.assign(columns, { reminded_at: null, told_late_at: null });

  const assignments = Object.keys(columns).map((column) => `${column} = p.${column}, `);
  const rows = await tx.rows(
    `update visit_task t set ${assignments.join('')}version = t.version + 1, changed_by_id = $3::uuid, changed_at = $4::timestamptz
     from jsonb_populate_record(null::visit_task, $5::jsonb) p where t.id = $1::uuid and t.version = $2::int returning t.id`,
    [task.id, task.version, accountId, now.toISOString(), JSON.stringify(columns)],
  );
  if (rows.length === 0) return false;
  if (waitsFor) {
    tx.write(`delete from visit_task_wait where task_id = $1::uuid`, [task.id]);
    insertWaits(tx, [{ id: task.id, waitsFor }]);
  }
  return true;
}

/** Gives tasks new days; they are no change of anybody's, so their versions stay. */
export function moveDueDays(tx: Tx, days: readonly { id: string; dueOn: string | null }[]): void {
  if (days.length === 0) return;
  tx.write(
    `update visit_task t set due_on = x."dueOn", reminded_at = null, told_late_at = null
     from jsonb_to_recordset($1::jsonb) as x(id uuid, "dueOn" date) where t.id = x.id`,
    [JSON.stringify(days)],
  );
}

/** Gives what whoever was responsible for the visit is to do to whoever is now, or to nobody. */
export function handToResponsible(tx: Tx, visitId: string, before: string | null, after: string | null): void {
  tx.write(
    `update visit_task set owner_id = $3::uuid where visit_id = $1::uuid and doer = 'RESPONSIBLE' and state = any($4::text[])
       and (owner_id is null or owner_id is not distinct from $2::uuid)`,
    [visitId, before, after, TO_DO],
  );
}

/** Whose tasks a list shows. */
export const TASK_LISTS = ['mine', 'department', 'late'] as const;
export type TaskList = (typeof TASK_LISTS)[number];

/** A task in a list across visits, with the visit as far as it is told there. */
export type ListedTask = Task & {
  visit: {
    id: string;
    reference: string;
    title: string;
    timeZone: string;
    startsAt: string | null;
    endsAt: string | null;
  };
  /** Names of the tasks it still waits for. */
  waiting: Task['name'][];
};

export const MOST_LISTED = 300;

/**
 * What is to be done in visits under way that the reader may read: their own, those of the departments they coordinate, or what of
 * both is late. The most urgent first.
 */
export async function listTasks(
  sql: Sql,
  scope: ReadScope,
  whose: { list: TaskList; departments: readonly Department[]; everyDepartment: boolean },
  today: string,
): Promise<ListedTask[]> {
  const values = new Values();
  const me = values.add(scope.accountId, 'uuid');
  const own = `t.owner_id = ${me}`;
  const answered = () =>
    `(v.responsible_id = ${me} or ${whose.everyDepartment ? 'v.lead_department is not null' : `v.lead_department = any(${values.add(whose.departments, 'text[]')})`})`;
  const which = {
    mine: () => own,
    department: answered,
    late: () => `(${own} or ${answered()}) and t.due_on < ${values.add(today, 'date')}`,
  } satisfies Record<TaskList, () => string>;

  const rows = await sql.rows<{ task: StoredTask; visit: ListedTask['visit']; waiting: Task['name'][] }>(
    `select ${TASK_JSON} as task, json_build_object('id', v.id, 'reference', v.reference, 'title', v.title, 'timeZone', v.time_zone,
        'startsAt', v.starts_at, 'endsAt', v.ends_at) as visit,
       coalesce((select json_agg(o.name order by o.due_on, o.position) from visit_task_wait w join visit_task o on o.id = w.waits_for_id
         where w.task_id = t.id and o.state = any(${values.add(TO_DO, 'text[]')})), '[]') as waiting
     from visit_task t join visit v on v.id = t.visit_id
     where t.state = any(${values.add(TO_DO, 'text[]')}) and v.status = any(${values.add(TASKS_CALL, 'text[]')})
       and (${which[whose.list]()}) and (${readableSql(scope, values)})
     order by t.due_on nulls last, v.starts_at, t.position, t.id limit ${values.add(MOST_LISTED, 'int')}`,
    values.list,
  );
  return rows.map(({ task, ...rest }) => ({ ...toTask(task), ...rest }));
}

/** A task that time may call for. */
export type TimedTask = {
  id: string;
  visitId: string;
  dueOn: string;
  reminded: boolean;
  toldLate: boolean;
};

/** What is to be done until `until` (yyyy-mm-dd) in visits under way, and has not been told late. */
export async function timedTasks(sql: Sql, until: string): Promise<TimedTask[]> {
  return sql.rows<TimedTask>(
    `select t.id, t.visit_id as "visitId", t.due_on::text as "dueOn", t.reminded_at is not null as reminded, t.told_late_at is not null as "toldLate"
     from visit_task t join visit v on v.id = t.visit_id
     where t.state = any($2::text[]) and t.told_late_at is null and t.due_on <= $1::date and v.status = any($3::text[])
     order by t.due_on, t.id`,
    [until, TO_DO, TASKS_CALL],
  );
}

const MARK = { REMIND: 'reminded_at', LATE: 'told_late_at' } as const;

/** Notes that a task was reminded of or told late; null when somebody has done so already, or it is done or has moved. */
export async function markTaskCalled(
  tx: Tx,
  { id, dueOn }: Pick<TimedTask, 'id' | 'dueOn'>,
  call: keyof typeof MARK,
  now: Date,
): Promise<{ ownerId: string | null; name: Task['name'] } | null> {
  const [row] = await tx.rows<{ ownerId: string | null; name: Task['name'] }>(
    `update visit_task set ${MARK[call]} = $2::timestamptz where id = $1::uuid and state = any($3::text[]) and ${MARK[call]} is null
       and due_on = $4::date returning owner_id as "ownerId", name`,
    [id, now.toISOString(), TO_DO, dueOn],
  );
  return row ?? null;
}

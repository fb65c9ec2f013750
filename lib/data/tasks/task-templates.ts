import type { TemplateTask } from '@/lib/domain/tasks/task';
import type { KeptTask } from '@/lib/domain/tasks/template-register';
import { TASK_TEMPLATES, type TaskTemplate } from '@/lib/domain/visit/vocabulary';
import type { Sql, Tx } from '../database';

/** Stores the tasks of templates that are not there yet; what the city has changed since stays. */
export async function storeTaskTemplates(
  tx: Tx,
  templates: Record<TaskTemplate, readonly TemplateTask[]>,
): Promise<void> {
  await tx.prisma.taskTemplateRow.createMany({
    data: TASK_TEMPLATES.flatMap((template) =>
      templates[template].map(({ waitsFor, ...task }, position) => ({
        ...{ template, position, waitsFor: [...waitsFor] },
        ...task,
      })),
    ),
    skipDuplicates: true,
  });
}

const KEPT = `select template, key, version, name, anchor, days, waits_for as "waitsFor", doer, source,
  coalesce(retired_at <= $1::timestamptz, false) as retired from task_template_row`;

/** The whole register in its order, the retired ones too. */
export async function keptTaskTemplates(sql: Sql, now: Date): Promise<KeptTask[]> {
  return sql.rows<KeptTask>(`${KEPT} order by template, position, key`, [now.toISOString()]);
}

/** The tasks of one template. */
export async function tasksOfTemplate(sql: Sql, template: TaskTemplate, now: Date): Promise<KeptTask[]> {
  return sql.rows<KeptTask>(
    `${KEPT} where template = $2 order by position, key`,
    [now.toISOString(), template],
    'task_template',
  );
}

/** The same while nobody else changes the register until the transaction ends. */
export async function templateForChange(tx: Tx, template: TaskTemplate, now: Date): Promise<KeptTask[]> {
  tx.write(`lock table task_template_row in share row exclusive mode`, []);
  return tasksOfTemplate(tx, template, now);
}

const columns = ({ name, anchor, days, waitsFor, doer }: Omit<TemplateTask, 'key'>) => [
  ...[JSON.stringify(name), anchor, days, waitsFor, doer],
];

/** Puts a new task at the end of its template. */
export function insertTemplateTask(tx: Tx, template: TaskTemplate, { key, ...task }: TemplateTask): void {
  tx.write(
    `insert into task_template_row (template, key, name, anchor, days, waits_for, doer, source, position)
     select $1, $2, $3::jsonb, $4, $5::int, $6::text[], $7, 'city', coalesce(max(position), -1) + 1 from task_template_row where template = $1`,
    [template, key, ...columns(task)],
  );
}

export function changeTemplateTask(tx: Tx, template: TaskTemplate, { key, ...task }: TemplateTask): void {
  tx.write(
    `update task_template_row set name = $3::jsonb, anchor = $4, days = $5::int, waits_for = $6::text[], doer = $7, source = 'city',
       version = version + 1 where template = $1 and key = $2`,
    [template, key, ...columns(task)],
  );
}

/** Puts these tasks of a template into this order, before all others. */
export function orderTemplateTasks(tx: Tx, template: TaskTemplate, keys: readonly string[]): void {
  tx.write(
    `update task_template_row r set position = o.place from (
       select key, row_number() over (order by coalesce(array_position($2::text[], key), 1000000), position, key) as place
       from task_template_row where template = $1) o where r.template = $1 and o.key = r.key`,
    [template, keys],
  );
}

/** Retires a task of a template from now on, or takes it back into use. */
export function retireTemplateTask(tx: Tx, template: TaskTemplate, key: string, retiredAt: Date | null): void {
  tx.write(
    `update task_template_row set retired_at = $3::timestamptz, version = version + 1 where template = $1 and key = $2`,
    [template, key, retiredAt?.toISOString() ?? null],
  );
}

import { z } from 'zod';
import {
  changeTemplateTask,
  insertTemplateTask,
  keptTaskTemplates,
  orderTemplateTasks,
  retireTemplateTask,
  templateForChange,
} from '@/lib/data/tasks/task-templates';
import { invalid, ok, refused, type Result } from '@/lib/domain/shared/result';
import { requiredTextSchema } from '@/lib/domain/shared/text';
import { TASK_ANCHORS, TASK_DOERS } from '@/lib/domain/tasks/task';
import { type KeptTask, movedTask, newTaskKey, wrongInTemplate } from '@/lib/domain/tasks/template-register';
import { TASK_TEMPLATES } from '@/lib/domain/visit/vocabulary';
import { type CommandContext, defineCommand, defineQuery } from '../define-use-case';

const word = requiredTextSchema(200);
const template = z.enum(TASK_TEMPLATES);
const key = z.string().max(60);
const content = {
  name: z.strictObject({ fi: word, sv: word, en: word }),
  anchor: z.enum(TASK_ANCHORS),
  days: z.int().min(0).max(730),
  waitsFor: z.array(key).max(50).default([]),
  doer: z.enum(TASK_DOERS),
};

/** The whole register, for those who keep it. */
export const readTaskTemplates = defineQuery({
  action: 'task_template.manage',
  input: z.strictObject({}),
  async run({ sql, now }): Promise<Result<KeptTask[]>> {
    return ok(await keptTaskTemplates(sql, now));
  },
});

/** Adds a task at the end of a template, for visits accepted from now on. */
export const addTemplateTask = defineCommand({
  action: 'task_template.manage',
  input: z.strictObject({ template, ...content }),
  async run({ tx, now, input: { template: of, ...task }, record }): Promise<Result<{ key: string }>> {
    const tasks = await templateForChange(tx, of, now);
    const wrong = wrongInTemplate(task, null, tasks);
    if (wrong.length > 0) return invalid(...wrong);

    const added = newTaskKey(
      task.name,
      tasks.map((one) => one.key),
    );
    insertTemplateTask(tx, of, { key: added, ...task });
    record(entry('add', { template: of, key: added, ...task }));
    return ok({ key: added });
  },
});

/** Changes a task of a template, from the version its writer saw; the tasks that visits have stay as they are. */
export const changeTemplate = defineCommand({
  action: 'task_template.manage',
  input: z.strictObject({ template, key, version: z.int(), ...content }),
  async run({ tx, now, input, record }): Promise<Result<null>> {
    const { template: of, version, ...task } = input;
    const tasks = await templateForChange(tx, of, now);
    const before = tasks.find((one) => one.key === task.key);
    if (!before) return refused({ code: 'NOT_FOUND' });
    if (before.version !== version) return invalid({ path: '', code: 'task_changed_meanwhile' });
    const wrong = wrongInTemplate(task, task.key, tasks);
    if (wrong.length > 0) return invalid(...wrong);

    changeTemplateTask(tx, of, task);
    record(entry('change', { template: of, ...task, before: { ...before } }));
    return ok(null);
  },
});

/** Moves a task one place in its template; at that end already, it stays. */
export const moveTemplateTask = defineCommand({
  action: 'task_template.manage',
  input: z.strictObject({ template, key, direction: z.enum(['UP', 'DOWN']) }),
  async run({ tx, now, input, record, leaveUnrecorded }): Promise<Result<null>> {
    const tasks = await templateForChange(tx, input.template, now);
    if (!tasks.some((task) => task.key === input.key)) return refused({ code: 'NOT_FOUND' });
    const order = movedTask(tasks, input.key, input.direction);
    if (!order) {
      leaveUnrecorded();
      return ok(null);
    }
    orderTemplateTasks(tx, input.template, order);
    record(entry('order', { template: input.template, key: input.key, order }));
    return ok(null);
  },
});

/** Retires a task of a template: visits accepted from now on do without it. */
export const retireTemplate = defineCommand({
  action: 'task_template.manage',
  input: z.strictObject({ template, key }),
  run: (context) => setRetired(context, true),
});

/** Takes a retired task back into use. */
export const restoreTemplate = defineCommand({
  action: 'task_template.manage',
  input: z.strictObject({ template, key }),
  run: (context) => setRetired(context, false),
});

async function setRetired(
  {
    tx,
    now,
    input,
    record,
    leaveUnrecorded,
  }: CommandContext<{ template: (typeof TASK_TEMPLATES)[number]; key: string }>,
  retired: boolean,
): Promise<Result<null>> {
  const tasks = await templateForChange(tx, input.template, now);
  const task = tasks.find((one) => one.key === input.key);
  if (!task) return refused({ code: 'NOT_FOUND' });
  if (task.retired === retired) {
    leaveUnrecorded();
    return ok(null);
  }

  // What it waits for may be out of use by now.
  const known = task.waitsFor.filter((awaited) => tasks.some((other) => other.key === awaited && !other.retired));
  const wrong = retired ? [] : wrongInTemplate({ ...task, waitsFor: known }, task.key, tasks);
  if (wrong.length > 0) return invalid(...wrong);
  retireTemplateTask(tx, input.template, input.key, retired ? now : null);
  record(entry(retired ? 'retire' : 'restore', { template: input.template, key: input.key, name: task.name }));
  return ok(null);
}

const entry = (action: string, payload: Record<string, unknown>) => ({
  ...{ action: `task_template.${action}`, subject: 'task_template' as const, subjectId: null, payload },
});

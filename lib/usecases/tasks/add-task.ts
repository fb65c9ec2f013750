import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { insertTasks, tasksOf } from '@/lib/data/tasks/tasks';
import { findVisitForChange } from '@/lib/data/visits/find-visit';
import { invalid, ok, type Result } from '@/lib/domain/shared/result';
import { requiredTextSchema } from '@/lib/domain/shared/text';
import { MOST_TASKS, type Task, TASK_DOERS } from '@/lib/domain/tasks/task';
import { LOCALES } from '@/lib/domain/visit/vocabulary';
import { defineVisitCommand } from '../define-use-case';
import { taskDaySchema } from './change-task';
import { mayChangeTasks, wrongOwner, wrongWaits } from './find-task';

/** Adds a task that no template has; its day is the one named and doesn't move with the visit. */
export const addTask = defineVisitCommand({
  action: 'visit.plan',
  input: z.strictObject({
    id: z.string().max(60),
    name: requiredTextSchema(200),
    /** The language it is written in. */
    locale: z.enum(LOCALES),
    dueOn: taskDaySchema.nullable().default(null),
    owner: z.guid().nullable().default(null),
    doer: z.enum(TASK_DOERS).default('RESPONSIBLE'),
    waitsFor: z.array(z.guid()).max(MOST_TASKS).default([]),
  }),
  load: (tx, { id }) => findVisitForChange(tx, id),
  async run({ tx, actor, now, input, loaded: { visit, access }, record }): Promise<Result<Task>> {
    const possible = mayChangeTasks(visit);
    if (!possible.ok) return possible;
    const tasks = await tasksOf(tx, visit.id);
    if (tasks.length >= MOST_TASKS) return invalid({ path: '', code: 'too_many', params: { maximum: MOST_TASKS } });

    const id = randomUUID();
    const { owner, doer, dueOn, waitsFor } = input;
    const wrong = [
      ...wrongWaits(id, waitsFor, tasks),
      ...(owner === null ? [] : await wrongOwner(tx, owner, access, now)),
    ];
    if (wrong.length > 0) return invalid(...wrong);

    const task = { id, from: null, name: { [input.locale]: input.name }, timing: null, doer, dueOn, waitsFor };
    insertTasks(tx, visit.id, [{ ...task, pinned: dueOn !== null, ownerId: owner }], actor.accountId, now);
    const added = (await tasksOf(tx, visit.id)).find((one) => one.id === id);
    if (!added) throw new Error('A task is there after it was written.');
    record({
      action: 'visit.task_add',
      subject: 'visit',
      subjectId: visit.id,
      payload: {
        ...{ task: { id, name: added.name }, dueOn },
        ...(added.owner && added.owner.id !== actor.accountId ? { given: [added.owner] } : {}),
      },
    });
    return ok(added);
  },
});

import { z } from 'zod';
import { type TaskChange, tasksOf, updateTask } from '@/lib/data/tasks/tasks';
import { textIn } from '@/lib/domain/programme/programme';
import { type InputIssue, invalid, ok, type Result } from '@/lib/domain/shared/result';
import { requiredTextSchema, textSchema } from '@/lib/domain/shared/text';
import { dueDayOf } from '@/lib/domain/tasks/due-day';
import { MOST_TASKS, type Task, TASK_STATES } from '@/lib/domain/tasks/task';
import { LOCALES } from '@/lib/domain/visit/vocabulary';
import { defineVisitCommand } from '../define-use-case';
import {
  findTaskForChange,
  mayChangeTasks,
  ofTask,
  refuseStaleTask,
  staleTask,
  wrongOwner,
  wrongWaits,
} from './find-task';
import { holidaysOf } from './settle-tasks';

export const taskDaySchema = z.iso
  .date()
  .refine((day) => day >= '1800' && day < '2200', { params: { code: 'date_out_of_range' } });

/** What of a task can be changed; what is left out stays. */
export const taskChangesSchema = z.strictObject({
  version: z.int(),
  state: z.enum(TASK_STATES).optional(),
  /** Why it isn't needed. */
  reason: textSchema(500).optional(),
  name: requiredTextSchema(200).optional(),
  /** The language that the name is written in. */
  locale: z.enum(LOCALES).default('fi'),
  /** A day named by hand stays when the visit moves; null gives the day back to the visit. */
  dueOn: taskDaySchema.nullable().optional(),
  /** An account's id; null for nobody. */
  owner: z.guid().nullable().optional(),
  waitsFor: z.array(z.guid()).max(MOST_TASKS).optional(),
});
type Changes = z.output<typeof taskChangesSchema>;

/** Parts that only whoever plans the visit changes; how a task stands its owner says too. */
const PLANNED = ['name', 'dueOn', 'owner', 'waitsFor'] as const satisfies readonly (keyof Changes)[];

/** Changes a task: how it stands, or what it is. */
export const changeTask = defineVisitCommand({
  action: (input) => (PLANNED.some((part) => input[part] !== undefined) ? 'visit.plan' : 'visit.do_task'),
  input: taskChangesSchema.safeExtend(ofTask),
  load: findTaskForChange,
  first: ({ tx, loaded, input }) => refuseStaleTask(tx, loaded.task, input.version),
  async run({ tx, actor, now, input, loaded, record }): Promise<Result<Task>> {
    const { visit, task, tasks, access } = loaded;
    const possible = mayChangeTasks(visit);
    if (!possible.ok) return possible;

    const { owner, waitsFor } = input;
    const gives = typeof owner === 'string' && owner !== task.owner?.id;
    const wrong: InputIssue[] = [
      ...(input.state === 'NOT_NEEDED' && !input.reason ? [{ path: 'reason', code: 'required' }] : []),
      ...(waitsFor ? wrongWaits(task.id, waitsFor, tasks) : []),
      ...(gives ? await wrongOwner(tx, owner, access, now) : []),
    ];
    if (wrong.length > 0) return invalid(...wrong);

    const change: TaskChange = {
      ...(input.state ? { state: input.state, reason: input.state === 'NOT_NEEDED' ? (input.reason ?? '') : '' } : {}),
      ...(input.name === undefined ? {} : { name: renamed(task, input.locale, input.name) }),
      ...(input.dueOn === undefined ? {} : dayGiven(task, input.dueOn, visit)),
      ...(owner === undefined ? {} : { ownerId: owner }),
      ...(waitsFor ? { waitsFor } : {}),
    };
    if (!(await updateTask(tx, task, change, actor.accountId, now))) return staleTask(tx, task);
    const changed = (await tasksOf(tx, visit.id)).find((one) => one.id === task.id);
    if (!changed) throw new Error('A task is there after it was written.');

    const given = gives && owner !== actor.accountId && changed.owner ? { given: [changed.owner] } : {};
    record({
      action: input.state && Object.keys(change).length === 2 ? 'visit.task_state' : 'visit.task_change',
      subject: 'visit',
      subjectId: visit.id,
      payload: {
        ...{ task: { id: task.id, name: changed.name }, parts: Object.keys(change) },
        ...(input.state ? { state: input.state, stateBefore: task.state, comment: changed.reason } : {}),
        ...given,
        ...('given' in given ? { dueOn: changed.dueOn } : {}),
      },
    });
    return ok(changed);
  },
});

/** Written anew where it is still as its template says: what is said in the other languages would be something else. */
function renamed(task: Task, locale: Changes['locale'], name: string): Task['name'] {
  return textIn(task.name, locale) === name ? task.name : { [locale]: name };
}

/** A day named by hand is pinned; without one the task goes back to its days before or after the visit. */
function dayGiven(
  task: Task,
  dueOn: string | null,
  visit: Parameters<typeof dueDayOf>[1],
): Pick<TaskChange, 'dueOn' | 'pinned'> {
  if (dueOn !== null) return dueOn === task.dueOn ? {} : { dueOn, pinned: true };
  return { dueOn: task.timing ? dueDayOf(task.timing, visit, holidaysOf(visit)) : null, pinned: false };
}

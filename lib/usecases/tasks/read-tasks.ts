import { z } from 'zod';
import { listOpenAccounts } from '@/lib/data/office/people';
import { listTasks, TASK_LISTS, tasksOf, type ListedTask } from '@/lib/data/tasks/tasks';
import { findVisit } from '@/lib/data/visits/find-visit';
import { can } from '@/lib/domain/access/can';
import { editScope } from '@/lib/domain/access/edit-scope';
import { readScope } from '@/lib/domain/access/scope';
import { dayIn } from '@/lib/domain/shared/day';
import { ok, type Result } from '@/lib/domain/shared/result';
import { HOME_TIME_ZONE } from '@/lib/domain/shared/time-zone';
import { type Task, TASKS_CHANGE } from '@/lib/domain/tasks/task';
import type { Visit } from '@/lib/domain/visit/visit';
import { defineQuery, defineVisitQuery } from '../define-use-case';

/** A task with what the reader may do to it now. */
export type ReadTask = Task & { mayDo: boolean };

export type TasksView = {
  visit: Visit;
  tasks: ReadTask[];
  /** Whether the reader may add and change tasks now. */
  plans: boolean;
  /** Whom a task can be given to; nobody where the reader gives none. */
  people: { id: string; name: string }[];
  /** yyyy-mm-dd in Helsinki. */
  today: string;
};

/** The tasks of a visit, for whoever may read it. */
export const readTasks = defineVisitQuery({
  action: 'visit.read',
  input: z.strictObject({ id: z.string().max(60) }),
  load: (sql, { id }) => findVisit(sql, id),
  async run({ sql, actor, now, loaded: { visit, access } }): Promise<Result<TasksView>> {
    const changeable = TASKS_CHANGE.includes(visit.status);
    const plans = changeable && can(actor, 'visit.plan', access).allowed;
    const [tasks, people] = await Promise.all([tasksOf(sql, visit.id), plans ? listOpenAccounts(sql) : []]);
    const mayDo = ({ owner }: Task) =>
      changeable && can(actor, 'visit.do_task', { ...access, taskOwnerId: owner?.id ?? null }).allowed;
    return ok({
      ...{ visit, plans, people, today: dayIn(now, HOME_TIME_ZONE) },
      tasks: tasks.map((task) => ({ ...task, mayDo: mayDo(task) })),
    });
  },
});

export type OwnTasks = { tasks: ListedTask[]; today: string; answersForDepartment: boolean };

/** What is to be done across visits: the reader's own, their department's, or what is late. */
export const readOwnTasks = defineQuery({
  action: 'visit.list',
  input: z.strictObject({ list: z.enum(TASK_LISTS) }),
  async run({ sql, actor, now, input }): Promise<Result<OwnTasks>> {
    const today = dayIn(now, HOME_TIME_ZONE);
    const { leads, everyLead } = editScope(actor);
    const whose = { list: input.list, departments: leads, everyDepartment: everyLead };
    return ok({
      ...{ tasks: await listTasks(sql, readScope(actor), whose, today), today },
      answersForDepartment: everyLead || leads.length > 0,
    });
  },
});

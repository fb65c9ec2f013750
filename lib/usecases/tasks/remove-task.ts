import { z } from 'zod';
import { removeTasks } from '@/lib/data/tasks/tasks';
import { invalid, ok, type Result } from '@/lib/domain/shared/result';
import { defineVisitCommand } from '../define-use-case';
import { findTaskForChange, mayChangeTasks, ofTask, refuseStaleTask } from './find-task';

/** Removes a task that was added by hand; one of a template is marked as not needed instead, with the reason. */
export const removeTask = defineVisitCommand({
  action: 'visit.plan',
  input: z.strictObject({ ...ofTask, version: z.int() }),
  load: findTaskForChange,
  first: ({ tx, loaded, input }) => refuseStaleTask(tx, loaded.task, input.version),
  run({ tx, loaded: { visit, task }, record }): Promise<Result<null>> {
    const possible = mayChangeTasks(visit);
    if (!possible.ok) return Promise.resolve(possible);
    if (task.from) return Promise.resolve(invalid({ path: '', code: 'task_of_template' }));

    removeTasks(tx, visit.id, [task.id]);
    const payload = { task: { id: task.id, name: task.name } };
    record({ action: 'visit.task_remove', subject: 'visit', subjectId: visit.id, payload });
    return Promise.resolve(ok(null));
  },
});

import { taskJson, tasksJson } from '@/lib/domain/tasks/tasks-json';
import { taskChangesSchema } from '@/lib/usecases/tasks/change-task';
import type { Topic } from '../topic';

/** The tasks of a visit. */
export const TASKS = {
  answers: { Task: taskJson, Tasks: tasksJson },
  bodies: { TaskChanges: taskChangesSchema },
  paths: {
    '/api/v1/visits/{id}/tasks': [
      { method: 'get', summary: 'The tasks of a visit by the days they are due', answer: 'Tasks' },
    ],
    '/api/v1/visits/{id}/tasks/{task}': [
      {
        method: 'patch',
        summary:
          'Change a task; how it stands its owner says too. NOT_NEEDED needs a reason, dueOn null gives the day back to the visit',
        body: 'TaskChanges',
        answer: 'Task',
        stale: true,
      },
    ],
  },
} as const satisfies Topic;

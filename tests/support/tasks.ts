import type { Task } from '@/lib/domain/tasks/task';
import type { Visit } from '@/lib/domain/visit/visit';
import { changeTask } from '@/lib/usecases/tasks/change-task';
import { readTasks } from '@/lib/usecases/tasks/read-tasks';
import { act, granted, submitted } from './builders';
import type { City, Persona } from './personas';

/** A visit taken into preparation by the coordinator of the economic department. */
export async function accepted(city: City, change: Parameters<typeof submitted>[1] = {}): Promise<Visit> {
  return granted(await act(city, 'coordinator.economic', 'accept', await submitted(city, change)));
}

export async function tasksIn(city: City, visit: { id: string }, persona: Persona = 'coordinator.economic') {
  return granted(await readTasks(city.as(persona), { id: visit.id }, city.at())).tasks;
}

/** A task of the visit by its key in the template, or by its Finnish name. */
export async function taskOf(city: City, visit: { id: string }, which: string, persona?: Persona): Promise<Task> {
  const found = (await tasksIn(city, visit, persona)).find(
    ({ from, name }) => from?.key === which || name.fi === which,
  );
  if (!found) throw new Error(`There is no task ${which}.`);
  return found;
}

export function changeOf(
  city: City,
  visit: { id: string },
  task: Task,
  changes: Record<string, unknown>,
  persona: Persona = 'coordinator.economic',
) {
  return changeTask(city.as(persona), { id: visit.id, task: task.id, version: task.version, ...changes }, city.at());
}

import { ok } from '@/lib/domain/shared/result';
import { toTaskJson } from '@/lib/domain/tasks/tasks-json';
import { apiRoute, notAllowed } from '@/lib/server/api/api-route';
import { readTasks } from '@/lib/usecases/tasks/read-tasks';

export const GET = apiRoute(async ({ actor, params }) => {
  const read = await readTasks(actor, { id: params['id'] });
  return read.ok ? ok({ json: { items: read.value.tasks.map(toTaskJson) } }) : read;
});

export const POST = notAllowed('GET');
export const PUT = notAllowed('GET');
export const PATCH = notAllowed('GET');
export const DELETE = notAllowed('GET');

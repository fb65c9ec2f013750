import { ok } from '@/lib/domain/shared/result';
import { toTaskJson } from '@/lib/domain/tasks/tasks-json';
import { apiRoute, notAllowed } from '@/lib/server/api/api-route';
import { withId } from '@/lib/server/api/body-shapes';
import { changeTask } from '@/lib/usecases/tasks/change-task';

export const PATCH = apiRoute(
  async ({ actor, params: { id = '', task }, body }) => {
    const named = withId(id, body);
    const changed = await changeTask(actor, typeof named === 'object' ? { ...named, task } : named);
    return changed.ok ? ok({ json: toTaskJson(changed.value) }) : changed;
  },
  { body: true },
);

export const GET = notAllowed('PATCH');
export const POST = notAllowed('PATCH');
export const PUT = notAllowed('PATCH');
export const DELETE = notAllowed('PATCH');

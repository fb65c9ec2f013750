import { toDelegationJson } from '@/lib/domain/delegation/delegation-json';
import { ok } from '@/lib/domain/shared/result';
import { apiRoute, notAllowed } from '@/lib/server/api/api-route';
import { withId } from '@/lib/server/api/body-shapes';
import { changeDelegation } from '@/lib/usecases/delegation/change-delegation';
import { readDelegation } from '@/lib/usecases/delegation/read-delegation';

export const GET = apiRoute(async ({ actor, params }) => {
  const read = await readDelegation(actor, { id: params['id'] });
  return read.ok ? ok({ json: toDelegationJson(read.value) }) : read;
});

export const PUT = apiRoute(
  async ({ actor, params, body }) => {
    const changed = await changeDelegation(actor, withId(params['id'] ?? '', body));
    return changed.ok ? ok({ json: toDelegationJson(changed.value) }) : changed;
  },
  { body: true },
);

export const POST = notAllowed('GET', 'PUT');
export const PATCH = notAllowed('GET', 'PUT');
export const DELETE = notAllowed('GET', 'PUT');

import { toDisqualificationJson } from '@/lib/domain/approval/approval-json';
import { ok } from '@/lib/domain/shared/result';
import { apiRoute, notAllowed } from '@/lib/server/api/api-route';
import { withId } from '@/lib/server/api/body-shapes';
import { declareDisqualified, readDisqualifications } from '@/lib/usecases/disqualifications/disqualify';

export const GET = apiRoute(async ({ actor, params }) => {
  const read = await readDisqualifications(actor, { id: params['id'] });
  return read.ok ? ok({ json: { items: read.value.map(toDisqualificationJson) } }) : read;
});

export const POST = apiRoute(
  async ({ actor, params, body }) => {
    const declared = await declareDisqualified(actor, withId(params['id'] ?? '', body));
    if (!declared.ok) return declared;
    return ok({ status: 201, json: { items: declared.value.map(toDisqualificationJson) } });
  },
  { body: true },
);

export const PUT = notAllowed('GET', 'POST');
export const PATCH = notAllowed('GET', 'POST');
export const DELETE = notAllowed('GET', 'POST');

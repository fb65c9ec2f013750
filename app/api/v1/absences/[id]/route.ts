import { ok } from '@/lib/domain/shared/result';
import { apiRoute, notAllowed } from '@/lib/server/api/api-route';
import { endAbsence } from '@/lib/usecases/office/end-absence';

export const DELETE = apiRoute(async ({ actor, params }) => {
  const ended = await endAbsence(actor, { id: params['id'] });
  return ended.ok ? ok({ json: ended.value }) : ended;
});

export const GET = notAllowed('DELETE');
export const POST = notAllowed('DELETE');
export const PUT = notAllowed('DELETE');
export const PATCH = notAllowed('DELETE');

import { ok } from '@/lib/domain/shared/result';
import { apiRoute, notAllowed } from '@/lib/server/api/api-route';
import { revokeFeedById } from '@/lib/usecases/feeds/revoke-feed';

export const DELETE = apiRoute(async ({ actor, params }) => {
  const revoked = await revokeFeedById(actor, { id: params['id'] });
  return revoked.ok ? ok({ status: 204 }) : revoked;
});

export const GET = notAllowed('DELETE');
export const POST = notAllowed('DELETE');
export const PUT = notAllowed('DELETE');
export const PATCH = notAllowed('DELETE');

import { toDisqualificationJson } from '@/lib/domain/approval/approval-json';
import { ok } from '@/lib/domain/shared/result';
import { apiRoute, notAllowed } from '@/lib/server/api/api-route';
import { withdrawDisqualification } from '@/lib/usecases/disqualifications/disqualify';

export const DELETE = apiRoute(async ({ actor, params: { id, account } }) => {
  const left = await withdrawDisqualification(actor, { id, accountId: account });
  return left.ok ? ok({ json: { items: left.value.map(toDisqualificationJson) } }) : left;
});

export const GET = notAllowed('DELETE');
export const POST = notAllowed('DELETE');
export const PUT = notAllowed('DELETE');
export const PATCH = notAllowed('DELETE');

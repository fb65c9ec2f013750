import { toAwaitingJson } from '@/lib/domain/visit/awaiting-json';
import { ok } from '@/lib/domain/shared/result';
import { apiRoute, notAllowed } from '@/lib/server/api/api-route';
import { approvalsInbox } from '@/lib/usecases/approvals/inbox';

export const GET = apiRoute(async ({ actor }) => {
  const waiting = await approvalsInbox(actor, {});
  return waiting.ok ? ok({ json: { items: waiting.value.map(toAwaitingJson) } }) : waiting;
});

export const POST = notAllowed('GET');
export const PUT = notAllowed('GET');
export const PATCH = notAllowed('GET');
export const DELETE = notAllowed('GET');

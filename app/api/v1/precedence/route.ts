import { toPrecedenceJson } from '@/lib/domain/precedence/precedence-json';
import { ok } from '@/lib/domain/shared/result';
import { apiRoute, notAllowed } from '@/lib/server/api/api-route';
import { orderGuests } from '@/lib/usecases/precedence/order-guests';

export const POST = apiRoute(
  async ({ actor, body, locale }) => {
    const ordered = await orderGuests(actor, body);
    return ordered.ok ? ok({ json: toPrecedenceJson(ordered.value, locale) }) : ordered;
  },
  { body: true },
);

export const GET = notAllowed('POST');
export const PUT = notAllowed('POST');
export const PATCH = notAllowed('POST');
export const DELETE = notAllowed('POST');

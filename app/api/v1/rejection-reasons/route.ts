import { ok } from '@/lib/domain/shared/result';
import { apiRoute, notAllowed } from '@/lib/server/api/api-route';
import { readRejectionReasons } from '@/lib/usecases/approvals/rejection';

export const GET = apiRoute(async ({ actor, locale }) => {
  const read = await readRejectionReasons(actor, {});
  if (!read.ok) return read;
  return ok({ json: { items: read.value.map(({ key, name }) => ({ key, name: name[locale] })) } });
});

export const POST = notAllowed('GET');
export const PUT = notAllowed('GET');
export const PATCH = notAllowed('GET');
export const DELETE = notAllowed('GET');

import { toHostsJson } from '@/lib/domain/hosts/hosts-json';
import { ok } from '@/lib/domain/shared/result';
import { apiRoute, notAllowed } from '@/lib/server/api/api-route';
import { readPeople } from '@/lib/usecases/hosts/read-people';

export const GET = apiRoute(async ({ actor, query, locale }) => {
  const found = await readPeople(actor, query);
  return found.ok ? ok({ json: toHostsJson(found.value, locale) }) : found;
});

export const POST = notAllowed('GET');
export const PUT = notAllowed('GET');
export const PATCH = notAllowed('GET');
export const DELETE = notAllowed('GET');

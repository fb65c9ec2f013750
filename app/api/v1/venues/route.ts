import { ok } from '@/lib/domain/shared/result';
import { toVenuesJson } from '@/lib/domain/venues/venues-json';
import { apiRoute, notAllowed } from '@/lib/server/api/api-route';
import { readVenues } from '@/lib/usecases/venues/read-venues';

export const GET = apiRoute(async ({ actor, query, locale }) => {
  const found = await readVenues(actor, query);
  return found.ok ? ok({ json: toVenuesJson(found.value, locale) }) : found;
});

export const POST = notAllowed('GET');
export const PUT = notAllowed('GET');
export const PATCH = notAllowed('GET');
export const DELETE = notAllowed('GET');

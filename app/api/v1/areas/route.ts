import { toAreasJson } from '@/lib/domain/areas/areas-json';
import { ok } from '@/lib/domain/shared/result';
import { apiRoute, notAllowed } from '@/lib/server/api/api-route';
import { readAreas } from '@/lib/usecases/areas/read-areas';
import { setTargetStatus } from '@/lib/usecases/areas/set-status';

export const GET = apiRoute(async ({ actor, locale }) => {
  const areas = await readAreas(actor, {});
  return areas.ok ? ok({ json: toAreasJson(areas.value, locale) }) : areas;
});

export const POST = apiRoute(
  async ({ actor, body, locale }) => {
    const set = await setTargetStatus(actor, body);
    if (!set.ok) return set;
    const areas = await readAreas(actor, {});
    return areas.ok ? ok({ status: 201, json: toAreasJson(areas.value, locale) }) : areas;
  },
  { body: true },
);

export const PUT = notAllowed('GET', 'POST');
export const PATCH = notAllowed('GET', 'POST');
export const DELETE = notAllowed('GET', 'POST');

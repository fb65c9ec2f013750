import { ok } from '@/lib/domain/shared/result';
import { apiRoute, notAllowed } from '@/lib/server/api/api-route';
import { readVisitTrail } from '@/lib/usecases/visits/read-visit';

export const GET = apiRoute(async ({ actor, params }) => {
  const trail = await readVisitTrail(actor, { id: params['id'] });
  if (!trail.ok) return trail;
  const items = trail.value.map(({ seq, at, actorName, action, payload }) => ({
    seq: Number(seq),
    at: at.toISOString(),
    actor: actorName,
    action,
    details: payload,
  }));
  return ok({ json: { items } });
});

export const POST = notAllowed('GET');
export const PUT = notAllowed('GET');
export const PATCH = notAllowed('GET');
export const DELETE = notAllowed('GET');

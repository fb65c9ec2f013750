import { ok } from '@/lib/domain/shared/result';
import { apiRoute, notAllowed } from '@/lib/server/api/api-route';
import { readConflicts } from '@/lib/usecases/approvals/decision-basis';

export const GET = apiRoute(async ({ actor, params, locale }) => {
  const read = await readConflicts(actor, { id: params['id'], locale });
  if (!read.ok) return read;
  const items = read.value.map(({ with: other, accepted, ...same }) => ({
    ...same,
    // What the caller may not know is left out whole: that there is a conflict stands in the item itself.
    with: other?.id ? { id: other.id, reference: other.reference, title: other.title, settled: other.settled } : null,
    accepted: accepted && { ...accepted, at: accepted.at.toISOString() },
  }));
  return ok({ json: { items } });
});

export const POST = notAllowed('GET');
export const PUT = notAllowed('GET');
export const PATCH = notAllowed('GET');
export const DELETE = notAllowed('GET');

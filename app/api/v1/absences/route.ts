import { ok } from '@/lib/domain/shared/result';
import { apiRoute, notAllowed } from '@/lib/server/api/api-route';
import { readAbsences } from '@/lib/usecases/office/list-absences';
import { recordAbsence } from '@/lib/usecases/office/record-absence';

export const GET = apiRoute(async ({ actor, query }) => {
  const absences = await readAbsences(actor, query);
  return absences.ok ? ok({ json: { items: absences.value } }) : absences;
});

export const POST = apiRoute(
  async ({ actor, body }) => {
    const recorded = await recordAbsence(actor, body);
    return recorded.ok ? ok({ status: 201, json: recorded.value }) : recorded;
  },
  { body: true },
);

export const PUT = notAllowed('GET', 'POST');
export const PATCH = notAllowed('GET', 'POST');
export const DELETE = notAllowed('GET', 'POST');

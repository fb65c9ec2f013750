import { toConsultationJson } from '@/lib/domain/approval/approval-json';
import { ok } from '@/lib/domain/shared/result';
import { apiRoute, notAllowed } from '@/lib/server/api/api-route';
import { asWritten } from '@/lib/server/api/body-shapes';
import { recordConsultation } from '@/lib/usecases/consultations/consult';
import { readConsultations } from '@/lib/usecases/consultations/read-consultations';

export const GET = apiRoute(async ({ actor, params }) => {
  const read = await readConsultations(actor, { id: params['id'] });
  if (!read.ok) return read;
  const { consultations, lacking, timeZone } = read.value;
  return ok({ json: { items: consultations.map((one) => toConsultationJson(one, timeZone)), lacking } });
});

export const POST = apiRoute(
  async ({ actor, params, body }) => {
    const recorded = asWritten(await recordConsultation(actor, { id: params['id'], content: body }));
    if (!recorded.ok) return recorded;
    const { consultation, timeZone } = recorded.value;
    return ok({ status: 201, json: toConsultationJson(consultation, timeZone) });
  },
  { body: true },
);

export const PUT = notAllowed('GET', 'POST');
export const PATCH = notAllowed('GET', 'POST');
export const DELETE = notAllowed('GET', 'POST');

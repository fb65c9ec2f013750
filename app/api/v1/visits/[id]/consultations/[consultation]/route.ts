import { toConsultationJson } from '@/lib/domain/approval/approval-json';
import { ok, type Result } from '@/lib/domain/shared/result';
import { type Answer, apiRoute, notAllowed } from '@/lib/server/api/api-route';
import { asWritten, splitVersion } from '@/lib/server/api/body-shapes';
import { changeConsultation, type ConsultationWritten, removeConsultation } from '@/lib/usecases/consultations/consult';

export const PATCH = apiRoute(
  async ({ actor, params: { id = '', consultation }, body }) => {
    const split = splitVersion(id, body);
    const input = typeof split === 'object' ? { ...split, consultation } : split;
    return told(asWritten(await changeConsultation(actor, input)));
  },
  { body: true },
);

/** The version seen and why it is removed stand in the address: a DELETE has no body. */
export const DELETE = apiRoute(async ({ actor, params: { id, consultation }, query: { version, ...rest } }) =>
  told(
    await removeConsultation(actor, {
      ...{ id, consultation, ...rest },
      version: version === undefined ? undefined : Number(version),
    }),
  ),
);

function told(written: Result<ConsultationWritten>): Result<Answer> {
  if (!written.ok) return written;
  const { consultation, timeZone } = written.value;
  return ok({ json: toConsultationJson(consultation, timeZone) });
}

export const GET = notAllowed('PATCH', 'DELETE');
export const POST = notAllowed('PATCH', 'DELETE');
export const PUT = notAllowed('PATCH', 'DELETE');

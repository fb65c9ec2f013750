import { ok } from '@/lib/domain/shared/result';
import { toRoutingJson } from '@/lib/domain/visit/visit-json';
import { apiRoute, notAllowed } from '@/lib/server/api/api-route';
import { previewRouting } from '@/lib/usecases/routing/preview-routing';

export const POST = apiRoute(
  async ({ actor, body, locale }) => {
    const preview = await previewRouting(actor, withoutSubmit(body));
    return preview.ok ? ok({ json: { ...toRoutingJson(preview.value, locale), level: preview.value.level } }) : preview;
  },
  { body: true },
);

/** "A visit's facts in (as for create)": `submit` may stand among them and means nothing here. */
function withoutSubmit(body: unknown): unknown {
  if (typeof body !== 'object' || body === null || !('submit' in body)) return body;
  const { submit: _, ...facts } = body;
  return facts;
}

export const GET = notAllowed('POST');
export const PUT = notAllowed('POST');
export const PATCH = notAllowed('POST');
export const DELETE = notAllowed('POST');

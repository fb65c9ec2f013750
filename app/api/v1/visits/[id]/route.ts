import { ok } from '@/lib/domain/shared/result';
import { toVisitJson } from '@/lib/domain/visit/visit-json';
import { apiRoute, notAllowed } from '@/lib/server/api/api-route';
import { asWritten, splitVersion } from '@/lib/server/api/body-shapes';
import { editVisit } from '@/lib/usecases/visits/edit-visit';
import { readVisitWithToday, viewAfterChange } from '@/lib/usecases/visits/read-visit';

export const GET = apiRoute(async ({ actor, params, locale }) => {
  const view = await readVisitWithToday(actor, { id: params['id'] });
  return view.ok ? ok({ json: toVisitJson(view.value, locale) }) : view;
});

export const PATCH = apiRoute(
  async ({ actor, params, body, locale }) => {
    const edited = asWritten(await editVisit(actor, splitVersion(params['id'] ?? '', body)));
    if (!edited.ok) return edited;
    const view = await viewAfterChange(actor, edited.value);
    return view.ok ? ok({ json: toVisitJson(view.value, locale) }) : view;
  },
  { body: true },
);

export const POST = notAllowed('GET', 'PATCH');
export const PUT = notAllowed('GET', 'PATCH');
export const DELETE = notAllowed('GET', 'PATCH');

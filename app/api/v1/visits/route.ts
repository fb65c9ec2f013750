import { writeCursor } from '@/lib/domain/visit/list-query';
import { toVisitJson } from '@/lib/domain/visit/visit-json';
import { ok } from '@/lib/domain/shared/result';
import { apiRoute, notAllowed } from '@/lib/server/api/api-route';
import { asWritten, splitSubmit } from '@/lib/server/api/body-shapes';
import { createVisit } from '@/lib/usecases/visits/create-visit';
import { listVisits } from '@/lib/usecases/visits/list-visits';
import { viewAfterChange } from '@/lib/usecases/visits/read-visit';

export const GET = apiRoute(async ({ actor, query }) => {
  const page = await listVisits(actor, query);
  if (!page.ok) return page;

  const { items, total, next } = page.value;
  const json = {
    items: items.map((item) => ({
      ...item,
      routing: { rule: item.rule, leadDepartment: item.leadDepartment, supportDepartment: item.supportDepartment },
    })),
    total,
    nextCursor: next ? writeCursor(next) : null,
  };
  return ok({ json });
});

export const POST = apiRoute(
  async ({ actor, body, locale }) => {
    const created = asWritten(await createVisit(actor, splitSubmit(body)));
    if (!created.ok) return created;

    const view = await viewAfterChange(actor, created.value);
    if (!view.ok) return view;
    return ok({
      status: 201,
      json: toVisitJson(view.value, locale),
      headers: { location: `/api/v1/visits/${created.value.id}` },
    });
  },
  { body: true },
);

export const PUT = notAllowed('GET', 'POST');
export const PATCH = notAllowed('GET', 'POST');
export const DELETE = notAllowed('GET', 'POST');

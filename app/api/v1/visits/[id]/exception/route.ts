import { z } from 'zod';
import { toInputIssues } from '@/lib/domain/shared/input-issues';
import { invalid, ok } from '@/lib/domain/shared/result';
import { toVisitJson } from '@/lib/domain/visit/visit-json';
import { apiRoute, notAllowed } from '@/lib/server/api/api-route';
import { withId } from '@/lib/server/api/body-shapes';
import { grantException, refuseException } from '@/lib/usecases/visits/decide-exception';
import { viewAfterChange } from '@/lib/usecases/visits/read-visit';

const DECISIONS = { GRANT: grantException, REFUSE: refuseException };
const named = z.looseObject({ decision: z.enum(['GRANT', 'REFUSE']) });

export const POST = apiRoute(
  async ({ actor, params, body, locale }) => {
    const asked = named.safeParse(body, { reportInput: true });
    if (!asked.success) return invalid(...toInputIssues(asked.error));

    const { decision, ...rest } = asked.data;
    const decided = await DECISIONS[decision](actor, withId(params['id'] ?? '', rest));
    if (!decided.ok) return decided;
    const view = await viewAfterChange(actor, decided.value);
    return view.ok ? ok({ json: toVisitJson(view.value, locale) }) : view;
  },
  { body: true },
);

export const GET = notAllowed('POST');
export const PUT = notAllowed('POST');
export const PATCH = notAllowed('POST');
export const DELETE = notAllowed('POST');

import { z } from 'zod';
import { toInputIssues } from '@/lib/domain/shared/input-issues';
import { invalid, ok } from '@/lib/domain/shared/result';
import { toVisitJson } from '@/lib/domain/visit/visit-json';
import { TRANSITION_ACTIONS } from '@/lib/domain/visit/vocabulary';
import { apiRoute, notAllowed } from '@/lib/server/api/api-route';
import { withId } from '@/lib/server/api/body-shapes';
import { viewAfterChange } from '@/lib/usecases/visits/read-visit';
import { TRANSITION_USE_CASES } from '@/lib/usecases/visits/transitions';

const named = z.looseObject({ action: z.enum(TRANSITION_ACTIONS) });

export const POST = apiRoute(
  async ({ actor, params, body, locale }) => {
    const asked = named.safeParse(body, { reportInput: true });
    if (!asked.success) return invalid(...toInputIssues(asked.error));

    const { action, ...rest } = asked.data;
    const done = await TRANSITION_USE_CASES[action](actor, withId(params['id'] ?? '', rest));
    if (!done.ok) return done;
    const view = await viewAfterChange(actor, done.value);
    // Whoever gives a restricted visit away may no longer read it: the step was taken all the same.
    return view.ok
      ? ok({ json: toVisitJson(view.value, locale) })
      : ok({ json: { id: done.value.id, version: done.value.version, status: done.value.status } });
  },
  { body: true },
);

export const GET = notAllowed('POST');
export const PUT = notAllowed('POST');
export const PATCH = notAllowed('POST');
export const DELETE = notAllowed('POST');

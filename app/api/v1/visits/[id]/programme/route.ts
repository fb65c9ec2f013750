import { createTranslator } from 'next-intl';
import { toProgrammeJson } from '@/lib/domain/programme/programme-json';
import { ok, type Result } from '@/lib/domain/shared/result';
import type { Locale } from '@/lib/domain/visit/vocabulary';
import { messagesOf } from '@/lib/i18n/messages/messages-of';
import { tellConflict } from '@/lib/i18n/tell-conflict';
import { type Answer, apiRoute, notAllowed } from '@/lib/server/api/api-route';
import { withId } from '@/lib/server/api/body-shapes';
import { setProgramme } from '@/lib/usecases/programme/change-programme';
import { type ProgrammeView, readProgramme } from '@/lib/usecases/programme/read-programme';

export const GET = apiRoute(async ({ actor, params, locale }) =>
  answer(await readProgramme(actor, { id: params['id'] }), locale),
);

export const PUT = apiRoute(
  async ({ actor, params, body, locale }) =>
    answer(await setProgramme(actor, withId(params['id'] ?? '', body)), locale),
  { body: true },
);

function answer(view: Result<ProgrammeView>, locale: Locale): Result<Answer> {
  if (!view.ok) return view;
  const { visit, programme, conflicts } = view.value;
  const t = createTranslator({ locale, messages: messagesOf(locale), namespace: 'itemConflict' });
  return ok({
    json: toProgrammeJson(programme, conflicts, (conflict) => tellConflict(conflict, t, locale, visit.timeZone)),
  });
}

export const POST = notAllowed('GET', 'PUT');
export const PATCH = notAllowed('GET', 'PUT');
export const DELETE = notAllowed('GET', 'PUT');

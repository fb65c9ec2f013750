import { createTranslator } from 'next-intl';
import { toProposalsJson } from '@/lib/domain/programme/slots/slot-json';
import { ok, type Result } from '@/lib/domain/shared/result';
import type { Locale } from '@/lib/domain/visit/vocabulary';
import { messagesOf } from '@/lib/i18n/messages/messages-of';
import { tellConflict } from '@/lib/i18n/tell-conflict';
import { tellWish } from '@/lib/i18n/tell-wish';
import { type Answer, apiRoute, notAllowed } from '@/lib/server/api/api-route';
import { withId } from '@/lib/server/api/body-shapes';
import { type ProgrammeProposed, proposeProgramme } from '@/lib/usecases/programme/propose-programme';

/** Looks for slots; it is a question that needs a body, and changes nothing. */
export const POST = apiRoute(
  async ({ actor, params, body, locale }) =>
    answer(await proposeProgramme(actor, withId(params['id'] ?? '', body)), locale),
  { body: true },
);

function answer(proposed: Result<ProgrammeProposed>, locale: Locale): Result<Answer> {
  if (!proposed.ok) return proposed;
  const { request, registers, answer: found } = proposed.value;
  const messages = messagesOf(locale);
  const wishes = createTranslator({ locale, messages, namespace: 'slots' });
  const conflicts = createTranslator({ locale, messages, namespace: 'itemConflict' });
  return ok({
    json: toProposalsJson(found, request.timeZone, {
      wish: (wish) => tellWish(wish, request, registers, wishes, locale),
      conflict: (conflict) => tellConflict(conflict, conflicts, locale, request.timeZone),
    }),
  });
}

export const GET = notAllowed('POST');
export const PUT = notAllowed('POST');
export const PATCH = notAllowed('POST');
export const DELETE = notAllowed('POST');

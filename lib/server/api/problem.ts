import type { ItemConflict } from '@/lib/domain/conflicts/item-conflicts';
import { toConflictJson } from '@/lib/domain/programme/programme-json';
import { HOME_TIME_ZONE } from '@/lib/domain/shared/time-zone';
import type { InputIssue, Refusal, StaleSubject } from '@/lib/domain/shared/result';
import type { Locale } from '@/lib/domain/visit/vocabulary';
import { createTranslator } from 'next-intl';
import { messagesOf } from '@/lib/i18n/messages/messages-of';
import { tellConflict } from '@/lib/i18n/tell-conflict';
import { tellIssue } from '@/lib/i18n/tell-issue';

/** An error of the API: RFC 9457 problem details with a stable `code` and, for input, a list of what is wrong. */
export type Problem = {
  status: number;
  code: string;
  title: string;
  detail?: string;
  errors?: { path: string; code: string; message: string }[];
  /** Further members: who changed what, where the visit stands. */
  more?: Record<string, unknown>;
  headers?: Record<string, string>;
};

export function problemResponse({ status, code, title, detail, errors, more, headers }: Problem): Response {
  const body = {
    type: `urn:vierailut:problem:${code}`,
    title,
    status,
    code,
    ...(detail ? { detail } : {}),
    ...(errors ? { errors } : {}),
    ...more,
  };
  return new Response(JSON.stringify(body), {
    status,
    headers: { 'content-type': 'application/problem+json; charset=utf-8', 'cache-control': 'no-store', ...headers },
  });
}

/** More of what is wrong than this helps nobody, and a body can hold tens of thousands. */
export const MOST_ERRORS = 100;

/** What stops a request before it reaches a use case. */
export const PROBLEMS = {
  malformed_json: { status: 400, title: 'The body is not JSON.' },
  malformed_text: { status: 400, title: 'The body is not UTF-8, or holds a NUL.' },
  malformed_address: { status: 400, title: 'The address cannot be read.' },
  too_large: { status: 413, title: 'The body is over 1 MiB.' },
  unsupported_media_type: { status: 415, title: 'The body must be application/json.' },
  neither_json_nor_xml: { status: 415, title: 'The body must be application/json or application/xml.' },
  not_found: { status: 404, title: 'There is nothing at this address.' },
  method_not_allowed: { status: 405, title: 'This address does not take that method.' },
  unexpected: { status: 500, title: 'Something went wrong on our side.' },
} as const satisfies Record<string, { status: number; title: string }>;
export type ProblemCode = keyof typeof PROBLEMS;

export function problem(code: ProblemCode, headers?: Record<string, string>): Problem {
  return { code, ...PROBLEMS[code], headers };
}

/** A refusal of a use case as a problem, in the reader's language. */
export function toProblem(refusal: Refusal, locale: Locale): Problem {
  const t = createTranslator({ locale, messages: messagesOf(locale) });

  switch (refusal.code) {
    case 'NOT_SIGNED_IN':
      return {
        status: 401,
        code: 'not_signed_in',
        title: 'A valid bearer token is needed.',
        headers: { 'www-authenticate': 'Bearer realm="vierailut"' },
      };
    case 'NOT_FOUND':
      return { status: 404, code: 'not_found', title: t('refusal.NOT_FOUND') };
    case 'FORBIDDEN':
      return {
        status: 403,
        code: 'forbidden',
        title: t(`refusal.forbidden.${refusal.reason}`),
        more: { reason: refusal.reason.toLowerCase() },
      };
    case 'INVALID':
      return {
        status: 422,
        code: 'invalid',
        title: t('refusal.INVALID'),
        errors: toErrors(refusal.issues.slice(0, MOST_ERRORS), locale),
      };
    case 'CONFLICT':
      return {
        status: 409,
        code: 'conflict',
        title: t('refusal.CONFLICT', { count: refusal.conflicts.length }),
        more: { conflicts: refusal.conflicts.map((conflict) => toConflict(conflict, locale)) },
      };
    case 'NOT_POSSIBLE_NOW':
      if (refusal.subject === 'rule_set') {
        const title = t('refusal.ruleSet.NOT_POSSIBLE_NOW');
        return { status: 409, code: 'not_possible_now', title, more: { state: refusal.status } };
      }
      if (refusal.subject === 'mail') {
        const title = t('refusal.mail.NOT_POSSIBLE_NOW', { status: refusal.status });
        return { status: 409, code: 'not_possible_now', title, more: { state: refusal.status } };
      }
      return {
        status: 409,
        code: 'not_possible_now',
        title: t('refusal.NOT_POSSIBLE_NOW', { status: refusal.status }),
        more: { visitStatus: refusal.status },
      };
    case 'STALE':
      return {
        status: 409,
        code: 'stale',
        title: `${refusal.changedBy} changed the ${STALE_SUBJECTS[refusal.subject ?? 'visit']} first.`,
        more: {
          currentVersion: refusal.currentVersion,
          changedBy: refusal.changedBy,
          changedAt: refusal.changedAt.toISOString(),
          changed: refusal.changed,
        },
      };
  }
}

function toConflict(conflict: ItemConflict, locale: Locale) {
  const t = createTranslator({ locale, messages: messagesOf(locale), namespace: 'itemConflict' });
  return toConflictJson(conflict, tellConflict(conflict, t, locale, HOME_TIME_ZONE), HOME_TIME_ZONE);
}

const STALE_SUBJECTS: Record<StaleSubject | 'visit', string> = {
  visit: 'visit',
  rule_set: 'draft',
  rank_table: 'order of precedence',
  programme: 'programme',
  register: 'entry',
  task: 'task',
};

function toErrors(issues: readonly InputIssue[], locale: Locale) {
  const t = createTranslator({ locale, messages: messagesOf(locale), namespace: 'validation' });
  return issues.map((issue) => ({ path: issue.path, code: issue.code, message: tellIssue(issue, t) }));
}

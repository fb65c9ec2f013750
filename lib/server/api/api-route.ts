import type { Actor } from '@/lib/domain/access/roles';
import type { Result } from '@/lib/domain/shared/result';
import type { Locale } from '@/lib/domain/visit/vocabulary';
import { chooseLocale, LOCALE_COOKIE } from '@/lib/i18n/choose-locale';
import { actorOfRequest } from '../current-actor';
import { log } from '../log';
import { problem, problemResponse, toProblem } from './problem';
import { type BodyType, readBody } from './read-body';

type Params = Record<string, string>;
type Context = { params: Promise<Params> };

/** What a handler gets: who asks, the address's parts and query, the body, the reader's language. */
export type ApiRequest = {
  actor: Actor | null;
  params: Params;
  query: Record<string, string>;
  /** JSON that has been read, or the text of XML; null where the route takes no body. */
  body: unknown;
  bodyType: BodyType | null;
  /** Whether the caller would rather have XML than JSON. */
  prefersXml: boolean;
  locale: Locale;
};

/** The answer of a handler: something to be written as JSON, or text as it is, JSON unless it says its type; or nothing. */
export type Answer =
  | { status?: number; json: unknown; headers?: Record<string, string> }
  | { status?: number; text: string; type?: string }
  | { status: 204 };
export type Handler = (request: ApiRequest) => Promise<Result<Answer>>;

/**
 * One route of the API for every method it takes: the actor, the query, the body, the use case, the answer or the problem.
 * What goes wrong unexpectedly is logged and told without a detail.
 */
export function apiRoute(handle: Handler, { body }: { body: boolean | readonly BodyType[] } = { body: false }) {
  return async (request: Request, context: Context): Promise<Response> => {
    try {
      return await answer(request, context, handle, body === true ? ['json'] : body || []);
    } catch (error) {
      log().error(
        {
          path: new URL(request.url).pathname.replace(/[0-9a-f-]{36}/g, ':id'),
          method: request.method,
          error: nameOf(error),
        },
        'api',
      );
      return problemResponse(problem('unexpected'));
    }
  };
}

async function answer(
  request: Request,
  context: Context,
  handle: Handler,
  taken: readonly BodyType[],
): Promise<Response> {
  const query = readQuery(request.url);
  if (!query) return problemResponse(problem('malformed_address'));

  const actor = await actorOfRequest(request);
  const locale = localeOf(request);
  // Nobody's body is not even read.
  if (!actor) return problemResponse(toProblem({ code: 'NOT_SIGNED_IN' }, locale));

  const read = taken.length > 0 ? await readBody(request, taken) : ({ ok: true, type: null, value: null } as const);
  if (!read.ok) return problemResponse(read.problem);

  const result = await handle({
    ...{ actor, params: await context.params, query, locale },
    ...{ body: read.value, bodyType: read.type, prefersXml: prefersXml(request.headers.get('accept') ?? '') },
  });
  return result.ok ? toResponse(result.value) : problemResponse(toProblem(result.refusal, locale));
}

function toResponse(given: Answer): Response {
  const headers = { 'cache-control': 'no-store' };
  if (!('text' in given || 'json' in given)) return new Response(null, { status: given.status, headers });

  const text = 'text' in given ? given.text : JSON.stringify(given.json);
  const type = ('text' in given ? given.type : undefined) ?? 'application/json; charset=utf-8';
  const more = 'json' in given ? given.headers : undefined;
  return new Response(text, { status: given.status ?? 200, headers: { 'content-type': type, ...headers, ...more } });
}

/** By the weights of the Accept header (RFC 9110, 12.5.1): XML named with more weight than JSON, or than anything. */
function prefersXml(accept: string): boolean {
  const weights = accept.split(',').map((range) => {
    const [type = '', ...parameters] = range.split(';').map((part) => part.trim().toLowerCase());
    const weight = Number(parameters.find((part) => part.startsWith('q='))?.slice(2) ?? 1);
    return { type, weight: Number.isNaN(weight) ? 0 : weight };
  });
  const weightOf = (...types: string[]) =>
    Math.max(0, ...weights.filter(({ type }) => types.includes(type)).map(({ weight }) => weight));
  return weightOf('application/xml', 'text/xml') > weightOf('application/json');
}

/** The query as single values; a name given twice is nobody's intention. */
function readQuery(address: string): Record<string, string> | null {
  const { searchParams } = new URL(address);
  const names = [...searchParams.keys()];
  if (new Set(names).size !== names.length) return null;
  const query = Object.fromEntries(searchParams);
  return Object.values(query).some((value) => value.includes('\u0000') || value.includes('\uFFFD')) ? null : query;
}

function localeOf(request: Request): Locale {
  const cookie = new RegExp(`(?:^|; )${LOCALE_COOKIE}=(\\w+)`).exec(request.headers.get('cookie') ?? '')?.[1];
  return chooseLocale(
    request.headers.has('authorization') ? undefined : cookie,
    request.headers.get('accept-language'),
  );
}

/** An error's kind and place, never its text: that can hold what was sent. */
export function nameOf(error: unknown): { name: string; code?: unknown; at?: string } {
  if (!(error instanceof Error)) return { name: typeof error };
  const at = error.stack?.split('\n').find((line) => line.trimStart().startsWith('at '));
  return { name: error.name, code: Reflect.get(error, 'code'), at: at?.trim() };
}

/** Methods that an address does not take, told as a problem that names those it does. */
export function notAllowed(...allowed: string[]) {
  return async () => problemResponse(problem('method_not_allowed', { allow: allowed.join(', ') }));
}

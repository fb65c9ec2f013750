import { invalid, type Result } from '@/lib/domain/shared/result';

/**
 * The body of a creation carries `submit` beside the visit's own fields; the use case takes them apart. What is not an
 * object stays as it is, for the schema to refuse.
 */
export function splitSubmit(body: unknown): unknown {
  if (!isObject(body)) return body;
  const { submit, ...visit } = body;
  return submit === undefined ? { visit } : { visit, submit };
}

/** The body of a change carries `version` beside the fields to change. */
export function splitVersion(id: string, body: unknown): unknown {
  if (!isObject(body)) return body;
  const { version, ...changes } = body;
  return { id, version, changes };
}

/** The body of a transition, with the visit's id from the address. */
export function withId(id: string, body: unknown): unknown {
  return isObject(body) ? { ...body, id } : body;
}

/** The paths of what is wrong as the caller wrote them: without the part under which the use case knows the fields. */
export function asWritten<T>(result: Result<T>): Result<T> {
  if (result.ok || result.refusal.code !== 'INVALID') return result;
  const issues = result.refusal.issues.map((issue) => ({
    ...issue,
    path: issue.path.replace(/^(visit|changes|content|period|query)\./, ''),
  }));
  return invalid(...issues);
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

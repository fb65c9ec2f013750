import { invalid, ok, type Result } from '@/lib/domain/shared/result';
import { markableFields } from '@/lib/domain/visit/marked-fields';
import { toFormValues } from '@/lib/domain/visit/to-form-values';
import type { Visit } from '@/lib/domain/visit/visit';

/** The fields marked in a visit that is given back, in the form's order: only such as its form shows. */
export function markFields(visit: Visit, marked: readonly string[]): Result<string[]> {
  const known = markableFields(toFormValues(visit));
  const unknown = marked.flatMap((field, index) => (known.includes(field) ? [] : [`fields.${index}`]));
  if (unknown.length > 0)
    return invalid(...unknown.map((path) => ({ path, code: 'unknown_value', params: { allowed: known.join(', ') } })));
  return ok(known.filter((field) => marked.includes(field)));
}

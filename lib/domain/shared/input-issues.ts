import type { z } from 'zod';
import type { InputIssue } from './result';

/**
 * Turns a zod error into issues with stable codes, the same for the form, the import and the HTTP API.
 * Codes: `required`, `wrong_type`, `unknown_field`, `unknown_value`, `too_long`, `too_short`, `too_large`, `too_small`,
 * `wrong_format`, and whatever a refinement names in its `params.code`.
 */
export function toInputIssues(error: z.ZodError): InputIssue[] {
  return error.issues.flatMap((issue) => toIssues(issue));
}

function toIssues(issue: z.core.$ZodIssue): InputIssue[] {
  const path = issue.path.map(String).join('.');

  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => ({ path: path ? `${path}.${key}` : key, code: 'unknown_field' }));
    case 'invalid_type':
      return [
        { path, code: issue.input === undefined ? 'required' : 'wrong_type', params: { expected: issue.expected } },
      ];
    case 'invalid_value':
      return [{ path, code: 'unknown_value', params: { allowed: issue.values.map(String).join(', ') } }];
    case 'too_big':
      return [sized(path, issue.origin, 'too_long', 'too_large', { max: Number(issue.maximum) })];
    case 'too_small':
      if (issue.origin === 'string' && Number(issue.minimum) === 1) return [{ path, code: 'required' }];
      return [sized(path, issue.origin, 'too_short', 'too_small', { min: Number(issue.minimum) })];
    case 'invalid_union':
    case 'invalid_key':
    case 'invalid_element':
    case 'not_multiple_of':
      return [{ path, code: 'wrong_type' }];
    case 'invalid_format':
      return [{ path, code: 'wrong_format', params: { format: issue.format } }];
    case 'custom': {
      const { code, ...params }: Record<string, string | number> = issue.params ?? {};
      const more = Object.keys(params).length > 0 ? { params } : {};
      return [{ path, code: typeof code === 'string' ? code : 'wrong_format', ...more }];
    }
  }
}

function sized(
  path: string,
  origin: string,
  ofText: string,
  ofNumber: string,
  params: Record<string, number>,
): InputIssue {
  return { path, code: origin === 'string' || origin === 'array' ? ofText : ofNumber, params };
}

import type { z } from 'zod';
import { isStorable } from '../shared/text';
import { isTooIntricate } from './intricacy';
import { type Rule, type RuleSet, ruleSetSchema } from './rule-set';

/** Longer than any sentence of a rule or of its source. */
const MOST_CHARACTERS = 2_000;
/** More than anybody reads, and few enough to be checked while one waits. */
const MOST_ROWS = 100;
const MOST_ALTERNATIVES = 300;
const MOST_CASES = 2_000;

/**
 * A rule set that somebody sends to be kept: of a size that can be read and checked, without characters that no database
 * holds. What was agreed before these limits is read by `ruleSetSchema` alone.
 */
export const draftContentSchema = ruleSetSchema.superRefine(checkSize);

function checkSize({ rules, chains, ...settings }: RuleSet, context: z.RefinementCtx<unknown>): void {
  const say = (path: (string | number)[], code: string, max?: number) =>
    context.addIssue({ code: 'custom', path, params: { code, ...(max ? { max } : {}) }, input: undefined });

  for (const [name, rows] of Object.entries({ rules, chains }))
    if (rows.length > MOST_ROWS) say([name], 'too_long', MOST_ROWS);
  const limit = beyondChecking(rules);
  if (limit) say(['rules'], limit.code, limit.max);
  for (const { path, text } of textsIn({ rules, chains, ...settings })) {
    if (!isStorable(text)) say(path, 'forbidden_characters');
    else if (text.length > MOST_CHARACTERS) say(path, 'too_long', MOST_CHARACTERS);
  }
}

/** What makes rules more than can be checked while one waits; null where they can be. */
export function beyondChecking(rules: readonly Rule[]): { code: string; max?: number } | null {
  if (rules.flatMap(({ when }) => when).length > MOST_ALTERNATIVES)
    return { code: 'too_many_alternatives', max: MOST_ALTERNATIVES };
  return isTooIntricate(rules, MOST_CASES) ? { code: 'too_intricate' } : null;
}

/** Every text in it, with where it stands. */
function textsIn(part: unknown, path: (string | number)[] = []): { path: (string | number)[]; text: string }[] {
  if (typeof part === 'string') return [{ path, text: part }];
  if (Array.isArray(part)) return part.flatMap((item, index) => textsIn(item, [...path, index]));
  if (typeof part !== 'object' || part === null) return [];
  return Object.entries(part).flatMap(([key, value]) => textsIn(value, [...path, key]));
}

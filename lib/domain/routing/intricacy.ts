import { type Case, casesOf, EVERY_VISIT, without } from './fact-cases';
import type { Rule } from './rule-set';

/**
 * Whether rules cut what no rule has taken yet into more than so many cases. Rules that people read leave a handful; what
 * leaves thousands can be neither checked nor explained while one waits. Stops as soon as it is known.
 */
export function isTooIntricate(rules: readonly Rule[], most: number): boolean {
  let left: readonly Case[] = [EVERY_VISIT];
  for (const { when } of rules.flatMap(casesOf)) {
    left = left.flatMap((one) => without(one, when));
    if (left.length > most) return true;
  }
  return false;
}

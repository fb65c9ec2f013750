import type { Locale } from '../visit/vocabulary';
import { joined } from './explain';
import { textOfFact } from './fact-texts';
import type { FactName } from './facts';

/** "This fact is one of these", whether a rule says it, a form that is being filled in, or a check. */
type SaidCondition = { fact: FactName; in: readonly string[] };

/** Conditions that hold together: "it is a trip or it is a visit abroad, and its level is high", without capital and full stop. */
export function sayConditions(conditions: readonly SaidCondition[], locale: Locale): string {
  if (conditions.length === 0) return ANY_VISIT[locale];
  const clauses = conditions.map(({ fact, in: values }) => values.map((value) => textOfFact(fact, value).is[locale]));
  return sayTogether(clauses, locale);
}

/**
 * Clauses that hold together, each of one thing or of one out of several. Where a clause has several, the last "and" takes
 * a comma: otherwise nobody could tell how far its "or" reaches.
 */
export function sayTogether(clauses: readonly (readonly string[])[], locale: Locale): string {
  const said = clauses.map((oneOf) => oneOf.join(` ${OR[locale]} `));
  if (clauses.every((oneOf) => oneOf.length < 2) || said.length < 2) return joined(said, locale);
  return `${said.slice(0, -1).join(', ')}, ${AND[locale]} ${said.at(-1)}`;
}

export const ANY_VISIT: Record<Locale, string> = {
  fi: 'mikä tahansa vierailu',
  sv: 'vilket besök som helst',
  en: 'any visit',
};
const AND: Record<Locale, string> = { fi: 'ja', sv: 'och', en: 'and' };
const OR: Record<Locale, string> = { fi: 'tai', sv: 'eller', en: 'or' };

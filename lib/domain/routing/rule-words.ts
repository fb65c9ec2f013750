import type { Locale } from '../visit/vocabulary';
import { textOfFact } from './fact-texts';
import type { Condition, Rule } from './rule-set';

/** A rule's conditions in words, a sentence for each alternative: any of them is enough. */
export function sayConditions({ when }: Pick<Rule, 'when'>, locale: Locale): string[] {
  return when.map((alternative) => {
    const said = alternative.map((condition) => sayCondition(condition, locale)).join(`, ${AND[locale]} `);
    return `${said.charAt(0).toUpperCase()}${said.slice(1)}.`;
  });
}

/** "It is an incoming visit or it is a visit abroad", without capital and full stop. */
export function sayCondition({ fact, in: values }: Condition, locale: Locale): string {
  return values.map((value) => textOfFact(fact, value).is[locale]).join(` ${OR[locale]} `);
}

const AND: Record<Locale, string> = { fi: 'ja', sv: 'och', en: 'and' };
const OR: Record<Locale, string> = { fi: 'tai', sv: 'eller', en: 'or' };

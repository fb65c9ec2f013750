import type { Locale, LocalizedText } from '../visit/vocabulary';
import { DEMAND_TEXTS } from './demand-texts';
import type { RulePart, RuleSetDifference } from './differences';
import { DEPARTMENT_NAMES } from './explain';
import { RANK_AS_PREDICATE } from './rank-texts';
import type { Rule } from './rule-set';
import { sayConditions } from './tell-check';

/** A text of `ruleChecks.difference` with what goes into it; `before` and `after` are words for the two sides. */
export type ToldDifference = {
  key: Exclude<RuleSetDifference['what'], 'rule_changed'> | `rule_changed.${RulePart}`;
  values: Record<string, string | number>;
};

/** What a difference says, in the reader's language. */
export function tellDifference(difference: RuleSetDifference, locale: Locale): ToldDifference {
  switch (difference.what) {
    case 'rule_added': {
      const { what, rule, place, after } = difference;
      return { key: what, values: { rule, place, after: after.name[locale] } };
    }
    case 'rule_removed': {
      const { what, rule, place, before } = difference;
      return { key: what, values: { rule, place, before: before.name[locale] } };
    }
    case 'rule_changed': {
      const { rule, part, before, after } = difference;
      const values = { rule, before: sayPart(before, part, locale), after: sayPart(after, part, locale) };
      return { key: `rule_changed.${part}`, values };
    }
    case 'chain_added': {
      const { what, chain, place, after } = difference;
      return { key: what, values: { chain, place, after: after.name[locale] } };
    }
    case 'chain_removed': {
      const { what, chain, place, before } = difference;
      return { key: what, values: { chain, place, before: before.name[locale] } };
    }
    case 'chain_changed':
      return { key: difference.what, values: { chain: difference.chain, after: difference.after.name[locale] } };
    case 'rank_added':
    case 'rank_removed':
      return { key: difference.what, values: { rank: RANK_AS_PREDICATE[difference.rank][locale] } };
    default: {
      const { what, ...values } = difference;
      return { key: what, values };
    }
  }
}

function sayPart(rule: Rule, part: RulePart, locale: Locale): string {
  switch (part) {
    case 'when':
      return rule.when.map((alternative) => sayConditions(alternative, locale)).join(OR[locale]);
    case 'lead':
      return (rule.lead === 'BODY_OWNER' ? OWNER : DEPARTMENT_NAMES[rule.lead])[locale];
    case 'support':
      return saySupport(rule, locale);
    case 'demands':
      return rule.demands.map((demand) => DEMAND_TEXTS[demand][locale]).join('; ') || '–';
    case 'source':
      return rule.source.text[locale];
    case 'name':
      return rule.name[locale];
  }
}

function saySupport({ support }: Rule, locale: Locale): string {
  if (support === null) return '–';
  if (typeof support === 'string') return DEPARTMENT_NAMES[support][locale];
  const when = { fi: 'kun', sv: 'när', en: 'when' }[locale];
  return `${DEPARTMENT_NAMES[support.department][locale]} (${when} ${sayConditions([support.onlyIf], locale)})`;
}

const OR: LocalizedText = { fi: '; tai ', sv: '; eller ', en: '; or ' };
const OWNER: LocalizedText = {
  fi: 'osasto, jolle jäsenyys toimielimessä kuuluu',
  sv: 'den avdelning som medlemskapet i organet hör till',
  en: 'the department that owns the membership in the body',
};

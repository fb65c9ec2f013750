import { sayChainWhen, sayStages } from '../approval/chain-words';
import { sayCriterion } from '../intake/criterion-words';
import { type CriterionKind, type Locale, LOCALES, type LocalizedText } from '../visit/vocabulary';
import { DEMAND_TEXTS } from './demand-texts';
import type { ChainPart, RulePart, RuleSetDifference } from './differences';
import { DEPARTMENT_NAMES } from './explain';
import { RANK_AS_PREDICATE } from './rank-texts';
import type { ChainRow, Rule } from './rule-set';
import type { Source } from './rule-source';
import { TASK_TEMPLATE_TEXTS } from './task-template-texts';
import { sayConditions } from './rule-words';

type What = RuleSetDifference['what'];
/** A text of `ruleChecks.difference` with what goes into it; `before` and `after` are words for the two sides. */
export type ToldDifference = {
  key:
    | Exclude<What, 'rule_changed' | 'chain_changed' | 'criterion_changed'>
    | `rule_changed.${RulePart}`
    | `chain_changed.${ChainPart}`
    | `criterion_changed.${'numbers' | 'source'}`;
  values: Record<string, string | number>;
};

/** What a difference says, in the reader's language; the two sides never read the same. */
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
      return { key: `rule_changed.${part}`, values: { rule, ...rulePart(before, after, part, locale) } };
    }
    case 'chain_added': {
      const { what, chain, place, after } = difference;
      return { key: what, values: { chain, place, after: after.name[locale] } };
    }
    case 'chain_removed': {
      const { what, chain, place, before } = difference;
      return { key: what, values: { chain, place, before: before.name[locale] } };
    }
    case 'chain_changed': {
      const { chain, part, before, after } = difference;
      return { key: `chain_changed.${part}`, values: { chain, ...chainPart(before, after, part, locale) } };
    }
    case 'rank_added':
    case 'rank_removed':
      return { key: difference.what, values: { rank: RANK_AS_PREDICATE[difference.rank][locale] } };
    case 'criterion_added':
      return { key: difference.what, values: { after: sayCriterion(difference.after, locale) } };
    case 'criterion_removed':
      return { key: difference.what, values: { before: sayCriterion(difference.before, locale) } };
    case 'criterion_moved': {
      const { what, criterion, from, to } = difference;
      return { key: what, values: { criterion: CRITERION_NAMES[criterion][locale], from, to } };
    }
    case 'criterion_changed': {
      const { criterion, part, before, after } = difference;
      const sides =
        part === 'source'
          ? sourceSides(before.source, after.source, locale)
          : { before: sayCriterion(before, locale), after: sayCriterion(after, locale) };
      return { key: `criterion_changed.${part}`, values: { criterion: CRITERION_NAMES[criterion][locale], ...sides } };
    }
    case 'source_changed': {
      const { what, setting, before, after } = difference;
      return { key: what, values: { setting, ...sourceSides(before, after, locale) } };
    }
    default: {
      const { what, ...values } = difference;
      return { key: what, values };
    }
  }
}

type Sides = { before: string; after: string };

function rulePart(before: Rule, after: Rule, part: RulePart, locale: Locale): Sides {
  switch (part) {
    case 'source':
      return sourceSides(before.source, after.source, locale);
    case 'name':
      return textSides(before.name, after.name, locale);
    default:
      return { before: sayRulePart(before, part, locale), after: sayRulePart(after, part, locale) };
  }
}

function sayRulePart(rule: Rule, part: Exclude<RulePart, 'source' | 'name'>, locale: Locale): string {
  switch (part) {
    case 'when':
      return rule.when.map((alternative) => sayConditions(alternative, locale)).join(OR[locale]);
    case 'lead':
      return (rule.lead === 'BODY_OWNER' ? OWNER : DEPARTMENT_NAMES[rule.lead])[locale];
    case 'support':
      return saySupport(rule, locale);
    case 'demands':
      return rule.demands.map((demand) => DEMAND_TEXTS[demand][locale]).join('; ') || '–';
    case 'chain':
      return rule.chain ?? BY_TABLE[locale];
    case 'taskTemplate':
      return rule.taskTemplate ? TASK_TEMPLATE_TEXTS[rule.taskTemplate][locale] : BY_KIND[locale];
  }
}

function saySupport({ support }: Rule, locale: Locale): string {
  if (support === null) return '–';
  if (typeof support === 'string') return DEPARTMENT_NAMES[support][locale];
  const when = { fi: 'kun', sv: 'när', en: 'when' }[locale];
  return `${DEPARTMENT_NAMES[support.department][locale]} (${when} ${sayConditions([support.onlyIf], locale)})`;
}

function chainPart(before: ChainRow, after: ChainRow, part: ChainPart, locale: Locale): Sides {
  switch (part) {
    case 'name':
      return textSides(before.name, after.name, locale);
    case 'source':
      return sourceSides(before.source, after.source, locale);
    case 'when':
      return { before: sayChainWhen(before, locale), after: sayChainWhen(after, locale) };
    case 'stages':
      return { before: sayStages(before.stages, locale), after: sayStages(after.stages, locale) };
  }
}

/** A text in the reader's language; where only other languages have changed, in those. */
function textSides(before: LocalizedText, after: LocalizedText, locale: Locale): Sides {
  if (before[locale] !== after[locale]) return { before: before[locale], after: after[locale] };
  const others = LOCALES.filter((other) => before[other] !== after[other]);
  const say = (text: LocalizedText) => others.map((other) => `${other}: ${text[other]}`).join(' / ');
  return { before: say(before), after: say(after) };
}

function sourceSides(before: Source, after: Source, locale: Locale): Sides {
  const texts = textSides(before.text, after.text, locale);
  if (before.kind === after.kind) return texts;
  const sameText = LOCALES.every((other) => before.text[other] === after.text[other]);
  const say = ({ kind, text }: Source, said: string) =>
    `${SOURCE_NAMES[kind][locale]}: ${sameText ? text[locale] : said}`;
  return { before: say(before, texts.before), after: say(after, texts.after) };
}

const OR: LocalizedText = { fi: '; tai ', sv: '; eller ', en: '; or ' };
const OWNER: LocalizedText = {
  fi: 'osasto, jolle jäsenyys toimielimessä kuuluu',
  sv: 'den avdelning som medlemskapet i organet hör till',
  en: 'the department that owns the membership in the body',
};
const BY_TABLE: LocalizedText = {
  fi: 'ketjutaulukon mukaan',
  sv: 'enligt tabellen över kedjor',
  en: 'by the table of chains',
};
const BY_KIND: LocalizedText = {
  fi: 'vierailun lajin mukaan',
  sv: 'enligt besökets slag',
  en: 'by the kind of visit',
};
const SOURCE_NAMES: Record<Source['kind'], LocalizedText> = {
  CITY: { fi: 'kaupungin oma', sv: 'stadens egen', en: 'the city’s own' },
  INSTRUCTION: { fi: 'ohje', sv: 'instruktion', en: 'instruction' },
  DEFAULT: { fi: 'oletus', sv: 'standard', en: 'default' },
};
const CRITERION_NAMES: Record<CriterionKind, LocalizedText> = {
  NOT_REPEATED: { fi: 'ei samaa uudelleen', sv: 'inte samma igen', en: 'not the same again' },
  LEAD_TIME: { fi: 'valmisteluaika', sv: 'framförhållning', en: 'lead time' },
  LENGTH: { fi: 'kesto', sv: 'längd', en: 'length' },
  OFFICE_HOURS: { fi: 'virka-aika', sv: 'tjänstetid', en: 'office hours' },
  SIZE: { fi: 'ryhmän koko', sv: 'gruppens storlek', en: 'size of the group' },
  BENEFIT_NAMED: { fi: 'hyöty nimetty', sv: 'nyttan angiven', en: 'benefit named' },
};

import type { Department, Locale, LocalizedText } from '../visit/vocabulary';
import { decideRouting } from './decide';
import { nextRuleKey } from './edit-rule-set';
import { DEPARTMENT_NAMES } from './explain';
import { FACT_NAMES, type FactName, type RoutingFacts } from './facts';
import type { Condition, Rule, RuleSet } from './rule-set';
import { type ConditionForm, NO_CONDITION, type RuleForm } from './rule-set-form';
import { sayConditions } from './rule-words';

/** What a coordinator decided of a visit that no rule had taken. */
export type TriageDecision = {
  facts: RoutingFacts;
  to: Department;
  /** The id of the visit it was made on. */
  visit: string;
};

/** Whether a rule would take such a visit now, so that nothing is left to offer. */
export function isCovered(ruleSet: RuleSet, facts: RoutingFacts): boolean {
  return decideRouting(ruleSet, facts).rule !== null;
}

/**
 * The rule that would have decided as the coordinator did (design.md, "Coordination rules": what is decided in the triage
 * queue is offered as a rule), to stand behind the others and to be gone over by a person.
 */
export function ruleFromTriage(rules: readonly Rule[], decision: TriageDecision): RuleForm {
  const when = conditionsOf(rules, decision.facts);
  const support = { how: 'NONE', department: otherThan(decision.to), onlyIf: NO_CONDITION } as const;

  return {
    key: nextRuleKey(rules.map(({ key }) => key)),
    name: inEachLanguage((locale) => sayRule(when, decision.to, locale)),
    when: [when],
    lead: decision.to,
    support: structuredClone(support),
    demands: [],
    chain: '',
    taskTemplate: '',
    source: { kind: 'DEFAULT', text: structuredClone(DECIDED_IN_TRIAGE), visit: decision.visit },
  };
}

/** The kind, and each fact by whose value alone the visit missed a rule that was otherwise about such visits. */
function conditionsOf(rules: readonly Rule[], facts: RoutingFacts): ConditionForm[] {
  const missed = new Set<FactName>([
    'kind',
    ...rules.flatMap(({ when }) => when.flatMap((all) => nearMiss(all, facts))),
  ]);
  return FACT_NAMES.filter((fact) => missed.has(fact)).map((fact) => ({ fact, in: [facts[fact]] }));
}

function nearMiss(alternative: readonly Condition[], facts: RoutingFacts): FactName[] {
  const failing = alternative.filter((condition) => !holds(condition, facts)).map(({ fact }) => fact);
  const isNear = new Set(failing).size === 1 && failing.length < alternative.length;
  return isNear ? failing : [];
}

function holds({ fact, in: values }: Condition, facts: RoutingFacts): boolean {
  return values.some((value) => value === facts[fact]);
}

function sayRule(when: readonly ConditionForm[], to: Department, locale: Locale): string {
  const conditions = sayConditions(when, locale);
  const department = DEPARTMENT_NAMES[to][locale];
  return {
    fi: `Jos ${conditions}, koordinoi ${department}.`,
    sv: `Om ${conditions} samordnar ${department}.`,
    en: `Where ${conditions}, ${department} coordinates.`,
  }[locale];
}

/** Neither which visit nor why: both are read on the visit, by those who may. */
const DECIDED_IN_TRIAGE: LocalizedText = {
  fi: 'Oletus: näin päätettiin jakojonossa.',
  sv: 'Standardregel: så beslutades i fördelningskön.',
  en: 'Default: so it was decided in the triage queue.',
};

const otherThan = (department: Department): Department => (department === 'ECONOMIC' ? 'ADMINISTRATIVE' : 'ECONOMIC');

function inEachLanguage(say: (locale: Locale) => string): LocalizedText {
  return { fi: say('fi'), sv: say('sv'), en: say('en') };
}

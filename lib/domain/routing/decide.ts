import type { Demand, Department } from '../visit/vocabulary';
import type { FactName, RoutingFacts } from './facts';
import type { Condition, Rule, RuleSet } from './rule-set';

/** One fact as it was when the rules looked at it. */
export type MatchedFact = { fact: FactName; value: string };

/** What the rules decide on a set of facts, with what they matched on and what they passed over on the way. */
export type RoutingDecision = {
  /** Null when nothing matches: the joint triage queue. */
  rule: string | null;
  leadDepartment: Department | null;
  supportDepartment: Department | null;
  demands: Demand[];
  /** The facts of the alternative that matched. */
  matched: MatchedFact[];
  /** The rules before it in order, each with the first fact that failed in each of its alternatives. */
  passedOver: { rule: string; failed: MatchedFact[] }[];
};

/** Decides by the first rule that matches. Total: every combination of facts has exactly one outcome. */
export function decideRouting(ruleSet: RuleSet, facts: RoutingFacts): RoutingDecision {
  const passedOver: RoutingDecision['passedOver'] = [];

  for (const rule of ruleSet.rules) {
    const alternative = rule.when.find((conditions) => allHold(conditions, facts));
    const lead = alternative ? leadOf(rule, facts) : null;
    if (alternative && lead) {
      return {
        rule: rule.key,
        leadDepartment: lead,
        supportDepartment: supportOf(rule, lead, facts),
        demands: [...rule.demands],
        matched: alternative.map(({ fact }) => ({ fact, value: facts[fact] })),
        passedOver,
      };
    }
    passedOver.push({ rule: rule.key, failed: failedFacts(rule, facts) });
  }

  return { rule: null, leadDepartment: null, supportDepartment: null, demands: [], matched: [], passedOver };
}

function allHold(conditions: readonly Condition[], facts: RoutingFacts): boolean {
  return conditions.every((condition) => holds(condition, facts));
}

function holds(condition: Condition, facts: RoutingFacts): boolean {
  const values: readonly string[] = condition.in;
  return values.includes(facts[condition.fact]);
}

/** Null when a rule leads to the owner of a body that nobody owns: such a rule does not decide. */
function leadOf(rule: Rule, { body }: RoutingFacts): Department | null {
  if (rule.lead !== 'BODY_OWNER') return rule.lead;
  if (body === 'OWNED_BY_ECONOMIC') return 'ECONOMIC';
  return body === 'OWNED_BY_ADMINISTRATIVE' ? 'ADMINISTRATIVE' : null;
}

/** A department does not support itself. */
function supportOf({ support }: Rule, lead: Department, facts: RoutingFacts): Department | null {
  if (support === null) return null;
  if (typeof support === 'string') return support === lead ? null : support;
  return support.department !== lead && holds(support.onlyIf, facts) ? support.department : null;
}

function failedFacts(rule: Rule, facts: RoutingFacts): MatchedFact[] {
  const failed = new Set(
    rule.when.flatMap((conditions) => conditions.find((condition) => !holds(condition, facts))?.fact ?? []),
  );
  // Only a rule of the body's owner matches without deciding: then the body is what failed.
  if (failed.size === 0) failed.add('body');
  return [...failed].map((fact) => ({ fact, value: facts[fact] }));
}

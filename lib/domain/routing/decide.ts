import type { Demand, Department } from '../visit/vocabulary';
import { DEPARTMENTS } from '../visit/vocabulary';
import type { FactName, RoutingFacts } from './facts';
import type { Condition, Rule, RuleSet } from './rule-set';

export type MatchedFact = { fact: FactName; value: string };

/** What the rules decide on a set of facts, with what they were matched on and what was passed over on the way. */
export type RoutingDecision = {
  /** Null when nothing matches: the joint triage queue. */
  rule: string | null;
  leadDepartment: Department | null;
  supportDepartment: Department | null;
  demands: Demand[];
  /** The facts of the alternative that matched. */
  matched: MatchedFact[];
  /** The rules before it, each with the first fact that failed in each of its alternatives. */
  passedOver: { rule: string; failed: MatchedFact[] }[];
};

/** Decides by the first rule that matches. Total: every combination of facts has exactly one outcome. */
export function decideRouting(ruleSet: RuleSet, facts: RoutingFacts): RoutingDecision {
  const passedOver: RoutingDecision['passedOver'] = [];

  for (const rule of ruleSet.rules) {
    const matching = rule.when.find((alternative) => alternative.every((condition) => holds(condition, facts)));
    const lead = matching ? leadOf(rule, facts) : null;
    if (matching && lead) {
      return {
        rule: rule.key,
        leadDepartment: lead,
        supportDepartment: supportOf(rule, lead, facts),
        demands: [...rule.demands],
        matched: matching.map(({ fact }) => ({ fact, value: facts[fact] })),
        passedOver,
      };
    }
    passedOver.push({ rule: rule.key, failed: failedFacts(rule, facts) });
  }
  return { rule: null, leadDepartment: null, supportDepartment: null, demands: [], matched: [], passedOver };
}

function holds({ fact, in: values }: Condition, facts: RoutingFacts): boolean {
  return values.includes(facts[fact]);
}

/** A rule that leads to the owner of a body that nobody owns does not decide. */
function leadOf(rule: Rule, facts: RoutingFacts): Department | null {
  if (rule.lead !== 'BODY_OWNER') return rule.lead;
  return DEPARTMENTS.find((department) => facts.body === `OWNED_BY_${department}`) ?? null;
}

function supportOf({ support }: Rule, lead: Department, facts: RoutingFacts): Department | null {
  if (support === null) return null;
  const department = typeof support === 'string' ? support : holds(support.onlyIf, facts) ? support.department : null;
  return department === lead ? null : department;
}

function failedFacts(rule: Rule, facts: RoutingFacts): MatchedFact[] {
  const failed = rule.when.flatMap((alternative) => {
    const first = alternative.find((condition) => !holds(condition, facts));
    return first ? [{ fact: first.fact, value: facts[first.fact] }] : [];
  });
  return failed.filter(({ fact }, index) => failed.findIndex((other) => other.fact === fact) === index);
}

import { toContent } from '../visit/to-content';
import { visitFactsSchema } from '../visit/visit-schema';
import type { Department, LocalizedText } from '../visit/vocabulary';
import { decideRouting } from './decide';
import { explainRouting, type RoutingExplanation } from './explain';
import { FACT_NAMES, FACT_VALUES, type FactName, type RoutingFacts } from './facts';
import { type Outcome, outcomeOf } from './outcome';
import { chainOf, type RoutingBooks, routeVisit } from './route-visit';
import type { RuleSet } from './rule-set';
import { isPossible } from './possible-facts';
import { smallestChanges } from './smallest-change';

/** A visit that somebody makes up to see what rules make of it: its facts, and what else an approval chain asks. */
export type MadeUpVisit = { facts: RoutingFacts; country: string | null; estimatedCostEur: number | null };

/**
 * The facts that somebody chose; those left open are a visitor group's of which nothing special is known, or, where that
 * cannot be together with what was chosen, the nearest that can: a trip goes abroad. Null when what was chosen excludes
 * itself.
 */
export function toMadeUpFacts(chosen: Readonly<Record<string, unknown>>, books: RoutingBooks): RoutingFacts | null {
  const ordinary = routeVisit(toContent(visitFactsSchema.parse({ kind: 'INCOMING_VISIT' })), null, books).routing.facts;
  const valueOf = (fact: FactName) => FACT_VALUES[fact].find((known) => known === chosen[fact]);

  const facts = FACT_NAMES.reduce<RoutingFacts>((sofar, fact) => {
    const value = valueOf(fact);
    return value === undefined ? sofar : { ...sofar, [fact]: value };
  }, ordinary);
  const open = FACT_NAMES.filter((fact) => valueOf(fact) === undefined);
  return nearestPossible([facts], open, MOST_GIVING_WAY);
}

/** How many of the facts left open give way at most to what was chosen. */
const MOST_GIVING_WAY = 2;

/** The first of these that can be, or the first that can be with one more open fact changed, and so on. */
function nearestPossible(
  candidates: readonly RoutingFacts[],
  open: readonly FactName[],
  changes: number,
): RoutingFacts | null {
  const found = candidates.find(isPossible);
  if (found || changes === 0) return found ?? null;
  const further = candidates.flatMap((facts) =>
    open.flatMap((fact) => FACT_VALUES[fact].map((value) => ({ ...facts, [fact]: value }))),
  );
  return nearestPossible(further, open, changes - 1);
}

/** What a rule set decides on a made-up visit, and why. */
export type MadeUpDecision = RoutingExplanation & {
  outcome: Outcome;
  supportDepartment: Department | null;
  approvalsBecause: LocalizedText;
};

export function decideMadeUp({ facts, country, estimatedCostEur }: MadeUpVisit, ruleSet: RuleSet): MadeUpDecision {
  const decision = decideRouting(ruleSet, facts);
  const content = { kind: facts.kind, country, estimatedCostEur };
  const chain = chainOf(content, { facts, decision }, decision.leadDepartment, ruleSet);

  return {
    ...explainRouting(ruleSet, facts, decision, smallestChanges(ruleSet, facts)),
    outcome: outcomeOf(content, { facts, decision }, ruleSet),
    supportDepartment: decision.supportDepartment,
    approvalsBecause: chain.because,
  };
}

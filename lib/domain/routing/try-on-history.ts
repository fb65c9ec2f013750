import { regionOf } from '../places/regions';
import type { Department } from '../visit/vocabulary';
import { decideRouting } from './decide';
import { FACT_NAMES, type RoutingFacts } from './facts';
import {
  changesBetween,
  type Decided,
  type DecidedInShort,
  type Outcome,
  type OutcomeChange,
  outcomeOf,
} from './outcome';
import type { RoutingBooks } from './route-visit';
import type { RuleSet } from './rule-set';
import { toRoutingFacts, type VisitForRouting } from './to-facts';

/**
 * Tries a rule set on visits that were routed by others (design.md, "Coordination rules": the draft is tried on history).
 * Before is what the visit's own rules decided when it was routed, as the visit keeps it; after is what the rules that are
 * tried decide on the same visit. Rules are compared with rules: where a coordinator sent the visit by hand is told beside
 * it, because a draft that sends a visit where people had to send it is the better for it.
 */

/** A visit as far as a trial looks at it. */
export type VisitForTrial = VisitForRouting & {
  /** Where it leads, for the approval chain; ISO 3166-1 alpha-2. */
  country: string | null;
  /** In euros. */
  estimatedCostEur: number | null;
  /** The rules it was routed by, and what they decided. */
  ruleSetId: string;
  decided: DecidedInShort;
  /** Where a coordinator sent it by hand; null when nobody did. */
  movedTo: Department | null;
};

/** One way in which visits fare: many visits share one. */
export type TrialCase = {
  decided: Decided;
  before: Outcome & { movedTo: Department | null };
  after: Outcome;
  changes: OutcomeChange[];
};

/** Decides a visit anew. Two visits that share a case are given the same `key`, the same in every run of the trial. */
export type TryOn = (visit: VisitForTrial) => { key: string; case: TrialCase };

/**
 * Tries `books` on visits. `ruleSetOf` gives the rules that visits were routed by. What is decided once is remembered, so
 * that a hundred thousand visits cost little more than the few hundred ways in which they differ.
 */
export function tryOn(books: RoutingBooks, ruleSetOf: (id: string) => RuleSet): TryOn {
  const cases = new Map<string, TrialCase>();

  return (visit) => {
    const own = ruleSetOf(visit.ruleSetId);
    const { facts, levelCause } = toRoutingFacts(visit, books);
    const key = JSON.stringify([
      [textOf(facts), levelCause],
      [
        visit.ruleSetId,
        textOf(visit.decided.facts),
        visit.decided.decision.rule,
        visit.decided.decision.leadDepartment,
      ],
      [visit.movedTo, visit.country && regionOf(visit.country)],
      [costClass(visit, books.ruleSet), costClass(visit, own)],
    ]);

    const known = cases.get(key);
    if (known) return { key, case: known };

    const decided: Decided = { facts, levelCause, decision: decideRouting(books.ruleSet, facts) };
    const before = { ...outcomeOf(visit, visit.decided, own), movedTo: visit.movedTo };
    const after = outcomeOf(visit, decided, books.ruleSet);
    const made = { decided, before, after, changes: changesBetween(before, after) };
    cases.set(key, made);
    return { key, case: made };
  };
}

const textOf = (facts: RoutingFacts) => FACT_NAMES.map((fact) => facts[fact]).join();

/** How many limits the cost is above: nothing else of it matters to a chain. */
function costClass({ estimatedCostEur }: VisitForTrial, { costLimits }: RuleSet): number | null {
  if (estimatedCostEur === null) return null;
  return Object.values(costLimits).filter((limit) => estimatedCostEur > limit).length;
}

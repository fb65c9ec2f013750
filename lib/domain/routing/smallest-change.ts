import { DIRECTIONS_OF_KIND, type Department } from '../visit/vocabulary';
import { decideRouting } from './decide';
import { FACT_VALUES, type FactName, type RoutingFacts } from './facts';
import type { RuleSet } from './rule-set';

/** A change of facts that would send the visit elsewhere, and where. */
export type RoutingChange = {
  changes: { fact: FactName; from: string; to: string }[];
  rule: string | null;
  leadDepartment: Department | null;
};

/**
 * The facts in the order in which a person would think of changing them: who comes and what they ask for before what
 * the encounter is at all.
 */
const PREFERENCE: readonly FactName[] = [
  'level',
  'asksToMeetLeadership',
  'signing',
  'travellingBody',
  'body',
  'aboutBusiness',
  'purpose',
  'kind',
  'direction',
];

const MOST_SHOWN = 3;

/**
 * The smallest changes after which another department would lead (or the triage queue decide): as few facts as can be,
 * at most three ways, the likeliest first. Empty only when no combination of two changes leads elsewhere.
 */
export function smallestChanges(ruleSet: RuleSet, facts: RoutingFacts): RoutingChange[] {
  const here = decideRouting(ruleSet, facts).leadDepartment;
  const elsewhere = (candidates: RoutingFacts[]) =>
    candidates
      .filter(isPossible)
      .map((changed) => ({ changed, decision: decideRouting(ruleSet, changed) }))
      .filter(({ decision }) => decision.leadDepartment !== here)
      .map(({ changed, decision }) => ({
        changes: differences(facts, changed),
        rule: decision.rule,
        leadDepartment: decision.leadDepartment,
      }));

  const singles = PREFERENCE.flatMap((fact) => variants(facts, fact));
  const byOne = elsewhere(singles);
  if (byOne.length > 0) return distinct(byOne);

  return distinct(elsewhere(singles.flatMap((changed) => PREFERENCE.flatMap((fact) => variants(changed, fact)))));
}

function variants(facts: RoutingFacts, fact: FactName): RoutingFacts[] {
  return FACT_VALUES[fact].filter((value) => value !== facts[fact]).map((value) => ({ ...facts, [fact]: value }));
}

/** A kind goes only in its own directions, and only an incoming visit says why it comes. */
export function isPossible({ kind, direction, purpose }: RoutingFacts): boolean {
  const directions: readonly string[] = DIRECTIONS_OF_KIND[kind];
  return directions.includes(direction) && (purpose === 'NONE' || kind === 'INCOMING_VISIT');
}

function differences(from: RoutingFacts, to: RoutingFacts): RoutingChange['changes'] {
  return PREFERENCE.filter((fact) => from[fact] !== to[fact]).map((fact) => ({ fact, from: from[fact], to: to[fact] }));
}

/** One way for each set of facts changed, so that three ways are three different thoughts. */
function distinct(found: RoutingChange[]): RoutingChange[] {
  const seen = new Set<string>();
  const first = found.filter(({ changes }) => {
    const key = changes.map(({ fact }) => fact).join();
    return seen.has(key) ? false : seen.add(key);
  });
  return first.sort((a, b) => a.changes.length - b.changes.length).slice(0, MOST_SHOWN);
}

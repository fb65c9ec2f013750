import { type Department, DIRECTIONS_OF_KIND } from '../visit/vocabulary';
import { decideRouting } from './decide';
import { FACT_VALUES, type FactName, type RoutingFacts } from './facts';
import type { RuleSet } from './rule-set';

/** A change of facts that would send the visit to another department, by which rule, and to which. */
export type RoutingChange = {
  changes: { fact: FactName; from: string; to: string }[];
  rule: string | null;
  leadDepartment: Department;
};

/**
 * The facts in the order in which a person would think of changing them: who comes and whose meeting it is, what they
 * ask for, then why they come; that it might be another kind of encounter altogether comes last.
 */
const PREFERENCE: readonly FactName[] = [
  'level',
  'body',
  'travellingBody',
  'asksToMeetLeadership',
  'signing',
  'aboutBusiness',
  'purpose',
  'direction',
  'kind',
];

const MOST_SHOWN = 3;

/**
 * The smallest changes after which another department would lead: as few facts as can be, the likeliest first, at most
 * three. Only what can be is proposed: a kind in a direction of its own, a purpose on incoming visits alone. Empty when
 * every possible visit goes to the same department.
 */
export function smallestChanges(ruleSet: RuleSet, facts: RoutingFacts): RoutingChange[] {
  const known = searched.get(ruleSet) ?? new Map<string, RoutingChange[]>();
  searched.set(ruleSet, known);

  const key = PREFERENCE.map((fact) => facts[fact]).join();
  const found = known.get(key) ?? search(ruleSet, facts);
  known.set(key, found);
  return found;
}

/** The facts are few and a rule set never changes: what was searched once is kept with it, some thousand answers at most. */
const searched = new WeakMap<RuleSet, Map<string, RoutingChange[]>>();

function search(ruleSet: RuleSet, facts: RoutingFacts): RoutingChange[] {
  const here = decideRouting(ruleSet, facts).leadDepartment;

  for (let size = 1; size <= PREFERENCE.length; size += 1) {
    const found = factsToChange(size).flatMap((chosen) => {
      const leading = variants(facts, chosen)
        .filter(isPossible)
        .flatMap((changed) => elsewhere(ruleSet, here, facts, changed));
      return firstForEachDepartment(leading);
    });
    if (found.length > 0) return sameEncounterFirst(found).slice(0, MOST_SHOWN);
  }
  return [];
}

/** Whether such a visit can be at all. */
export function isPossible({ kind, direction, purpose }: RoutingFacts): boolean {
  const directions: readonly string[] = DIRECTIONS_OF_KIND[kind];
  return directions.includes(direction) && (purpose === 'NONE' || kind === 'INCOMING_VISIT');
}

/** Every choice of so many facts, in order of preference. */
function factsToChange(size: number, from: readonly FactName[] = PREFERENCE): FactName[][] {
  if (size === 0) return [[]];
  return from.flatMap((fact, index) => factsToChange(size - 1, from.slice(index + 1)).map((rest) => [fact, ...rest]));
}

/** The same facts with every one of the chosen changed, in every way. */
function variants(facts: RoutingFacts, chosen: readonly FactName[]): RoutingFacts[] {
  return chosen.reduce<RoutingFacts[]>(
    (sofar, fact) =>
      sofar.flatMap((changed) =>
        FACT_VALUES[fact].filter((value) => value !== facts[fact]).map((value) => ({ ...changed, [fact]: value })),
      ),
    [facts],
  );
}

function elsewhere(
  ruleSet: RuleSet,
  here: Department | null,
  facts: RoutingFacts,
  changed: RoutingFacts,
): RoutingChange[] {
  const { rule, leadDepartment } = decideRouting(ruleSet, changed);
  if (leadDepartment === null || leadDepartment === here) return [];

  const changes = PREFERENCE.filter((fact) => facts[fact] !== changed[fact]);
  return [{ changes: changes.map((fact) => ({ fact, from: facts[fact], to: changed[fact] })), rule, leadDepartment }];
}

/** Two values of one fact that lead to the same place are one thought. */
function firstForEachDepartment(found: readonly RoutingChange[]): RoutingChange[] {
  return found.filter(
    ({ leadDepartment }, index) => found.findIndex((other) => other.leadDepartment === leadDepartment) === index,
  );
}

/** Another kind is another encounter: it is worth saying only when nothing about this one would do. */
function sameEncounterFirst(found: readonly RoutingChange[]): readonly RoutingChange[] {
  const same = found.filter(({ changes }) => changes.every(({ fact }) => fact !== 'kind'));
  return same.length > 0 ? same : found;
}

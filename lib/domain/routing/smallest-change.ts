import { levelOfRank } from '../precedence/high-ranks';
import type { Department } from '../visit/vocabulary';
import { decideRouting } from './decide';
import { type Case, decidedCases, isInside } from './fact-cases';
import { FACT_VALUES, type FactName, type RoutingFacts } from './facts';
import { COMBINATIONS } from './possible-facts';
import type { RuleSet } from './rule-set';
import { askedFacts, valueClassesOf } from './value-classes';

/** A change of facts that would send the visit to another department, by which rule, and to which. */
export type RoutingChange = {
  changes: { fact: FactName; from: string; to: string }[];
  rule: string | null;
  leadDepartment: Department;
};

/**
 * The facts in the order in which a person would think of changing them: who comes and whose meeting it is, what they
 * ask for, then why and where they come; that it might be another kind of encounter altogether comes last.
 */
const PREFERENCE: readonly FactName[] = [
  'level',
  'highestRank',
  'body',
  'travellingBody',
  'asksToMeetLeadership',
  'asksToMeet',
  'host',
  'signing',
  'aboutBusiness',
  'theme',
  'purpose',
  'areaStatus',
  'direction',
  'kind',
];

const MOST_SHOWN = 3;

/**
 * The smallest changes after which another department would lead: as few facts as can be, the likeliest first, at most
 * three. Facts that no rule asks for are none of it, and only what can be is proposed: a kind in a direction of its own,
 * and with another rank its level. Empty when every possible visit goes to the same department.
 */
export function smallestChanges(ruleSet: RuleSet, facts: RoutingFacts): RoutingChange[] {
  const search = searches.get(ruleSet) ?? prepareSearch(ruleSet);
  searches.set(ruleSet, search);

  const key = search.asked.map((fact) => facts[fact]).join();
  const found = search.found.get(key) ?? searchChanges(search, ruleSet, facts);
  search.found.set(key, found);
  return found;
}

/** A rule set never changes: what is known of it, and what was searched once, is kept with it. */
type Search = {
  asked: FactName[];
  cases: ReturnType<typeof decidedCases>;
  found: Map<string, RoutingChange[]>;
};
const searches = new WeakMap<RuleSet, Search>();

function prepareSearch(ruleSet: RuleSet): Search {
  const asked = askedFacts(valueClassesOf(ruleSet.rules));
  return {
    asked: PREFERENCE.filter((fact) => asked.includes(fact)),
    cases: decidedCases(ruleSet),
    found: new Map(),
  };
}

function searchChanges({ asked, cases }: Search, ruleSet: RuleSet, facts: RoutingFacts): RoutingChange[] {
  const here = decideRouting(ruleSet, facts).leadDepartment;
  const found = cases
    .filter(({ lead }) => lead !== here)
    .flatMap(({ when, rule, lead }) =>
      waysInto(when, facts, asked, ruleSet).map((changed) => ({
        changes: asked.filter((fact) => facts[fact] !== changed[fact]).map((fact) => toChange(fact, facts, changed)),
        rule,
        leadDepartment: lead,
      })),
    );

  const smallest = Math.min(...found.map(({ changes }) => changes.length));
  const nearest = found.filter(({ changes }) => changes.length === smallest).sort(likelierFirst);
  return sameEncounterFirst(firstForEachDepartment(nearest)).slice(0, MOST_SHOWN);
}

const toChange = (fact: FactName, before: RoutingFacts, after: RoutingFacts) => ({
  ...{ fact, from: before[fact], to: after[fact] },
});

/** The visits of a case that differ from this one in as few of the asked facts as can be, one for each choice of these. */
function waysInto(when: Case, facts: RoutingFacts, asked: readonly FactName[], { highRanks }: RuleSet): RoutingFacts[] {
  return COMBINATIONS.reduce<RoutingFacts[]>(
    (ways, { facts: group, visits }) => {
      const own = group.filter((fact) => asked.includes(fact));
      const inGroup = new Map([...when].filter(([fact]) => group.includes(fact)));
      if (own.length === 0) return ways;

      const reached = visits.filter(
        (visit) => isInside(visit, inGroup) && bringsItsLevel(facts, visit, own, highRanks),
      );
      const nearest = firstOfEach(nearestTo(facts, reached, own), own, facts);
      return ways.flatMap((way) =>
        nearest.map((visit) => own.reduce((made, fact) => ({ ...made, [fact]: visit[fact] }), way)),
      );
    },
    [facts],
  );
}

/** Another rank present is also another level, if that rank's is another; where a rule asks for both. */
function bringsItsLevel(
  before: RoutingFacts,
  after: RoutingFacts,
  asked: readonly FactName[],
  highRanks: RuleSet['highRanks'],
): boolean {
  if (!asked.includes('highestRank') || !asked.includes('level') || before.highestRank === after.highestRank)
    return true;
  return after.level === levelOfRank(after.highestRank === 'NONE' ? null : after.highestRank, highRanks);
}

function nearestTo(facts: RoutingFacts, visits: readonly RoutingFacts[], asked: readonly FactName[]): RoutingFacts[] {
  const distance = (visit: RoutingFacts) => asked.filter((fact) => visit[fact] !== facts[fact]).length;
  const smallest = Math.min(...visits.map(distance));
  return visits.filter((visit) => distance(visit) === smallest);
}

/** Two values of the same facts that lead into one case are one thought: the first stands for both. */
function firstOfEach(visits: readonly RoutingFacts[], asked: readonly FactName[], facts: RoutingFacts): RoutingFacts[] {
  const found = new Map<string, RoutingFacts>();
  for (const visit of visits) {
    const key = asked.filter((fact) => visit[fact] !== facts[fact]).join();
    if (!found.has(key)) found.set(key, visit);
  }
  return [...found.values()];
}

/** By the facts that change, the more likely before; within the same facts by their values in their own order. */
function likelierFirst(one: RoutingChange, other: RoutingChange): number {
  const placesOf = ({ changes }: RoutingChange) => changes.map(({ fact }) => PREFERENCE.indexOf(fact));
  const valuesOf = ({ changes }: RoutingChange) =>
    changes.map(({ fact, to }) => FACT_VALUES[fact].findIndex((value) => value === to));
  return inOrder(placesOf(one), placesOf(other)) || inOrder(valuesOf(one), valuesOf(other));
}

function inOrder(one: readonly number[], other: readonly number[]): number {
  const at = one.findIndex((number, index) => number !== other[index]);
  return at < 0 ? 0 : (one[at] ?? 0) - (other[at] ?? 0);
}

/** Two values of the same facts that lead to the same department are one thought. */
function firstForEachDepartment(found: readonly RoutingChange[]): RoutingChange[] {
  const keyOf = ({ changes, leadDepartment }: RoutingChange) =>
    [...changes.map(({ fact }) => fact), leadDepartment].join();
  return found.filter((one, index) => found.findIndex((other) => keyOf(other) === keyOf(one)) === index);
}

/** Another kind is another encounter: it is worth saying only when nothing about this one would do. */
function sameEncounterFirst(found: readonly RoutingChange[]): readonly RoutingChange[] {
  const same = found.filter(({ changes }) => changes.every(({ fact }) => fact !== 'kind'));
  return same.length > 0 ? same : found;
}

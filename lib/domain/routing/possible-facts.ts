import { DIRECTIONS_OF_KIND } from '../visit/vocabulary';
import { FACT_NAMES, FACT_VALUES, type FactName, type RoutingFacts } from './facts';

/**
 * Which facts one visit can have together. A kind goes in a direction of its own, only an incoming visit says its purpose,
 * and nobody receives where the city's people travel; whoever is asked to meet anybody of the leadership is asked to meet
 * the leadership; start-ups are business.
 */
type Together = { facts: readonly FactName[]; canBe: (facts: RoutingFacts) => boolean };

const TOGETHER: readonly Together[] = [
  {
    facts: ['kind', 'direction', 'purpose', 'host'],
    canBe: ({ kind, direction, purpose, host }) => {
      const directions: readonly string[] = DIRECTIONS_OF_KIND[kind];
      return (
        directions.includes(direction) &&
        (purpose === 'NONE' || kind === 'INCOMING_VISIT') &&
        (host === 'NONE' || direction === 'INCOMING')
      );
    },
  },
  {
    facts: ['asksToMeetLeadership', 'asksToMeet'],
    canBe: ({ asksToMeetLeadership, asksToMeet }) => (asksToMeetLeadership === 'YES') === (asksToMeet !== 'NONE'),
  },
  {
    facts: ['theme', 'aboutBusiness'],
    canBe: ({ theme, aboutBusiness }) => theme !== 'STARTUPS' || aboutBusiness === 'YES',
  },
  // Any rank at any level, for a level can be raised and lowered; but another rank brings its level along.
  { facts: ['level', 'highestRank'], canBe: () => true },
];

/** A visit of which nothing is known but that guests come. */
const PLAIN_VISIT: RoutingFacts = {
  kind: 'INCOMING_VISIT',
  direction: 'INCOMING',
  purpose: 'NONE',
  level: 'ORDINARY',
  highestRank: 'NONE',
  travellingBody: 'OFFICIALS',
  host: 'NONE',
  asksToMeetLeadership: 'NO',
  asksToMeet: 'NONE',
  signing: 'NO',
  body: 'NONE',
  aboutBusiness: 'NO',
  theme: 'NONE',
  areaStatus: 'NONE',
};

/** Whether such a visit can be at all. */
export function isPossible(facts: RoutingFacts): boolean {
  return TOGETHER.every(({ canBe }) => canBe(facts));
}

/**
 * The facts in groups that do not depend on each other, each with every combination that can be, within visits that are
 * alike in all the rest: whatever can be in each group can be together.
 */
export const COMBINATIONS: readonly { facts: readonly FactName[]; visits: readonly RoutingFacts[] }[] = [
  ...TOGETHER.map(({ facts }) => facts),
  ...FACT_NAMES.filter((fact) => !TOGETHER.some(({ facts }) => facts.includes(fact))).map((fact) => [fact]),
].map((facts) => ({ facts, visits: combinationsOf(facts) }));

function combinationsOf(group: readonly FactName[]): RoutingFacts[] {
  return group
    .reduce<RoutingFacts[]>(
      (sofar, fact) => sofar.flatMap((facts) => FACT_VALUES[fact].map((value) => ({ ...facts, [fact]: value }))),
      [PLAIN_VISIT],
    )
    .filter(isPossible);
}

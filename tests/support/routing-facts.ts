import fc from 'fast-check';
import { FACT_NAMES, FACT_VALUES, type FactName, type RoutingFacts } from '@/lib/domain/routing/facts';
import { isPossible } from '@/lib/domain/routing/possible-facts';
import type { RuleSet } from '@/lib/domain/routing/rule-set';
import { valueClassesOf } from '@/lib/domain/routing/value-classes';

/** An ordinary visitor group that asks for nothing special, with what the test names changed. */
export function factsOf(change: Partial<RoutingFacts> = {}): RoutingFacts {
  return {
    kind: 'INCOMING_VISIT',
    direction: 'INCOMING',
    purpose: 'STUDY',
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
    ...change,
  };
}

/**
 * A visit of each combination of values that the rules tell apart, whether such a visit can be or not: the first value of
 * each class, class by class. That these stand for all others is a property of value-classes.test.ts.
 */
export function everyCombination({ rules }: Pick<RuleSet, 'rules'>): RoutingFacts[] {
  const classes = valueClassesOf(rules);
  return FACT_NAMES.reduce<RoutingFacts[]>(
    (sofar, fact) =>
      sofar.flatMap((facts) => (classes.get(fact) ?? []).map(([value]) => ({ ...facts, [fact]: value ?? '' }))),
    [factsOf()],
  );
}

const valueOf = <F extends FactName>(fact: F) => fc.constantFrom<(typeof FACT_VALUES)[F][number]>(...FACT_VALUES[fact]);

/** Any facts whatever, also those that no visit can have. */
export const anyFacts: fc.Arbitrary<RoutingFacts> = fc.record({
  kind: valueOf('kind'),
  direction: valueOf('direction'),
  purpose: valueOf('purpose'),
  level: valueOf('level'),
  highestRank: valueOf('highestRank'),
  travellingBody: valueOf('travellingBody'),
  host: valueOf('host'),
  asksToMeetLeadership: valueOf('asksToMeetLeadership'),
  asksToMeet: valueOf('asksToMeet'),
  signing: valueOf('signing'),
  body: valueOf('body'),
  aboutBusiness: valueOf('aboutBusiness'),
  theme: valueOf('theme'),
  areaStatus: valueOf('areaStatus'),
});

/** The facts of a visit that can be. */
export const anyPossibleFacts: fc.Arbitrary<RoutingFacts> = anyFacts
  .map((facts): RoutingFacts => ({
    ...facts,
    ...(facts.kind === 'INCOMING_VISIT' ? { direction: 'INCOMING' } : { purpose: 'NONE' }),
    ...(facts.kind === 'OUTGOING_VISIT' || facts.kind === 'BENCHMARKING_TRIP' ? { direction: 'OUTGOING' } : {}),
    ...(facts.asksToMeet === 'NONE' ? { asksToMeetLeadership: 'NO' } : { asksToMeetLeadership: 'YES' }),
    ...(facts.theme === 'STARTUPS' ? { aboutBusiness: 'YES' } : {}),
  }))
  .map((facts): RoutingFacts => ({ ...facts, ...(facts.direction === 'OUTGOING' ? { host: 'NONE' } : {}) }))
  .filter(isPossible);

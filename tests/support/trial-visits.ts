import fc from 'fast-check';
import { FIRST_RULE_SET } from '@/lib/domain/routing/first-rule-set';
import { decideRouting } from '@/lib/domain/routing/decide';
import { toRoutingFacts } from '@/lib/domain/routing/to-facts';
import type { VisitForTrial } from '@/lib/domain/routing/try-on-history';
import {
  ASKS_TO_MEET,
  DEPARTMENTS,
  DIRECTIONS_OF_KIND,
  GOALS,
  PURPOSES,
  RANKS,
  TRAVELLING_BODIES,
  VISIT_KINDS,
} from '@/lib/domain/visit/vocabulary';

/** Networks that a test's visits may be of, one of either department. */
export const MEMBERSHIPS = [
  { key: 'EUROCITIES', owner: 'ECONOMIC' },
  { key: 'KUNTALIITTO', owner: 'ADMINISTRATIVE' },
] as const;

/** What a trial of these visits looks into besides the rules. */
export const BOOKS = { memberships: MEMBERSHIPS, areas: [], partners: [] };

const person = fc.record({ rank: fc.constantFrom(...RANKS, null), isHead: fc.boolean() });

/** Visits of every kind, routed by the first rule set and here and there sent on by hand. */
export const anyVisitForTrial: fc.Arbitrary<VisitForTrial> = fc
  .record({
    kind: fc.constantFrom(...VISIT_KINDS),
    purpose: fc.constantFrom(...PURPOSES, null),
    travellingBody: fc.constantFrom(...TRAVELLING_BODIES, null),
    asksToMeet: fc.subarray([...ASKS_TO_MEET]),
    signing: fc.boolean(),
    body: fc.constantFrom(null, 'PKS_ADVISORY_BOARD', 'EUROCITIES', 'KUNTALIITTO', 'SOMETHING_ELSE'),
    topics: fc.subarray(['Kasvuyritykset', 'Pyöräliikenne', 'Handelskammaren']),
    goals: fc.subarray([...GOALS]),
    guests: fc.array(person, { maxLength: 2 }),
    travellers: fc.array(person, { maxLength: 2 }),
    levelRaised: fc.boolean(),
    levelLowered: fc.boolean(),
    country: fc.constantFrom(null, 'FI', 'SE', 'DE', 'JP'),
    estimatedCostEur: fc.constantFrom(null, 0, 10_000, 10_001, 50_000, 50_001),
    movedTo: fc.constantFrom(null, null, ...DEPARTMENTS),
  })
  .map((drawn) => aVisitForTrial(drawn));

/** An ordinary study visit from Sweden, routed by the first rule set, with what the test names changed. */
export function aVisitForTrial(change: Partial<Omit<VisitForTrial, 'decided'>> = {}): VisitForTrial {
  const kind = change.kind ?? 'INCOMING_VISIT';
  const visit = {
    ...{ kind, direction: DIRECTIONS_OF_KIND[kind][0], purpose: 'STUDY' as const, travellingBody: null },
    ...{ asksToMeet: [], signing: false, body: null, topics: [], goals: [], guests: [], travellers: [] },
    ...{ levelRaised: false, levelLowered: false, country: 'SE', estimatedCostEur: null, movedTo: null },
    ...{ organisation: 'Stockholms stad', city: 'Stockholm', host: '', details: {}, timeZone: 'Europe/Helsinki' },
    ...{ startsAt: new Date('2027-03-03T07:00:00Z'), endsAt: new Date('2027-03-03T10:00:00Z') },
    ruleSetId: 'first',
    ...change,
  };
  const { facts } = toRoutingFacts(visit, { ...BOOKS, ruleSet: FIRST_RULE_SET });
  const { rule, leadDepartment } = decideRouting(FIRST_RULE_SET, facts);
  return { ...visit, decided: { facts, decision: { rule, leadDepartment } } };
}

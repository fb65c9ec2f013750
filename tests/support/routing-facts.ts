import { FACT_NAMES, FACT_VALUES, type RoutingFacts } from '@/lib/domain/routing/facts';

/** An ordinary visitor group that asks for nothing special, with what the test names changed. */
export function factsOf(change: Partial<RoutingFacts> = {}): RoutingFacts {
  return {
    kind: 'INCOMING_VISIT',
    direction: 'INCOMING',
    purpose: 'STUDY',
    level: 'ORDINARY',
    travellingBody: 'OFFICIALS',
    asksToMeetLeadership: 'NO',
    signing: 'NO',
    body: 'NONE',
    aboutBusiness: 'NO',
    ...change,
  };
}

/** Every combination of the facts, whether such a visit can be or not. */
export function everyFacts(): RoutingFacts[] {
  return FACT_NAMES.reduce<RoutingFacts[]>(
    (sofar, fact) => sofar.flatMap((facts) => FACT_VALUES[fact].map((value) => ({ ...facts, [fact]: value }))),
    [factsOf()],
  );
}

/** Every combination that can be, written down by hand: who goes which way, and who says why. */
export function everyPossibleFacts(): RoutingFacts[] {
  const ways: Record<RoutingFacts['kind'], string> = {
    INCOMING_VISIT: 'INCOMING',
    OUTGOING_VISIT: 'OUTGOING',
    BENCHMARKING_TRIP: 'OUTGOING',
    CITY_MARKETING_EVENT: 'INCOMING OUTGOING',
    CONGRESS_HOSPITALITY: 'INCOMING OUTGOING',
    COOPERATION_MEETING: 'INCOMING OUTGOING',
  };
  return everyFacts().filter(
    ({ kind, direction, purpose }) =>
      ways[kind].split(' ').includes(direction) && (kind === 'INCOMING_VISIT' || purpose === 'NONE'),
  );
}

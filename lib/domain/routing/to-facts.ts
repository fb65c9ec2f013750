import type {
  AskToMeet,
  Direction,
  Goal,
  LocalizedText,
  Purpose,
  Rank,
  TravellingBody,
  VisitKind,
} from '../visit/vocabulary';
import { namesBusiness } from './business-words';
import { HIGHEST_LEADERSHIP_BODIES, type Membership, type RoutingFacts } from './facts';
import {
  type LevelCause,
  levelCauseOf,
  levelOfCause,
  type RankedPerson,
  sayLevel,
  type VisitForLevel,
} from './level-cause';

/** What routing reads off a visit. */
export type VisitForRouting = VisitForLevel & {
  kind: VisitKind;
  direction: Direction;
  purpose: Purpose | null;
  travellingBody: TravellingBody | null;
  asksToMeet: readonly AskToMeet[];
  signing: boolean;
  /** The key of a cooperation body or network. */
  body: string | null;
  topics: readonly string[];
  goals: readonly Goal[];
};

export type ReadFacts = { facts: RoutingFacts; levelCause: LevelCause; levelBecause: LocalizedText };

/** Reads the finite facts of routing off a visit, and why its level is what it is. */
export function toRoutingFacts(
  visit: VisitForRouting,
  memberships: readonly Membership[],
  highRanks: readonly Rank[],
): ReadFacts {
  const levelCause = levelCauseOf(visit, highRanks);

  return {
    facts: {
      kind: visit.kind,
      direction: visit.direction,
      // Only an incoming visit says why it comes; what another kind still carries from before is not a fact of it.
      purpose: visit.kind === 'INCOMING_VISIT' ? (visit.purpose ?? 'NONE') : 'NONE',
      level: levelOfCause(levelCause),
      travellingBody: visit.travellingBody ?? travellingBodyOf(visit.travellers),
      asksToMeetLeadership: visit.asksToMeet.length > 0 ? 'YES' : 'NO',
      signing: visit.signing ? 'YES' : 'NO',
      body: bodyClassOf(visit.body, memberships),
      aboutBusiness: isAboutBusiness(visit) ? 'YES' : 'NO',
    },
    levelCause,
    levelBecause: sayLevel(levelCause),
  };
}

/** On whose behalf the city's people go when nobody has said it: a mayor's trip is the mayoralty's, a councillor's the council's. */
function travellingBodyOf(travellers: readonly RankedPerson[]): TravellingBody {
  const goes = (...ranks: Rank[]) => travellers.some(({ rank }) => rank !== null && ranks.includes(rank));
  if (goes('MAYOR', 'DEPUTY_MAYOR')) return 'MAYORALTY';
  return goes('COUNCIL_CHAIR', 'COUNCILLOR') ? 'ELECTED_BODY' : 'OFFICIALS';
}

function bodyClassOf(body: string | null, memberships: readonly Membership[]): RoutingFacts['body'] {
  if (body === null) return 'NONE';
  if (HIGHEST_LEADERSHIP_BODIES.includes(body)) return 'HIGHEST_LEADERSHIP';
  const membership = memberships.find(({ key }) => key === body);
  return membership ? `OWNED_BY_${membership.owner}` : 'UNKNOWN';
}

function isAboutBusiness({ purpose, goals, topics }: VisitForRouting): boolean {
  return purpose === 'COMPANY' || goals.includes('NEW_MARKETS') || topics.some(namesBusiness);
}

import { statusOnFirstDay, type TargetBooks, type VisitForTarget } from '../areas/target-area';
import { readRank } from '../precedence/read-rank';
import type { AnyKindDetails } from '../visit/kind-details';
import {
  type AskToMeet,
  ASKS_TO_MEET,
  type Direction,
  type Goal,
  type LocalizedText,
  type Purpose,
  type Rank,
  RANKS,
  type TravellingBody,
  type VisitKind,
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
import { themeOf } from './theme-words';

/** What routing reads off a visit. */
export type VisitForRouting = VisitForLevel &
  VisitForTarget & {
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
    /** As it was written: a name with its title, or a unit. */
    host: string;
    details: AnyKindDetails;
  };

export type ReadFacts = { facts: RoutingFacts; levelCause: LevelCause; levelBecause: LocalizedText };

/** The books that the facts are looked up in. */
type Books = TargetBooks & { memberships: readonly Membership[]; ruleSet: { highRanks: readonly Rank[] } };

/** Reads the finite facts of routing off a visit, and why its level is what it is. */
export function toRoutingFacts(visit: VisitForRouting, books: Books): ReadFacts {
  const levelCause = levelCauseOf(visit, books.ruleSet.highRanks);

  return {
    facts: {
      kind: visit.kind,
      direction: visit.direction,
      // Only an incoming visit says why it comes; what another kind still carries from before is not a fact of it.
      purpose: visit.kind === 'INCOMING_VISIT' ? (visit.purpose ?? 'NONE') : 'NONE',
      level: levelOfCause(levelCause),
      highestRank: highestRankOf([...visit.guests, ...visit.travellers]),
      travellingBody: visit.travellingBody ?? travellingBodyOf(visit.travellers),
      host: visit.direction === 'INCOMING' ? hostClassOf(visit.host) : 'NONE',
      asksToMeetLeadership: visit.asksToMeet.length > 0 ? 'YES' : 'NO',
      asksToMeet: ASKS_TO_MEET.find((whom) => visit.asksToMeet.includes(whom)) ?? 'NONE',
      signing: visit.signing ? 'YES' : 'NO',
      body: bodyClassOf(visit.body, books.memberships),
      aboutBusiness: isAboutBusiness(visit) ? 'YES' : 'NO',
      theme: themeOf([...(themeGiven(visit) ?? []), ...visit.topics]),
      areaStatus: statusOnFirstDay(visit, books),
    },
    levelCause,
    levelBecause: sayLevel(levelCause),
  };
}

function highestRankOf(people: readonly RankedPerson[]): RoutingFacts['highestRank'] {
  return RANKS.find((rank) => people.some((person) => person.rank === rank)) ?? 'NONE';
}

/** The host is a line of text: whose hand it is in is read from the title that stands with the name. */
function hostClassOf(host: string): RoutingFacts['host'] {
  if (host.trim() === '') return 'NONE';
  const { rank } = readRank(host);
  switch (rank) {
    case 'MAYOR':
    case 'DEPUTY_MAYOR':
    case 'COUNCIL_CHAIR':
    case 'COUNCILLOR':
    case 'DIRECTOR':
      return rank;
    case 'DIRECTOR_GENERAL':
      return 'DIRECTOR';
    default:
      return 'OTHER';
  }
}

/** A trip says its theme in a field of its own. */
function themeGiven({ details }: VisitForRouting): string[] | null {
  return 'theme' in details && details.theme ? [details.theme] : null;
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

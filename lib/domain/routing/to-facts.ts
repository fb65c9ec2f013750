import { levelOfRank } from '../precedence/high-ranks';
import { foldForSearch } from '../shared/fold';
import type {
  AskToMeet,
  Direction,
  Goal,
  Level,
  LocalizedText,
  Purpose,
  Rank,
  TravellingBody,
  VisitKind,
} from '../visit/vocabulary';
import { HIGHEST_LEADERSHIP_BODIES, type Membership, type RoutingFacts } from './facts';
import { RANK_TEXTS } from './fact-texts';

/** What routing reads off a visit. */
export type VisitForRouting = {
  kind: VisitKind;
  direction: Direction;
  purpose: Purpose | null;
  guests: readonly { rank: Rank | null }[];
  travellers: readonly { rank: Rank | null }[];
  travellingBody: TravellingBody | null;
  asksToMeet: readonly AskToMeet[];
  signing: boolean;
  body: string | null;
  topics: readonly string[];
  goals: readonly Goal[];
  levelRaised: boolean;
  levelLowered: boolean;
};

/** Words in a topic that say the programme is about business, in the three languages. */
const BUSINESS_WORDS = ['liiketoimin', 'yrity', 'elinkeino', 'vienti', 'investoin', 'startup', 'start-up', 'företag', 'näringsliv', 'affär', 'export', 'invester', 'business', 'compan', 'trade', 'invest']; // prettier-ignore

/** Reads the finite facts off a visit, and why the level is what it is. */
export function toRoutingFacts(
  visit: VisitForRouting,
  memberships: readonly Membership[],
  highRanks: readonly Rank[],
): { facts: RoutingFacts; levelBecause: LocalizedText } {
  const { level, because } = levelOf(visit, highRanks);
  return {
    facts: {
      kind: visit.kind,
      direction: visit.direction,
      purpose: visit.purpose ?? 'NONE',
      level,
      travellingBody: visit.travellingBody ?? travellingBodyOf(visit.travellers),
      asksToMeetLeadership: visit.asksToMeet.length > 0 ? 'YES' : 'NO',
      signing: visit.signing ? 'YES' : 'NO',
      body: bodyClass(visit.body, memberships),
      aboutBusiness: isAboutBusiness(visit) ? 'YES' : 'NO',
    },
    levelBecause: because,
  };
}

/** The level of design.md, "Kinds and level": lowered by the protocol officer, raised by somebody who knows, else the ranks. */
function levelOf(visit: VisitForRouting, highRanks: readonly Rank[]): { level: Level; because: LocalizedText } {
  if (visit.levelLowered) {
    return {
      level: 'ORDINARY',
      because: {
        fi: 'Protokollavastaava on laskenut tason perustellusti.',
        sv: 'Protokollansvariga har med motivering sänkt nivån.',
        en: 'A protocol officer has lowered the level, with a reason.',
      },
    };
  }
  const isHigh = ({ rank }: { rank: Rank | null }) => levelOfRank(rank, highRanks) === 'HIGH';
  const guest = visit.guests.find(isHigh)?.rank;
  if (guest) return { level: 'HIGH', because: byRank(guest, { fi: 'Vieraan', sv: 'En gästs', en: 'A guest’s' }) };

  const traveller = visit.travellers.find(isHigh)?.rank;
  if (traveller)
    return { level: 'HIGH', because: byRank(traveller, { fi: 'Matkustajan', sv: 'En resenärs', en: 'A traveller’s' }) };

  if (visit.levelRaised) {
    return {
      level: 'HIGH',
      because: {
        fi: 'Taso on nostettu perustellusti.',
        sv: 'Nivån har höjts med motivering.',
        en: 'The level has been raised, with a reason.',
      },
    };
  }
  return {
    level: 'ORDINARY',
    because: {
      fi: 'Kenenkään arvo ei tee vierailusta korkean tason vierailua.',
      sv: 'Ingens rang gör besöket till ett besök på hög nivå.',
      en: 'Nobody’s rank makes this a high-level visit.',
    },
  };
}

function byRank(rank: Rank, whose: LocalizedText): LocalizedText {
  const named = RANK_TEXTS[rank];
  return {
    fi: `${whose.fi} arvo (${named.fi}) tekee vierailusta korkean tason vierailun.`,
    sv: `${whose.sv} rang (${named.sv}) gör besöket till ett besök på hög nivå.`,
    en: `${whose.en} rank (${named.en}) makes this a high-level visit.`,
  };
}

/** Who travels when nobody has said it: the mayors are the mayoralty, elected members an elected body. */
function travellingBodyOf(travellers: readonly { rank: Rank | null }[]): TravellingBody {
  const has = (...ranks: Rank[]) => travellers.some(({ rank }) => rank !== null && ranks.includes(rank));
  if (has('MAYOR', 'DEPUTY_MAYOR')) return 'MAYORALTY';
  if (has('COUNCIL_CHAIR', 'COUNCILLOR')) return 'ELECTED_BODY';
  return 'OFFICIALS';
}

function bodyClass(body: string | null, memberships: readonly Membership[]): RoutingFacts['body'] {
  if (body === null) return 'NONE';
  if (HIGHEST_LEADERSHIP_BODIES.includes(body)) return 'HIGHEST_LEADERSHIP';
  const owner = memberships.find(({ key }) => key === body)?.owner;
  return owner ? `OWNED_BY_${owner}` : 'UNKNOWN';
}

function isAboutBusiness({ purpose, goals, topics }: VisitForRouting): boolean {
  if (purpose === 'COMPANY' || goals.includes('NEW_MARKETS')) return true;
  return topics.some((topic) => BUSINESS_WORDS.some((word) => foldForSearch(topic).includes(word)));
}

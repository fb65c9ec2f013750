import { levelOfRank } from '../precedence/high-ranks';
import { type Level, type LocalizedText, type Rank, RANKS } from '../visit/vocabulary';
import { RANK_AS_PREDICATE } from './rank-texts';

/** Somebody who takes part, as far as the level looks at them. */
export type RankedPerson = { rank: Rank | null; isHead?: boolean };

export type VisitForLevel = {
  guests: readonly RankedPerson[];
  /** The city's own people who go. */
  travellers: readonly RankedPerson[];
  levelRaised: boolean;
  levelLowered: boolean;
};

/** Why the level is what it is. RANK and RAISED make it HIGH, LOWERED and NOBODY leave it ORDINARY. */
export type LevelCause =
  | { by: 'RANK'; side: 'GUEST' | 'TRAVELLER'; isHead: boolean; rank: Rank }
  | { by: 'RAISED' }
  | { by: 'LOWERED' }
  | { by: 'NOBODY' };

/**
 * What decides the level (design.md, "Kinds and level"): a protocol officer who lowers it has the last word, then the
 * highest rank among guests and travellers, then somebody who knows and raises it.
 */
export function levelCauseOf(visit: VisitForLevel, highRanks: readonly Rank[]): LevelCause {
  if (visit.levelLowered) return { by: 'LOWERED' };

  const highest = [
    ...visit.guests.map((person) => ({ ...person, side: 'GUEST' as const })),
    ...visit.travellers.map((person) => ({ ...person, side: 'TRAVELLER' as const })),
  ]
    .flatMap(({ rank, isHead, side }) => (rank === null ? [] : [{ rank, isHead: isHead ?? false, side }]))
    .filter(({ rank }) => levelOfRank(rank, highRanks) === 'HIGH')
    .sort((a, b) => RANKS.indexOf(a.rank) - RANKS.indexOf(b.rank) || Number(b.isHead) - Number(a.isHead))
    .at(0);
  if (highest) return { by: 'RANK', ...highest };

  return visit.levelRaised ? { by: 'RAISED' } : { by: 'NOBODY' };
}

export function levelOfCause({ by }: LevelCause): Level {
  return by === 'RANK' || by === 'RAISED' ? 'HIGH' : 'ORDINARY';
}

/** The cause as a clause after "because": "the head of delegation is a head of government". */
export function levelClause(cause: LevelCause): LocalizedText {
  if (cause.by !== 'RANK') return OTHER_CAUSES[cause.by];

  const who = WHO[cause.side][cause.isHead ? 'head' : 'one'];
  const rank = RANK_AS_PREDICATE[cause.rank];
  return { fi: `${who.fi} on ${rank.fi}`, sv: `${who.sv} är ${rank.sv}`, en: `${who.en} is ${rank.en}` };
}

/** The level and its cause as a sentence of their own. */
export function sayLevel(cause: LevelCause): LocalizedText {
  const high = levelOfCause(cause) === 'HIGH';
  const clause = levelClause(cause);
  return {
    fi: `${high ? 'Korkea taso' : 'Tavanomainen taso'}: ${clause.fi}.`,
    sv: `${high ? 'Hög nivå' : 'Vanlig nivå'}: ${clause.sv}.`,
    en: `${high ? 'High level' : 'Ordinary level'}: ${clause.en}.`,
  };
}

const WHO: Record<'GUEST' | 'TRAVELLER', Record<'head' | 'one', LocalizedText>> = {
  GUEST: {
    head: { fi: 'delegaation johtaja', sv: 'delegationsledaren', en: 'the head of delegation' },
    one: { fi: 'yksi vieraista', sv: 'en av gästerna', en: 'one of the guests' },
  },
  TRAVELLER: {
    head: {
      fi: 'kaupungin delegaation johtaja',
      sv: 'ledaren för stadens delegation',
      en: 'the head of the city’s delegation',
    },
    one: { fi: 'yksi matkustajista', sv: 'en av resenärerna', en: 'one of the travellers' },
  },
};

const OTHER_CAUSES: Record<Exclude<LevelCause['by'], 'RANK'>, LocalizedText> = {
  RAISED: { fi: 'taso on nostettu', sv: 'nivån har höjts', en: 'its level has been raised' },
  LOWERED: {
    fi: 'protokollavastaava on laskenut tason',
    sv: 'en protokollansvarig har sänkt nivån',
    en: 'a protocol officer has lowered its level',
  },
  NOBODY: {
    fi: 'kenenkään osallistujan arvo ei edellytä korkeaa tasoa',
    sv: 'ingen deltagares rang kräver hög nivå',
    en: 'nobody’s rank makes it high-level',
  },
};

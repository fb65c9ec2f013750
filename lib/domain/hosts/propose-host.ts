import { RANKS, type Rank } from '../visit/vocabulary';

/**
 * Who receives the guests (design.md, "Planning"): the counterpart by rank, the next in the city's official order where that
 * person is away.
 *
 * The counterpart is the first whom the order names for the guests' highest rank; where it names nobody, the first who has
 * that rank; else whoever receives the nearest rank above, so that nobody is received below their rank; else the nearest
 * below. Where the order names no rank at all it begins from its first. Guests whose rank nobody knows are received like
 * those of the lowest. From the counterpart on, the absent, the disqualified, the booked and those who have left are passed
 * over, each with the reasons; nobody before the counterpart is proposed, but their standing is told.
 */
export type HostInOrder = {
  personId: string;
  /** The ranks of guests whom the order says they receive. */
  receives: readonly Rank[];
  /** Their own. */
  rank: Rank | null;
  barriers: readonly Barrier[];
};

/** Why somebody cannot receive at that time; the days and times are of what keeps them. */
export type Barrier =
  | { kind: 'RETIRED' }
  | { kind: 'ABSENT'; from: string; to: string | null }
  | { kind: 'DISQUALIFIED' }
  | {
      kind: 'BOOKED';
      startsAt: Date;
      endsAt: Date;
      /** Null where the reader may not know which visit it is. */
      visit: { id: string; reference: string; title: string } | null;
    };

/** By what somebody is the counterpart. */
export type Grounds =
  { kind: 'RECEIVES' | 'SAME_RANK' | 'NEAREST_ABOVE' | 'NEAREST_BELOW'; rank: Rank } | { kind: 'FIRST' };

export type HostCandidate = {
  personId: string;
  /** From 1. */
  position: number;
  /** Before the counterpart in the order, the counterpart, or after. */
  place: 'BEFORE' | 'COUNTERPART' | 'NEXT';
  barriers: readonly Barrier[];
};

export type HostProposal = {
  /** The guests' highest; null where nobody knows any. */
  rank: Rank | null;
  /** Null where there is no order. */
  grounds: Grounds | null;
  counterpart: string | null;
  /** Null where there is no order, or where nobody from the counterpart on can. */
  proposed: string | null;
  /** The whole order. */
  candidates: HostCandidate[];
};

const LOWEST: Rank = 'EXPERT';

export function proposeHost(guestRanks: readonly (Rank | null)[], order: readonly HostInOrder[]): HostProposal {
  const rank = RANKS.find((one) => guestRanks.includes(one)) ?? null;
  const found = findCounterpart(rank ?? LOWEST, order);
  if (!found) return { rank, grounds: null, counterpart: null, proposed: null, candidates: [] };

  const candidates = order.map(({ personId, barriers }, index): HostCandidate => {
    const place = index < found.index ? 'BEFORE' : index === found.index ? 'COUNTERPART' : 'NEXT';
    return { personId, position: index + 1, place, barriers };
  });
  const proposed = candidates.find(({ place, barriers }) => place !== 'BEFORE' && barriers.length === 0);
  return {
    ...{ rank, grounds: found.grounds, candidates },
    counterpart: candidates[found.index]?.personId ?? null,
    proposed: proposed?.personId ?? null,
  };
}

function findCounterpart(rank: Rank, order: readonly HostInOrder[]): { index: number; grounds: Grounds } | null {
  if (order.length === 0) return null;
  const receiverOf = (wanted: Rank) => order.findIndex(({ receives }) => receives.includes(wanted));
  const level = RANKS.indexOf(rank);
  const isReceived = (other: Rank) => receiverOf(other) >= 0;

  if (isReceived(rank)) return { index: receiverOf(rank), grounds: { kind: 'RECEIVES', rank } };
  const peer = order.findIndex((host) => host.rank === rank);
  if (peer >= 0) return { index: peer, grounds: { kind: 'SAME_RANK', rank } };
  const above = RANKS.slice(0, level).findLast(isReceived);
  if (above) return { index: receiverOf(above), grounds: { kind: 'NEAREST_ABOVE', rank: above } };
  const below = RANKS.slice(level + 1).find(isReceived);
  if (below) return { index: receiverOf(below), grounds: { kind: 'NEAREST_BELOW', rank: below } };
  return { index: 0, grounds: { kind: 'FIRST' } };
}

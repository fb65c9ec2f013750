import { type LocalizedText, RANKS, type Rank } from '../visit/vocabulary';

/**
 * The order of precedence as data: the ranks in order, and for each by what its holders are put in order among themselves
 * and where those stand who held the office before. The protocol officer edits it, always as a new version from a day.
 */
export const WITHINS = ['DATE_OF_OFFICE', 'GROUP_ORDER', 'NAME'] as const;
/**
 * DATE_OF_OFFICE whoever took up the office first; GROUP_ORDER the place that their own side gave them, then the date;
 * NAME the alphabet alone. What is unknown comes after what is known, and what is equal goes by the name.
 */
export type Within = (typeof WITHINS)[number];

export const FORMER_PLACES = ['BEFORE_GROUP', 'WITH_GROUP', 'AFTER_GROUP', 'WITHOUT_RANK'] as const;
/**
 * Where those stand who held the office before: before its present holders, among them, or after them; after a rank further down;
 * or as if they had no rank, where the office gives a place only as long as it lasts.
 */
export type FormerPlace = (typeof FORMER_PLACES)[number] | { after: Rank };

export type RankGroup = {
  rank: Rank;
  within: Within;
  former: FormerPlace;
  /** What it rests on, or that it is a default. */
  note: LocalizedText;
};

export type RankTable = {
  groups: RankGroup[];
  /** By what those go whose rank nobody has given. */
  withoutRank: Within;
  /** The head of a delegation stands before everybody of it, whatever the ranks. */
  headFirst: boolean;
  /** A companion with a rank of their own goes by it; otherwise every companion follows their partner. */
  companionsByOwnRank: boolean;
};

export type RankTableIssue = {
  path: string;
  code: 'rank_missing' | 'rank_twice' | 'former_before_own_rank';
  rank: Rank;
};

/** What keeps a table from deciding about everybody: each rank has exactly one place, and what is said of former holders holds. */
export function checkRankTable({ groups }: RankTable): RankTableIssue[] {
  const placeOf = (rank: Rank) => groups.findIndex((group) => group.rank === rank);
  const missing = RANKS.filter((rank) => placeOf(rank) < 0);

  return [
    ...missing.map((rank) => ({ path: 'groups', code: 'rank_missing' as const, rank })),
    ...groups.flatMap(({ rank }, place): RankTableIssue[] =>
      placeOf(rank) < place ? [{ path: `groups.${place}.rank`, code: 'rank_twice', rank }] : [],
    ),
    ...groups.flatMap(({ former }, place): RankTableIssue[] =>
      typeof former === 'object' && placeOf(former.after) <= place && placeOf(former.after) >= 0
        ? [{ path: `groups.${place}.former`, code: 'former_before_own_rank', rank: former.after }]
        : [],
    ),
  ];
}

/** The version that counts on a day: the one whose day came last, of two with the same day the newer. */
export function tableOn<Version extends { version: number; validFrom: string }>(
  versions: readonly Version[],
  day: string,
): Version | null {
  return versions
    .filter(({ validFrom }) => validFrom <= day)
    .reduce<Version | null>(
      (found, one) =>
        !found || one.validFrom > found.validFrom || (one.validFrom === found.validFrom && one.version > found.version)
          ? one
          : found,
      null,
    );
}

import type { Rank } from '../visit/vocabulary';
import type { Guest } from './guest';
import type { RankGroup, RankTable, Within } from './rank-table';

/**
 * Why one guest stands before another: the first of the steps on which they differ. `other` is the one who comes after. A closed set,
 * told in words by tell-order.ts.
 */
export type PairReason =
  | { code: 'RANK'; rank: Rank; otherRank: Rank }
  /** The other has no rank that gives a place. */
  | { code: 'RANK_OR_NONE'; rank: Rank; otherFormer: Rank | null }
  | { code: 'PRESENT_BEFORE_FORMER'; rank: Rank }
  | { code: 'FORMER_BEFORE_PRESENT'; rank: Rank }
  /** One or both are former holders whose place the table ties to a rank. */
  | { code: 'PLACE_OF_FORMER'; rank: Rank; otherRank: Rank; former: boolean; otherFormer: boolean }
  | { code: 'OFFICE_EARLIER'; since: string; otherSince: string }
  | { code: 'OFFICE_KNOWN'; since: string }
  | { code: 'OWN_PLACE'; place: number; otherPlace: number }
  | { code: 'OWN_PLACE_KNOWN'; place: number }
  | { code: 'NAME' }
  /** The same name: only so that the order is always the same. */
  | { code: 'ID' };

/** Where a guest's rank puts them: before all else the group, then before, among or after its holders, then whose former holder. */
type Slot = readonly [group: number, part: number, own: number];
const [BEFORE, AMONG, AFTER] = [0, 1, 2];

/** The reason for which `one` comes before `other`, or null where it does not. Of two different guests exactly one comes first. */
export function reasonBefore(one: Guest, other: Guest, table: RankTable): PairReason | null {
  for (const step of [bySlot, byWithin, byName, byId]) {
    const found = step(one, other, table);
    if (found !== 'SAME') return found;
  }
  return null;
}

/** What a step says of two guests: why the first goes first, null when the second does, or that it cannot tell them apart. */
type Verdict = PairReason | null | 'SAME';

function bySlot(one: Guest, other: Guest, table: RankTable): Verdict {
  const [mine, theirs] = [slotOf(one, table), slotOf(other, table)];
  const at = mine.findIndex((part, place) => part !== theirs[place]);
  if (at < 0) return 'SAME';
  if ((mine[at] ?? 0) > (theirs[at] ?? 0)) return null;

  const [rank, otherRank] = [placedBy(one, table), placedBy(other, table)];
  // Nobody without a rank comes before somebody by this step.
  if (rank === null) throw new Error('Those without a rank come last.');
  if (otherRank === null) return { code: 'RANK_OR_NONE', rank, otherFormer: other.former ? other.rank : null };
  if (rank === otherRank && one.former !== other.former)
    return { code: one.former ? 'FORMER_BEFORE_PRESENT' : 'PRESENT_BEFORE_FORMER', rank };
  if (isTied(one, table) || isTied(other, table))
    return { code: 'PLACE_OF_FORMER', rank, otherRank, former: one.former, otherFormer: other.former };
  return { code: 'RANK', rank, otherRank };
}

/** Whether the guest stands, as a former holder, in another group than their own. */
function isTied(guest: Guest, table: RankTable): boolean {
  return guest.former && typeof groupOf(guest.rank, table)?.former === 'object';
}

function slotOf(guest: Guest, table: RankTable): Slot {
  const rank = placedBy(guest, table);
  const group = groupOf(rank, table);
  if (!group) return [table.groups.length, AMONG, 0];

  const own = table.groups.indexOf(group);
  if (!guest.former || group.former === 'WITH_GROUP') return [own, AMONG, own];
  if (group.former === 'BEFORE_GROUP') return [own, BEFORE, own];
  if (typeof group.former === 'string') return [own, AFTER, own];
  const tied = table.groups.findIndex(({ rank: of }) => typeof group.former === 'object' && of === group.former.after);
  return [tied < 0 ? own : tied, AFTER, own];
}

/** The rank that gives the guest a place: none where a former office gives none. */
export function placedBy({ rank, former }: Guest, table: RankTable): Rank | null {
  const group = groupOf(rank, table);
  return !group || (former && group.former === 'WITHOUT_RANK') ? null : group.rank;
}

const groupOf = (rank: Rank | null, { groups }: RankTable): RankGroup | undefined =>
  rank === null ? undefined : groups.find((group) => group.rank === rank);

function byWithin(one: Guest, other: Guest, table: RankTable): Verdict {
  const steps: Record<Within, readonly ((one: Guest, other: Guest) => Verdict)[]> = {
    DATE_OF_OFFICE: [byOffice],
    GROUP_ORDER: [byOwnPlace, byOffice],
    NAME: [],
  };
  for (const step of steps[groupOf(placedBy(one, table), table)?.within ?? table.withoutRank]) {
    const found = step(one, other);
    if (found !== 'SAME') return found;
  }
  return 'SAME';
}

function byOffice({ inOfficeSince: since }: Guest, { inOfficeSince: otherSince }: Guest): Verdict {
  if (since === otherSince) return 'SAME';
  if (since === null) return null;
  if (otherSince === null) return { code: 'OFFICE_KNOWN', since };
  return since < otherSince ? { code: 'OFFICE_EARLIER', since, otherSince } : null;
}

function byOwnPlace({ ownPlace: place }: Guest, { ownPlace: otherPlace }: Guest): Verdict {
  if (place === otherPlace) return 'SAME';
  if (place === null) return null;
  if (otherPlace === null) return { code: 'OWN_PLACE_KNOWN', place };
  return place < otherPlace ? { code: 'OWN_PLACE', place, otherPlace } : null;
}

const ALPHABET = new Intl.Collator('fi');

/** By the last word of the name, as lists of people are kept, then by the whole of it. */
function byName(one: Guest, other: Guest): Verdict {
  const order = ALPHABET.compare(lastWord(one.name), lastWord(other.name)) || ALPHABET.compare(one.name, other.name);
  return order === 0 ? 'SAME' : order < 0 ? { code: 'NAME' } : null;
}

const lastWord = (name: string) => name.trim().split(/\s+/).at(-1) ?? '';

const byId = (one: Guest, other: Guest): Verdict =>
  one.id === other.id ? 'SAME' : one.id < other.id ? { code: 'ID' } : null;

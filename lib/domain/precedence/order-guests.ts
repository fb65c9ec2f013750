import type { Rank } from '../visit/vocabulary';
import { applyByHand, type ByHand } from './by-hand';
import { type PairReason, placedBy, reasonBefore } from './compare-guests';
import type { Guest } from './guest';
import type { RankTable } from './rank-table';

/** Somebody named in a reason. */
export type Who = { id: string; name: string };

/** Why a guest has their place: a closed set, told in words by tell-order.ts. */
export type Reason =
  | { code: 'HEAD_FIRST'; before: Who }
  | { code: 'COMPANION'; of: Who }
  | { code: 'COMPANION_BY_OWN_RANK'; of: Who }
  | { code: 'PARTNER_NOT_LISTED' }
  | { code: 'BEFORE_NEXT'; next: Who; because: PairReason }
  | { code: 'WITHOUT_RANK' }
  | { code: 'FORMER_WITHOUT_RANK'; rank: Rank }
  | { code: 'OFFICE_UNKNOWN' }
  | { code: 'SET_BY_HAND'; byTable: number };

export type PlacedGuest = {
  guest: Guest;
  /** From 1. */
  place: number;
  /** The place that the table alone would give. */
  byTable: number;
  setByHand: boolean;
  /** Whom the guest follows as a companion, where they do. */
  partner: Who | null;
  reasons: Reason[];
};

/**
 * Everybody in order, each with why. The same for the same guests, in whatever order they come: by the table's ranks, in a group by
 * its rule, at last by name; the head before their delegation and companions behind their partners, where the table says so; and over all that
 * what is set by hand, with what the table would say. Source: design.md, "Planning".
 */
export function orderGuests(guests: readonly Guest[], table: RankTable, byHand: ByHand = null): PlacedGuest[] {
  const byId = new Map(guests.map((guest) => [guest.id, guest]));
  const everybody = [...byId.values()];
  const partners = new Map(everybody.map((guest) => [guest.id, partnerIn(byId, guest, table)]));
  const partnerOf = ({ id }: Guest) => partners.get(id) ?? null;
  const inOrder = (some: readonly Guest[]) => some.toSorted((a, b) => (reasonBefore(a, b, table) ? -1 : 1));

  const leading = headsFirst(inOrder(everybody.filter((guest) => !partnerOf(guest))), table);
  const companionsOf = ({ id }: Guest) => inOrder(everybody.filter((guest) => partnerOf(guest)?.id === id));
  const withCompanions = (guest: Guest): Guest[] => [guest, ...companionsOf(guest).flatMap(withCompanions)];
  const byTable = leading.flatMap(withCompanions);

  const reasons = new Map(byTable.map((guest) => [guest.id, ownReasons(guest, partnerOf(guest), byId, table)]));
  leading.forEach((guest, place) => {
    const next = leading[place + 1];
    if (!next) return;
    const because = reasonBefore(guest, next, table);
    if (because) reasons.get(guest.id)?.unshift({ code: 'BEFORE_NEXT', next: who(next), because });
    // Of a head who was moved up nothing else counts.
    else reasons.set(guest.id, [{ code: 'HEAD_FIRST', before: who(next) }]);
  });

  const listed = byTable.map((guest) => ({ id: guest.id, partner: partnerOf(guest)?.id ?? null }));
  return applyByHand(listed, byHand).flatMap((id, at) => {
    const guest = byId.get(id);
    if (!guest) return [];
    const place = byTable.indexOf(guest) + 1;
    const setByHand = byHand !== null && ('pins' in byHand ? Object.hasOwn(byHand.pins, id) : place !== at + 1);
    const set: Reason[] = setByHand ? [{ code: 'SET_BY_HAND', byTable: place }] : [];
    const partner = partnerOf(guest);
    return [
      {
        ...{ guest, place: at + 1, byTable: place, setByHand, partner: partner && who(partner) },
        reasons: [...set, ...(reasons.get(id) ?? [])],
      },
    ];
  });
}

export const who = ({ id, name }: Who): Who => ({ id, name });

/** Whom the guest follows: nobody where the partner is not in the list, where two name each other, or where they go by themselves. */
function partnerIn(byId: ReadonlyMap<string, Guest>, guest: Guest, table: RankTable): Guest | null {
  if (guest.companionOf === null || (table.headFirst && guest.isHead)) return null;
  if (table.companionsByOwnRank && placedBy(guest, table) !== null) return null;

  const seen = new Set<string>();
  for (let at = byId.get(guest.companionOf); at; at = at.companionOf === null ? undefined : byId.get(at.companionOf)) {
    if (at.id === guest.id) return null;
    if (seen.has(at.id)) break;
    seen.add(at.id);
  }
  return byId.get(guest.companionOf) ?? null;
}

/** Heads moved to right before the first of their delegation. */
function headsFirst(inOrder: readonly Guest[], { headFirst }: RankTable): Guest[] {
  if (!headFirst) return [...inOrder];
  const firstOf = new Map<string | null, number>();
  inOrder.forEach(({ delegation }, place) => {
    if (!firstOf.has(delegation)) firstOf.set(delegation, place);
  });
  return inOrder
    .map((guest, place) => ({ guest, place, at: guest.isHead ? (firstOf.get(guest.delegation) ?? place) : place }))
    .toSorted((a, b) => a.at - b.at || Number(b.guest.isHead) - Number(a.guest.isHead) || a.place - b.place)
    .map(({ guest }) => guest);
}

/** What is to be known of the guest alone. */
function ownReasons(guest: Guest, partner: Guest | null, byId: ReadonlyMap<string, Guest>, table: RankTable): Reason[] {
  if (partner) return [{ code: 'COMPANION', of: who(partner) }];

  const reasons: Reason[] = [];
  if (guest.companionOf !== null && !byId.has(guest.companionOf)) reasons.push({ code: 'PARTNER_NOT_LISTED' });
  const rank = placedBy(guest, table);
  const accompanied = guest.companionOf === null ? undefined : byId.get(guest.companionOf);
  if (accompanied && table.companionsByOwnRank && rank !== null)
    reasons.push({ code: 'COMPANION_BY_OWN_RANK', of: who(accompanied) });
  if (rank === null)
    reasons.push(guest.rank === null ? { code: 'WITHOUT_RANK' } : { code: 'FORMER_WITHOUT_RANK', rank: guest.rank });
  const within = table.groups.find((group) => group.rank === rank)?.within ?? table.withoutRank;
  const isAlone = ![...byId.values()].some((other) => other.id !== guest.id && placedBy(other, table) === rank);
  if (within === 'DATE_OF_OFFICE' && guest.inOfficeSince === null && !isAlone) reasons.push({ code: 'OFFICE_UNKNOWN' });
  return reasons;
}

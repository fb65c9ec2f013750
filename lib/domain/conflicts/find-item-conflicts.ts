import type { ProgrammeItem } from '../programme/programme';
import type { Booking, ConflictBooks, ItemConflict, ItemConflictKind } from './item-conflicts';
import { ITEM_CONFLICTS } from './item-conflicts';

/** The conflicts of every item of a programme, in the order of the items and for each the heaviest first. */
export function findItemConflicts(items: readonly ProgrammeItem[], books: ConflictBooks): ItemConflict[] {
  const standing = items.filter(({ status }) => status !== 'CANCELLED');
  return standing.flatMap((item) => [
    ...doubleBookings(item, standing, books),
    ...(isOutside(item, books.visit) ? [conflict(item, 'OUTSIDE_VISIT', 'visit', null, {})] : []),
  ]);
}

/** Who or what is promised twice at the same time: here, or to another visit. */
function doubleBookings(item: ProgrammeItem, own: readonly ProgrammeItem[], books: ConflictBooks): ItemConflict[] {
  const others = [
    ...own.filter((other) => other.id !== item.id).map(toMet),
    ...books.bookings.map((booking) => ({ ...booking, visit: booking.readable ? booking.visit : null })),
  ].filter((other) => overlap(item, other));

  return others.flatMap((other): ItemConflict[] => {
    const people = item.attendees.filter(({ personId }) => other.personIds.includes(personId));
    return [
      ...(item.venueId !== null && item.venueId === other.venueId
        ? [conflict(item, 'VENUE_TWICE', other.itemId, other, { venue: item.venueId })]
        : []),
      ...(item.vehicleId !== null && item.vehicleId === other.vehicleId
        ? [conflict(item, 'VEHICLE_TWICE', other.itemId, other, { vehicle: item.vehicleId })]
        : []),
      ...people.map(({ personId }) =>
        conflict(item, 'PERSON_TWICE', `${personId}:${other.itemId}`, other, { person: personId }),
      ),
    ];
  });
}

type Met = Omit<Booking, 'visit' | 'readable' | 'status'> & { visit: Booking['visit'] | null; own?: true };

const toMet = (item: ProgrammeItem): Met => ({
  itemId: item.id,
  startsAt: item.startsAt,
  endsAt: item.endsAt,
  venueId: item.venueId,
  vehicleId: item.vehicleId,
  personIds: item.attendees.map(({ personId }) => personId),
  visit: null,
  own: true,
});

const overlap = (a: { startsAt: Date; endsAt: Date }, b: { startsAt: Date; endsAt: Date }) =>
  a.startsAt < b.endsAt && b.startsAt < a.endsAt;

function isOutside(item: ProgrammeItem, { startsAt, endsAt }: ConflictBooks['visit']): boolean {
  return startsAt !== null && endsAt !== null && (item.startsAt < startsAt || item.endsAt > endsAt);
}

/** The key names kind, other party and both times, so that an override ends when one of them moves. */
function conflict(
  item: ProgrammeItem,
  kind: ItemConflictKind,
  party: string,
  met: Met | null,
  because: ItemConflict['because'],
): ItemConflict {
  const times = [item, ...(met ? [met] : [])].map(({ startsAt, endsAt }) => `${+startsAt}-${+endsAt}`);
  const key = [kind, party, ...times].join('|');
  return {
    key,
    itemId: item.id,
    kind,
    severity: ITEM_CONFLICTS[kind],
    with: met && {
      startsAt: met.startsAt,
      endsAt: met.endsAt,
      itemId: met.own || met.visit ? met.itemId : null,
      visit: met.visit,
    },
    because,
    override: item.overrides.find((override) => override.key === key) ?? null,
  };
}

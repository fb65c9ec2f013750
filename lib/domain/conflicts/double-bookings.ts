import type { ProgrammeItem } from '../programme/programme';
import type { ConflictBooks, ItemConflict } from './item-conflicts';
import { makeConflict, type Met, othersMet, toMet } from './make-conflict';

/** Who or what is promised twice at the same time: in this programme, or to another visit. */
export function doubleBookings(
  item: ProgrammeItem,
  earlier: readonly ProgrammeItem[],
  books: Pick<ConflictBooks, 'bookings' | 'venues' | 'vehicles' | 'people'>,
): ItemConflict[] {
  const own = earlier.filter((other) => overlap(item, other));
  const met = [...own.map(toMet), ...othersMet(books.bookings).filter((other) => overlap(item, other))];
  return [
    ...met.flatMap((other) => shared(item, other, books)),
    ...own.flatMap((other) => sameDelegation(item, other)),
  ];
}

function shared(
  item: ProgrammeItem,
  met: Met,
  { venues, vehicles, people: known }: Pick<ConflictBooks, 'venues' | 'vehicles' | 'people'>,
): ItemConflict[] {
  const people = item.attendees.filter(({ personId }) => met.personIds.includes(personId));
  const { venueId, vehicleId } = item;
  return [
    ...(venueId !== null && venueId === met.venueId
      ? [makeConflict(item, 'VENUE_TWICE', { venue: venues.get(venueId)?.name }, { rests: [met.itemId], met })]
      : []),
    ...(vehicleId !== null && vehicleId === met.vehicleId
      ? [makeConflict(item, 'VEHICLE_TWICE', { vehicle: vehicles.get(vehicleId)?.name }, { rests: [met.itemId], met })]
      : []),
    ...people.map(({ personId }) =>
      makeConflict(item, 'PERSON_TWICE', { person: known.get(personId)?.name }, { rests: [personId, met.itemId], met }),
    ),
  ];
}

/**
 * Guests cannot be in two places: items of one track, or one for the whole delegation (track 0) beside one for a part. Where both say how many take
 * part, the delegation has been divided knowingly.
 */
function sameDelegation(item: ProgrammeItem, other: ProgrammeItem): ItemConflict[] {
  const sameTrack = item.track === other.track || item.track === 0 || other.track === 0;
  if (!sameTrack || (item.headcount !== null && other.headcount !== null)) return [];
  return [makeConflict(item, 'DELEGATION_TWICE', {}, { rests: [other.id], met: toMet(other) })];
}

type Span = { startsAt: Date; endsAt: Date };
const overlap = (a: Span, b: Span) => a.startsAt < b.endsAt && b.startsAt < a.endsAt;

import type { ProgrammeItem } from '../programme/programme';
import type { Travel } from '../venues/venue';
import type { ConflictBooks, ItemConflict } from './item-conflicts';
import { makeConflict, type Met, othersMet, toMet } from './make-conflict';

/** The way between two venues where the register doesn't know it: across the inner city by car or tram. Our default. */
export const USUAL_TRAVEL_MINUTES = 20;

/** Minutes from one venue to another; none within one venue. */
export function travelMinutes(travel: readonly Travel[], from: string, to: string): number {
  if (from === to) return 0;
  const known = travel.find((way) => (way.from === from && way.to === to) || (way.from === to && way.to === from));
  return known?.minutes ?? USUAL_TRAVEL_MINUTES;
}

/**
 * Less time between two venues than the way takes: for the delegation from where it was last, and for the people and the
 * vehicle of the item from and to wherever else they are. A transfer has no venue, so its time is part of the time there is.
 */
export function tooLittleTime(
  item: ProgrammeItem,
  earlier: readonly ProgrammeItem[],
  { bookings, travel, venues }: Pick<ConflictBooks, 'bookings' | 'travel' | 'venues'>,
): ItemConflict[] {
  const { venueId } = item;
  if (venueId === null) return [];

  const before = earlier.findLast(
    (other) => other.venueId !== null && (other.track === item.track || other.track === 0 || item.track === 0),
  );
  const ofPeople = [...earlier.filter(({ id }) => id !== before?.id).map(toMet), ...othersMet(bookings)].filter(
    (other) => sharesCarrier(item, other),
  );

  return [...(before ? [toMet(before)] : []), ...ofPeople].flatMap((met): ItemConflict[] => {
    const minutes = minutesBetween(item, met);
    if (met.venueId === null || minutes === null) return [];
    const needed = travelMinutes(travel, met.venueId, venueId);
    if (minutes >= needed) return [];
    const because = { from: venues.get(met.venueId)?.name, to: venues.get(venueId)?.name, minutes, needed };
    return [makeConflict(item, 'TOO_LITTLE_TIME', because, { rests: [met.itemId, needed], met })];
  });
}

/** Somebody, or the vehicle, has to come from the one to the other. */
function sharesCarrier(item: ProgrammeItem, other: Met): boolean {
  return (
    item.attendees.some(({ personId }) => other.personIds.includes(personId)) ||
    (item.vehicleId !== null && item.vehicleId === other.vehicleId)
  );
}

/** Whole minutes from the end of whichever is first to the start of the other; null where they overlap. */
function minutesBetween(a: { startsAt: Date; endsAt: Date }, b: { startsAt: Date; endsAt: Date }): number | null {
  const gap = Math.max(a.startsAt.getTime() - b.endsAt.getTime(), b.startsAt.getTime() - a.endsAt.getTime());
  return gap < 0 ? null : Math.floor(gap / 60_000);
}

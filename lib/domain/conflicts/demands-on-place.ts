import type { ProgrammeItem } from '../programme/programme';
import { dayIn } from '../shared/day';
import { HOME_TIME_ZONE } from '../shared/time-zone';
import { isOpen } from '../venues/opening-hours';
import type { Vehicle, Venue } from '../venues/venue';
import { type ConflictBooks, type ItemConflict, monthKey } from './item-conflicts';
import { makeConflict } from './make-conflict';

/** What an item asks of its venue and its vehicle that they cannot give: open doors, room, a way in without steps, patience. */
export function asksTooMuch(item: ProgrammeItem, all: readonly ProgrammeItem[], books: ConflictBooks): ItemConflict[] {
  const venue = item.venueId === null ? undefined : books.venues.get(item.venueId);
  const vehicle = item.vehicleId === null ? undefined : books.vehicles.get(item.vehicleId);
  return [
    ...(venue ? [...closed(item, venue), ...tooSmall(item, venue, books), ...tooOften(item, venue, all, books)] : []),
    ...(vehicle ? vehicleTooSmall(item, vehicle, books) : []),
    ...(books.visit.needsAccessibility ? notAccessible(item, venue, vehicle) : []),
  ];
}

/** Venues of the register are in Helsinki: its clocks say whether they are open. */
function closed(item: ProgrammeItem, venue: Venue): ItemConflict[] {
  const [first, last] = [dayIn(item.startsAt, HOME_TIME_ZONE), dayIn(justBefore(item.endsAt), HOME_TIME_ZONE)];
  const closure = venue.closures.find(({ from, to }) => from <= last && first <= to);
  if (closure) {
    const because = { venue: venue.name, closed: closure };
    return [makeConflict(item, 'VENUE_CLOSED', because, { rests: [venue.id, closure.from, closure.to] })];
  }
  if (isOpen(venue.openingHours, item, HOME_TIME_ZONE)) return [];
  return [makeConflict(item, 'VENUE_CLOSED', { venue: venue.name }, { rests: [venue.id] })];
}

/** Guests and those of the city's who are there with them. */
function peopleAt(item: ProgrammeItem, { visit }: Pick<ConflictBooks, 'visit'>): number | null {
  const guests = item.headcount ?? visit.guests;
  return guests === null ? null : guests + item.attendees.length;
}

function tooSmall(item: ProgrammeItem, { id, name, capacity }: Venue, books: ConflictBooks): ItemConflict[] {
  const people = peopleAt(item, books);
  if (capacity === null || people === null || people <= capacity) return [];
  const because = { venue: name, capacity, people };
  return [makeConflict(item, 'VENUE_TOO_SMALL', because, { rests: [id, capacity, people], timed: false })];
}

function vehicleTooSmall(item: ProgrammeItem, { id, name, seats }: Vehicle, books: ConflictBooks): ItemConflict[] {
  const people = peopleAt(item, books);
  if (people === null || people <= seats) return [];
  const because = { vehicle: name, capacity: seats, people };
  return [makeConflict(item, 'VEHICLE_TOO_SMALL', because, { rests: [id, seats, people], timed: false })];
}

function notAccessible(item: ProgrammeItem, venue?: Venue, vehicle?: Vehicle): ItemConflict[] {
  return [
    ...(venue && !venue.accessibility.includes('STEP_FREE')
      ? [makeConflict(item, 'NOT_ACCESSIBLE', { venue: venue.name }, { rests: [venue.id], timed: false })]
      : []),
    ...(vehicle && !vehicle.accessible
      ? [makeConflict(item, 'NOT_ACCESSIBLE', { vehicle: vehicle.name }, { rests: [vehicle.id], timed: false })]
      : []),
  ];
}

/** How many items hold a venue in the month, this one and those before it in its own programme included. */
function tooOften(
  item: ProgrammeItem,
  { id, name, monthlyLimit }: Venue,
  all: readonly ProgrammeItem[],
  { venueUse }: ConflictBooks,
): ItemConflict[] {
  if (monthlyLimit === null) return [];
  const month = monthOf(item);
  const own = all.filter((other) => other.venueId === id && monthOf(other) === month);
  const place = own.findIndex((other) => other.id === item.id) + 1;
  const times = (venueUse.get(monthKey(id, month)) ?? 0) + place;
  if (times <= monthlyLimit) return [];
  const because = { venue: name, month, times, limit: monthlyLimit };
  return [makeConflict(item, 'VENUE_ASKED_TOO_OFTEN', because, { rests: [id, month], timed: false })];
}

const monthOf = ({ startsAt }: { startsAt: Date }) => dayIn(startsAt, HOME_TIME_ZONE).slice(0, 7);

const justBefore = (moment: Date) => new Date(moment.getTime() - 1);

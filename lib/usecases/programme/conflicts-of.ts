import type { Sql } from '@/lib/data/database';
import { bookingsAround } from '@/lib/data/programme/bookings';
import type { ProgrammeRegisters } from '@/lib/data/programme/registers';
import { programmeSurroundings } from '@/lib/data/programme/surroundings';
import type { Actor } from '@/lib/domain/access/roles';
import { readScope } from '@/lib/domain/access/scope';
import { findItemConflicts } from '@/lib/domain/conflicts/find-item-conflicts';
import type { ConflictBooks, ItemConflict } from '@/lib/domain/conflicts/item-conflicts';
import type { ProgrammeItem } from '@/lib/domain/programme/programme';
import { dayIn } from '@/lib/domain/shared/day';
import { HOME_TIME_ZONE } from '@/lib/domain/shared/time-zone';
import type { Visit } from '@/lib/domain/visit/visit';
import { holidaysOfCountry, publicHolidays } from '@/lib/server/holidays';

/** How far around an item others are looked at, in minutes: further apart no way between two places takes anybody. */
const MARGIN_MINUTES = 180;

/** The conflicts of items with each other and with whatever else stands around them, named as far as the actor may know. */
export async function conflictsOf(
  sql: Sql,
  actor: Actor,
  visit: Visit,
  items: readonly ProgrammeItem[],
  registers: ProgrammeRegisters,
): Promise<ItemConflict[]> {
  return findItemConflicts(items, await conflictBooks(sql, actor, visit, items, registers));
}

/** Everything that items can conflict with; for times yet to be chosen too, as far as the days of `items` reach. */
export async function conflictBooks(
  sql: Sql,
  actor: Actor,
  visit: Visit,
  items: readonly ProgrammeItem[],
  registers: ProgrammeRegisters,
): Promise<ConflictBooks> {
  const taking = items
    .filter(({ status }) => status !== 'CANCELLED')
    .map((item) => ({ ...item, personIds: item.attendees.map(({ personId }) => personId) }));
  const unique = <T>(all: readonly T[]) => [...new Set(all)];
  const asked = {
    venueIds: unique(taking.flatMap(({ venueId }) => venueId ?? [])),
    months: unique(taking.map(({ startsAt }) => dayIn(startsAt, HOME_TIME_ZONE).slice(0, 7))),
    personIds: unique(taking.flatMap(({ personIds }) => personIds)),
  };
  const [bookings, surroundings] = await Promise.all([
    bookingsAround(sql, readScope(actor), visit.id, taking, MARGIN_MINUTES),
    programmeSurroundings(sql, visit.id, asked),
  ]);

  const years = unique(taking.flatMap(({ startsAt, endsAt }) => [startsAt.getUTCFullYear(), endsAt.getUTCFullYear()]));
  const guests = visit.direction === 'INCOMING' ? visit.guests.length : visit.travellers.length;
  return {
    visit: {
      startsAt: visit.startsAt,
      endsAt: visit.endsAt,
      guests: Math.max(guests, visit.announcedCount ?? 0) || null,
      needsAccessibility: visit.needs.includes('ACCESSIBILITY'),
    },
    bookings,
    ...surroundings,
    venues: byId(registers.venues),
    vehicles: byId(registers.vehicles),
    people: byId(registers.people),
    travel: registers.travel,
    holidays: publicHolidays(years, 'fi'),
    guestsHolidays:
      visit.country === null || visit.country === 'FI' ? new Map() : holidaysOfCountry(visit.country, years),
  };
}

const byId = <T extends { id: string }>(all: readonly T[]): ReadonlyMap<string, T> =>
  new Map(all.map((one) => [one.id, one]));

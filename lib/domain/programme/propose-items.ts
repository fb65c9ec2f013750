import { movedByDays } from '../calendar/shown-span';
import { addDays, dayIn } from '../shared/day';
import { zonedToInstant } from '../shared/zoned-time';
import { movedByMinutes, toWritten, type WrittenItem } from './move-item';
import type { ProgrammeItem } from './programme';
import type { ProgrammeTemplate } from './programme-templates';

/** What may still be asked of people and places: what is retired is not put into a new programme. */
type Known = { venues: ReadonlySet<string>; vehicles: ReadonlySet<string>; people: ReadonlySet<string> };

/**
 * The items of an earlier programme on the days of another visit: its first day becomes `firstDay`, the clocks show the same. What was
 * only of that visit stays behind: how it went, what it cost, who is to know what of it.
 */
export function itemsFromProgramme(
  items: readonly ProgrammeItem[],
  { from, firstDay }: { from: string; firstDay: string },
  known: Known,
): WrittenItem[] {
  const days = (Date.parse(firstDay) - Date.parse(from)) / 86_400_000;
  return items
    .filter(({ status }) => status !== 'CANCELLED')
    .flatMap((item) => {
      const span = movedByDays(item, { start: days, end: days }, item.timeZone);
      if (!span) return [];
      const { id: _other, version: _theirs, ...copied } = toWritten({ ...item, ...span });
      return {
        ...copied,
        venueId: item.venueId !== null && known.venues.has(item.venueId) ? item.venueId : null,
        vehicleId: item.vehicleId !== null && known.vehicles.has(item.vehicleId) ? item.vehicleId : null,
        attendees: item.attendees.filter(({ personId }) => known.people.has(personId)),
        status: 'TENTATIVE' as const,
        headcount: null,
        costOutcomeEur: null,
      };
    });
}

/** The items of a template from a visit's first day (yyyy-mm-dd in `zone`) on. */
export function itemsFromTemplate({ items }: ProgrammeTemplate, firstDay: string, zone: string): WrittenItem[] {
  return items.flatMap(({ day, from, minutes, type, title, catering = 'NONE' }) => {
    const startsAt = zonedToInstant(addDays(firstDay, day), from, zone);
    if (!startsAt) return [];
    const { endsAt } = movedByMinutes({ startsAt, endsAt: startsAt }, { start: 0, end: minutes });
    return {
      ...{ type, title, timeZone: zone, catering, track: 0, status: 'TENTATIVE' as const },
      startsAt: startsAt.toISOString(),
      endsAt: endsAt.toISOString(),
      ...{ venueId: null, place: '', vehicleId: null, attendees: [], languages: [], headcount: null },
      ...{ cateringReason: '', costEstimateEur: null, costOutcomeEur: null, budgetLine: '' },
      ...{ notesForHosts: '', notesForGuests: {} },
    };
  });
}

/** The day on which a programme begins: its visit's first, or that of its first item. */
export function firstDayOf(
  visit: { startsAt: Date | null; timeZone: string },
  items: readonly { startsAt: Date }[],
): string | null {
  const first = visit.startsAt ?? items[0]?.startsAt;
  return first ? dayIn(first, visit.timeZone) : null;
}

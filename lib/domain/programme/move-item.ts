import { movedByDays, type Span } from '../calendar/shown-span';
import { dayIn } from '../shared/day';
import { instantToZoned } from '../shared/zoned-time';
import type { ItemContent, ProgrammeItem } from './programme';

/** An item as it is sent to be stored: `itemSchema` reads it, with the version of the item that its writer saw. */
export type WrittenItem = Omit<ItemContent, 'startsAt' | 'endsAt'> & {
  /** Left out for a new item. */
  id?: string;
  version?: number;
  startsAt: string;
  endsAt: string;
};

/** An item as it stands, ready to be changed and sent back. */
export function toWritten({ overrides: _told, holds: _held, startsAt, endsAt, ...item }: ProgrammeItem): WrittenItem {
  return { ...item, startsAt: startsAt.toISOString(), endsAt: endsAt.toISOString() };
}

/** The item at another time; everything else stays. */
export function at(item: ProgrammeItem, { startsAt, endsAt }: Span): WrittenItem {
  return toWritten({ ...item, startsAt, endsAt });
}

export function movedByMinutes({ startsAt, endsAt }: Span, minutes: { start: number; end: number }): Span {
  const later = (moment: Date, by: number) => new Date(moment.getTime() + by * 60_000);
  return { startsAt: later(startsAt, minutes.start), endsAt: later(endsAt, minutes.end) };
}

/**
 * The span on another day (yyyy-mm-dd in `zone`) with the clocks showing the same. Null where clocks leap over that time on that
 * day.
 */
export function movedToDay(span: Span, day: string, zone: string): Span | null {
  const days = (Date.parse(day) - Date.parse(dayIn(span.startsAt, zone))) / 86_400_000;
  return movedByDays(span, { start: days, end: days }, zone);
}

/** A span by the clocks of a zone: the day on which it begins, and from and to what time (hh:mm). */
export function clocksOf({ startsAt, endsAt }: Span, zone: string) {
  const [from, to] = [instantToZoned(startsAt, zone), instantToZoned(endsAt, zone)];
  return { day: from.day, time: { from: from.time, to: to.time } };
}

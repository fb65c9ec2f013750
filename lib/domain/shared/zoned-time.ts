import { addDays } from './day';

/** A moment as a clock on a wall shows it: the day as yyyy-mm-dd and the time as hh:mm. */
export type WallTime = { day: string; time: string };

const MINUTE = 60_000;
const DAY = 86_400_000;

/**
 * The instant at which clocks in `zone` (an IANA name) show `day` (yyyy-mm-dd) and `time` (hh:mm). Null when they
 * never do, because they are put forward over it in spring; the first of the two when they are put back over it in
 * autumn.
 */
export function zonedToInstant(day: string, time: string, zone: string): Date | null {
  const asIfUtc = Date.parse(`${day}T${time}:00Z`);
  // Whichever way clocks are moved that day, the offset is one of those a day before and a day after.
  const offsets = [asIfUtc - DAY, asIfUtc, asIfUtc + DAY].map((moment) => offsetAt(moment, zone));
  const instants = offsets
    .map((offset) => asIfUtc - offset)
    .filter((instant) => instant + offsetAt(instant, zone) === asIfUtc);

  return instants.length === 0 ? null : new Date(Math.min(...instants));
}

/** What clocks in `zone` show at an instant; seconds are dropped. */
export function instantToZoned(instant: Date, zone: string): WallTime {
  const text = new Date(instant.getTime() + offsetAt(instant.getTime(), zone)).toISOString();
  return { day: text.slice(0, 10), time: text.slice(11, 16) };
}

/** The first instant of a day in `zone`: midnight, or the end of a leap over it; null where the zone skipped the day. */
export function startOfDay(day: string, zone: string): Date | null {
  for (let minute = 0; minute < 24 * 60; minute += 15) {
    const instant = zonedToInstant(day, toTime(minute), zone);
    if (instant) return instant;
  }
  return null;
}

/** The instant at which a day in `zone` is over: the start of the next day there is; null where the zone skipped the day. */
export function endOfDay(day: string, zone: string): Date | null {
  if (!startOfDay(day, zone)) return null;
  return startOfDay(addDays(day, 1), zone) ?? startOfDay(addDays(day, 2), zone);
}

/** The instant in RFC 3339 with the offset of `zone` then: "2027-03-03T09:00:00+02:00". */
export function toRfc3339(instant: Date, zone: string): string {
  const offset = offsetAt(instant.getTime(), zone);
  const minutes = Math.round(Math.abs(offset) / MINUTE);
  const wall = new Date(instant.getTime() + Math.sign(offset) * minutes * MINUTE).toISOString();
  // Whole seconds are written as such.
  const shown = wall.slice(0, wall.endsWith('.000Z') ? 19 : 23);
  return `${shown}${offset < 0 ? '-' : '+'}${toTime(minutes)}`;
}

/** How far ahead of UTC clocks in `zone` are at an instant, in milliseconds. */
export function offsetAt(moment: number, zone: string): number {
  const parts = new Map(
    formatterOf(zone)
      .formatToParts(moment)
      .map(({ type, value }) => [type, Number(value)]),
  );
  const part = (type: Intl.DateTimeFormatPartTypes) => parts.get(type) ?? 0;
  const wall = Date.UTC(part('year'), part('month') - 1, part('day'), part('hour'), part('minute'), part('second'));
  return wall - Math.floor(moment / 1000) * 1000;
}

// Making a formatter is slow and they never change: one a zone.
const formatters = new Map<string, Intl.DateTimeFormat>();

function formatterOf(timeZone: string): Intl.DateTimeFormat {
  const known = formatters.get(timeZone);
  if (known) return known;

  const numeric = { year: 'numeric', month: 'numeric', day: 'numeric', hour: 'numeric', minute: 'numeric' } as const;
  const made = new Intl.DateTimeFormat('en-US', { ...numeric, second: 'numeric', hourCycle: 'h23', timeZone });
  formatters.set(timeZone, made);
  return made;
}

function toTime(minutes: number): string {
  const two = (number: number) => String(number).padStart(2, '0');
  return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}

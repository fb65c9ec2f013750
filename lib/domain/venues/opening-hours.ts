import { z } from 'zod';
import { addDays } from '../shared/day';
import { instantToZoned } from '../shared/zoned-time';

/**
 * When a venue is open in a usual week: weekdays (1 Monday … 7 Sunday) with times of day, hh:mm to hh:mm; "24:00" is the
 * end of the day. No rows at all: always. A weekday without a row: closed.
 */
const time = z.string().regex(/^(?:[01]\d|2[0-3]):[0-5]\d$|^24:00$/);
export const openingHoursSchema = z
  .array(
    z
      .strictObject({ days: z.array(z.int().min(1).max(7)).min(1).max(7), from: time, to: time })
      .refine(({ from, to }) => from < to, { params: { code: 'ends_before_start' }, path: ['to'] }),
  )
  .max(14);
export type OpeningHours = z.output<typeof openingHoursSchema>;

/** Whether a venue is open during the whole of a span, in the clocks of its zone. */
export function isOpen(hours: OpeningHours, span: { startsAt: Date; endsAt: Date }, zone: string): boolean {
  if (hours.length === 0) return true;
  const start = instantToZoned(span.startsAt, zone);
  const end = instantToZoned(span.endsAt, zone);

  for (let day = start.day; day <= end.day; day = addDays(day, 1)) {
    const from = day === start.day ? start.time : '00:00';
    const to = day === end.day ? end.time : '24:00';
    if (from < to && !isOpenOn(hours, day, from, to)) return false;
  }
  return true;
}

/** Whether the hours of a day cover the times, also where one row begins when another ends. */
function isOpenOn(hours: OpeningHours, day: string, from: string, to: string): boolean {
  const rows = hours
    .filter(({ days }) => days.includes(weekdayOf(day)))
    .toSorted((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0));
  let reached = from;
  for (const row of rows) if (row.from <= reached && row.to > reached) reached = row.to;
  return reached >= to;
}

/** 1 for Monday … 7 for Sunday. */
function weekdayOf(day: string): number {
  return new Date(`${day}T00:00:00Z`).getUTCDay() || 7;
}

import { addDays, dayIn } from '../shared/day';
import { instantToZoned, zonedToInstant } from '../shared/zoned-time';

/** When something takes place: from a moment to a moment. */
export type Span = { startsAt: Date; endsAt: Date };

/** Where a span lies on the calendar: at its time on one day, or as a bar across days (the last one excluded). */
export type ShownSpan = { allDay: false; start: Date; end: Date } | { allDay: true; start: string; end: string };

/**
 * A visit within one day stands at its time. One of several days is a bar across them, in the week as in the month: drawn
 * through the nights it would cover everything beside it. `zone` is the calendar's; its clocks decide what a day is.
 */
export function shownSpan({ startsAt, endsAt }: Span, zone: string): ShownSpan {
  const [first, last] = daysOfSpan({ startsAt, endsAt }, zone);
  if (first === last) return { allDay: false, start: startsAt, end: endsAt };
  return { allDay: true, start: first, end: addDays(last, 1) };
}

/** The first and the last day that a span touches; one ending at midnight does not touch the next. */
export function daysOfSpan({ startsAt, endsAt }: Span, zone: string): [first: string, last: string] {
  const lastMoment = endsAt > startsAt ? new Date(endsAt.getTime() - 1) : startsAt;
  return [dayIn(startsAt, zone), dayIn(lastMoment, zone)];
}

/**
 * The span moved by whole days, its ends by as many as each says. The clocks show the same times as before, also across
 * the nights when they are put forward or back. Null where that leaves no time, or asks for a time that clocks leap over.
 */
export function movedByDays(span: Span, days: { start: number; end: number }, zone: string): Span | null {
  const startsAt = movedMoment(span.startsAt, days.start, zone);
  const endsAt = movedMoment(span.endsAt, days.end, zone);
  return startsAt && endsAt && startsAt <= endsAt ? { startsAt, endsAt } : null;
}

function movedMoment(moment: Date, days: number, zone: string): Date | null {
  const { day, time } = instantToZoned(moment, zone);
  return zonedToInstant(addDays(day, days), time, zone);
}

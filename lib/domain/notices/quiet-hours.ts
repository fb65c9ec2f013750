import { addDays, dayIn } from '../shared/day';
import { HOME_TIME_ZONE } from '../shared/time-zone';
import { type Holidays, isWorkingDay } from '../shared/working-days';
import { instantToZoned, zonedToInstant } from '../shared/zoned-time';

/**
 * At night nothing: from eight in the evening to seven in the morning, by Helsinki's clocks, no mail leaves and no
 * reminder is written. The day's digest goes out on working days, after people have come to work and before their first
 * meeting. Our defaults.
 */
export const QUIET = { from: '20:00', until: '07:00' } as const;
export const DIGEST_AT = '07:30';

export function isQuiet(now: Date): boolean {
  const { time } = instantToZoned(now, HOME_TIME_ZONE);
  return time >= QUIET.from || time < QUIET.until;
}

/** The moment from which something of `now` may be sent: now by day, the next morning at night. */
export function sendableFrom(now: Date): Date {
  if (!isQuiet(now)) return now;
  const { day, time } = instantToZoned(now, HOME_TIME_ZONE);
  const morning = zonedToInstant(time < QUIET.until ? day : addDays(day, 1), QUIET.until, HOME_TIME_ZONE);
  if (!morning) throw new Error('Clocks are not put forward at seven in the morning.');
  return morning;
}

/** The morning (yyyy-mm-dd) of which somebody is told, in one mail, what came at night; null by day. */
export function morningAfter(now: Date): string | null {
  return isQuiet(now) ? dayIn(sendableFrom(now), HOME_TIME_ZONE) : null;
}

/** The day (yyyy-mm-dd) whose digest should be out by now; null on days off, early in the morning and at night. */
export function digestDay(now: Date, holidays: Holidays): string | null {
  const day = dayIn(now, HOME_TIME_ZONE);
  const { time } = instantToZoned(now, HOME_TIME_ZONE);
  return isWorkingDay(day, holidays) && time >= DIGEST_AT && !isQuiet(now) ? day : null;
}

import { addDays, dayIn } from '../shared/day';
import { type Holidays, isWorkingDay } from '../shared/working-days';
import type { TaskTiming } from './task';

/**
 * The day a task is due: so many days before the first day of the visit or after its last, in the visit's zone. A day on which
 * nobody works gives way to the working day before it, where it has to be done before the visit, and to the next one
 * after the visit. What belongs to the day itself (0 days) is due on that day, whatever day it is. Our default.
 */
export function dueDayOf(
  { anchor, days }: TaskTiming,
  visit: { startsAt: Date | null; endsAt: Date | null; timeZone: string },
  holidays: Holidays,
): string | null {
  const moment = anchor === 'BEFORE_START' ? visit.startsAt : (visit.endsAt ?? visit.startsAt);
  if (!moment) return null;
  const day = dayIn(moment, visit.timeZone);
  if (days === 0) return day;

  const step = anchor === 'BEFORE_START' ? -1 : 1;
  let due = addDays(day, step * days);
  while (!isWorkingDay(due, holidays)) due = addDays(due, step);
  return due;
}

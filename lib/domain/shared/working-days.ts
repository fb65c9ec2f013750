import { addDays } from './day';

/** Days on which nobody is expected at work besides Saturdays and Sundays: yyyy-mm-dd, with or without their names. */
export type Holidays = { has(day: string): boolean };

/** Monday to Friday, and no public holiday. */
export function isWorkingDay(day: string, holidays: Holidays): boolean {
  const weekday = new Date(`${day}T12:00:00Z`).getUTCDay();
  return weekday !== 0 && weekday !== 6 && !holidays.has(day);
}

/** The latest day since which `count` working days have gone by on `day`, that day included. */
export function workingDaysAgo(day: string, count: number, holidays: Holidays): string {
  let found = day;
  for (let left = count; left > 0; found = addDays(found, -1)) if (isWorkingDay(found, holidays)) left -= 1;
  return found;
}

/** The working days after `first` up to and including `last`: from Friday to Monday is one. */
export function workingDaysBetween(first: string, last: string, holidays: Holidays): number {
  let count = 0;
  for (let day = addDays(first, 1); day <= last; day = addDays(day, 1)) if (isWorkingDay(day, holidays)) count += 1;
  return count;
}

/** The day that is `count` working days after `day`: one after a Friday is the Monday. */
export function workingDaysAfter(day: string, count: number, holidays: Holidays): string {
  let found = day;
  for (let left = count; left > 0;) {
    found = addDays(found, 1);
    if (isWorkingDay(found, holidays)) left -= 1;
  }
  return found;
}

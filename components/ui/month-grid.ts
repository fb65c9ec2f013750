import type { CalendarDay } from './day-text';

const DAY = 86_400_000;

const toDate = ({ year, month, day }: CalendarDay) => new Date(Date.UTC(year, month - 1, day));

function toDay(date: Date): CalendarDay {
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

export const isSameDay = (a: CalendarDay, b: CalendarDay) =>
  a.year === b.year && a.month === b.month && a.day === b.day;

/** The day so many days later. */
export const plusDays = (day: CalendarDay, days: number) => toDay(new Date(toDate(day).getTime() + days * DAY));

/** The same day so many months later, or the last of that month when it is shorter. */
export function plusMonths({ year, month, day }: CalendarDay, months: number): CalendarDay {
  const first = new Date(Date.UTC(year, month - 1 + months, 1));
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return { ...toDay(first), day: Math.min(day, last) };
}

/** Monday is 0. */
export const weekday = (day: CalendarDay) => (toDate(day).getUTCDay() + 6) % 7;

/** The weeks, Monday to Sunday, that a month touches. */
export function weeksOf({ year, month }: Pick<CalendarDay, 'year' | 'month'>): CalendarDay[][] {
  const first = { year, month, day: 1 };
  const monday = plusDays(first, -weekday(first));
  const last = plusDays(plusMonths(first, 1), -1);
  const count = Math.ceil((last.day + weekday(first)) / 7);

  return Array.from({ length: count }, (_, week) =>
    Array.from({ length: 7 }, (_, day) => plusDays(monday, week * 7 + day)),
  );
}

/** The number of the ISO week that a day lies in: that of its Thursday. */
export function weekNumber(day: CalendarDay): number {
  const thursday = plusDays(day, 3 - weekday(day));
  const newYear = Date.UTC(thursday.year, 0, 1);
  return 1 + Math.floor((toDate(thursday).getTime() - newYear) / DAY / 7);
}

/** The name of a month ("marraskuu 2026"), of a day ("tiistai 24. marraskuuta 2026") and of the weekdays from Monday. */
export function monthName({ year, month }: Pick<CalendarDay, 'year' | 'month'>, locale: string): string {
  const name = new Intl.DateTimeFormat(locale, { timeZone: 'UTC', month: 'long', year: 'numeric' });
  return name.format(toDate({ year, month, day: 1 }));
}

export function dayName(day: CalendarDay, locale: string): string {
  return new Intl.DateTimeFormat(locale, { timeZone: 'UTC', dateStyle: 'full' }).format(toDate(day));
}

export function weekdayNames(locale: string): { short: string; long: string }[] {
  const name = (width: 'short' | 'long', index: number) =>
    // 5.1.1970 was a Monday.
    new Intl.DateTimeFormat(locale, { timeZone: 'UTC', weekday: width }).format(new Date((4 + index) * DAY));
  return Array.from({ length: 7 }, (_, index) => ({ short: name('short', index), long: name('long', index) }));
}

import { addDays } from '../shared/day';

/** The ways of looking at the calendar, as the address names them. */
export const CALENDAR_VIEWS = ['month', 'week', 'day', 'list', 'year'] as const;
export type CalendarView = (typeof CALENDAR_VIEWS)[number];

export function isCalendarView(text: unknown): text is CalendarView {
  return CALENDAR_VIEWS.some((view) => view === text);
}

/** Whether a text is a day (yyyy-mm-dd) of the years the calendar can be turned to. */
export function isCalendarDay(text: unknown): text is string {
  if (typeof text !== 'string' || !/^(?:18|19|20|21)\d{2}-\d{2}-\d{2}$/.test(text)) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

/** The day to turn to for the period before (-1) or after (1) the one that `day` lies in; the list shows a month. */
export function turned(view: CalendarView, day: string, direction: -1 | 1): string {
  if (view === 'day') return addDays(day, direction);
  if (view === 'week') return addDays(day, 7 * direction);

  const [year = 0, month = 0] = day.split('-').map(Number);
  const first = view === 'year' ? Date.UTC(year + direction, 0, 1) : Date.UTC(year, month - 1 + direction, 1);
  return new Date(first).toISOString().slice(0, 10);
}

/** The first and last day of the period that a view shows; a week runs from Monday to Sunday. */
export function periodOf(view: CalendarView, day: string): { first: string; last: string } {
  const [year = 0, month = 0] = day.split('-').map(Number);
  switch (view) {
    case 'day':
      return { first: day, last: day };
    case 'week': {
      const monday = addDays(day, -((weekdayOf(day) + 6) % 7));
      return { first: monday, last: addDays(monday, 6) };
    }
    case 'month':
    case 'list':
      return { first: `${day.slice(0, 7)}-01`, last: new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10) };
    case 'year':
      return { first: `${day.slice(0, 4)}-01-01`, last: `${day.slice(0, 4)}-12-31` };
  }
}

/** The number of the week that a day lies in: week 1 is the one with the year's first Thursday (ISO 8601). */
export function isoWeek(day: string): number {
  const thursday = addDays(day, 4 - (weekdayOf(day) || 7));
  const newYear = Date.parse(`${thursday.slice(0, 4)}-01-01T00:00:00Z`);
  return 1 + Math.floor((Date.parse(`${thursday}T00:00:00Z`) - newYear) / (7 * 86_400_000));
}

const weekdayOf = (day: string) => new Date(`${day}T00:00:00Z`).getUTCDay();

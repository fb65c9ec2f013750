import { addDays } from '../shared/day';

/**
 * How often somebody or some place has been asked: items a week, Monday to Sunday in Helsinki, over the weeks up to this
 * one. Restricted visits count like any other: a number tells nothing of what they are.
 */
export const LOAD_WEEKS = 8;
/** How far ahead coming bookings are listed. */
export const WEEKS_AHEAD = 6;

export type WeekLoad = { /** The Monday, yyyy-mm-dd. */ week: string; times: number };

/** The Mondays of the last weeks, this one the last. */
export function lastWeeks(today: string, weeks: number = LOAD_WEEKS): string[] {
  const monday = addDays(today, -((new Date(`${today}T00:00:00Z`).getUTCDay() + 6) % 7));
  return Array.from({ length: weeks }, (_, index) => addDays(monday, 7 * (index - weeks + 1)));
}

/** Every week with its count, also those in which nobody asked. */
export function fillWeeks(weeks: readonly string[], counted: readonly WeekLoad[]): WeekLoad[] {
  return weeks.map((week) => ({ week, times: counted.find((one) => one.week === week)?.times ?? 0 }));
}

export const sumOfLoad = (load: readonly WeekLoad[]): number => load.reduce((sum, { times }) => sum + times, 0);

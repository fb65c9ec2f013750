import { addDays } from '../shared/day';
import type { InputIssue } from '../shared/result';
import { writeDay } from '../shared/as-typed';

/**
 * Absences and substitutions are days, both ends included, from today to two years on. What has passed is never
 * rewritten, because decisions were made on it: an absence ends yesterday at the earliest. Two absences of one person do
 * not share a day. Our defaults: design.md says only who records them.
 */

/** Why somebody is away: the kind alone, and never anything about health. */
export const ABSENCE_REASONS = ['ANNUAL_LEAVE', 'TRAVEL', 'OTHER'] as const;
export type AbsenceReason = (typeof ABSENCE_REASONS)[number];

/** Days as yyyy-mm-dd; `to` is null where the last one is not known. */
export type Days = { from: string; to: string | null };

/** What is wrong with days that somebody wants to record. */
export function checkDays({ from, to }: Days, today: string): InputIssue[] {
  if (from < today) return [{ path: 'from', code: 'day_has_passed' }];
  if (from > twoYearsOn(today)) return [{ path: 'from', code: 'beyond_two_years' }];
  if (to === null) return [];
  if (to < from) return [{ path: 'to', code: 'last_day_before_first' }];
  return to > twoYearsOn(today) ? [{ path: 'to', code: 'beyond_two_years' }] : [];
}

/** An absence recorded already that shares a day with these, told with its days. */
export function checkOverlap(days: Days, recorded: readonly Days[]): InputIssue[] {
  const other = recorded.find(
    ({ from, to }) => (days.to === null || from <= days.to) && (to === null || days.from <= to),
  );
  if (!other) return [];
  const from = writeDay(other.from);
  if (other.to === null) return [{ path: 'from', code: 'overlaps_open_absence', params: { from } }];
  return [{ path: 'from', code: 'overlaps_absence', params: { from, to: writeDay(other.to) } }];
}

/** What is wrong with ending these days after `lastDay`. */
export function checkLastDay({ to }: Days, lastDay: string, today: string): InputIssue[] {
  if (to !== null && to < today) return [{ path: 'id', code: 'is_over' }];
  if (lastDay < addDays(today, -1)) return [{ path: 'lastDay', code: 'day_has_passed' }];
  if (lastDay > twoYearsOn(today)) return [{ path: 'lastDay', code: 'beyond_two_years' }];
  return to !== null && lastDay >= to ? [{ path: 'lastDay', code: 'not_shorter' }] : [];
}

/** What is left of days that end after `lastDay`: null when they had not begun, and are gone. */
export function endedAfter({ from }: Days, lastDay: string): Days | null {
  return lastDay < from ? null : { from, to: lastDay };
}

/** The same day of the year after next; compared, never shown, so that 29 February needs no care. */
const twoYearsOn = (day: string) => `${Number(day.slice(0, 4)) + 2}${day.slice(4)}`;

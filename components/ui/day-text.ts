/**
 * Days and times as people type them, tidied into the way they are written in Finland ("24.11.2026", "9.30"). What
 * cannot be understood for certain is left alone: whoever reads the form says what is wrong with it.
 */

/** A calendar day; months from 1. */
export type CalendarDay = { year: number; month: number; day: number };

/** "24.11.2026", "24/11/2026", "24,11,2026", "24 11 2026", "24112026" or "2026-11-24"; null when there is no such day. */
export function readCalendarDay(text: string): CalendarDay | null {
  const typed = text.trim();
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(typed);
  const written =
    /^(\d{1,2})[./,\-\s]+(\d{1,2})[./,\-\s]+(\d{4})\.?$/.exec(typed) ?? /^(\d{2})(\d{2})(\d{4})$/.exec(typed);
  const [year, month, day] = iso ? iso.slice(1).map(Number) : [written?.[3], written?.[2], written?.[1]].map(Number);

  return year && month && day && isCalendarDay({ year, month, day }) ? { year, month, day } : null;
}

/** 31.2. is no day: it would come back as 3.3. */
function isCalendarDay({ year, month, day }: CalendarDay): boolean {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

/** "24.11.2026". */
export function writeCalendarDay({ year, month, day }: CalendarDay): string {
  return `${day}.${month}.${year}`;
}

/** A day as typed, in the form d.m.yyyy; unchanged when it is not understood. */
export function tidyDayText(text: string): string {
  const day = readCalendarDay(text);
  return day ? writeCalendarDay(day) : text;
}

/** A time as typed ("9", "930", "9:30", "09.30"), in the form h.mm; unchanged when it is not understood. */
export function tidyTimeText(text: string): string {
  const [, hour, minute = '00'] =
    /^(\d{1,2})(?:[.:,\s](\d{2}))?$/.exec(text.trim()) ?? /^(\d{1,2})(\d{2})$/.exec(text.trim()) ?? [];
  if (hour === undefined || Number(hour) > 23 || Number(minute) > 59) return text;
  return `${Number(hour)}.${minute}`;
}

import { readTime, writeTime } from '../shared/as-typed';
import type { OpeningHours } from './opening-hours';

/**
 * Opening hours as people type them, a text a weekday: "8–17", "8.30–12, 13–16.30", "0–24", empty where it is closed.
 * What goes backwards or overlaps is asked again, never guessed.
 */
export type Span = { from: string; to: string };
export const WEEKDAYS = [1, 2, 3, 4, 5, 6, 7] as const;
export type Weekday = (typeof WEEKDAYS)[number];

/** The spans of a day in order; null where the text cannot be read. */
export function readSpans(text: string): Span[] | null {
  if (text.trim() === '') return [];
  const spans = text.split(/[,;]/).map(readSpan);
  const read = spans.filter((span) => span !== null);
  if (read.length < spans.length) return null;
  const inOrder = read.every((span, index) => (read[index - 1]?.to ?? '') <= span.from);
  return inOrder ? read : null;
}

function readSpan(text: string): Span | null {
  const [first, last, ...more] = text.split(/[-–—]/);
  if (first === undefined || last === undefined || more.length > 0) return null;
  const from = readTime(first);
  const to = /^\s*24(?:[.:]00)?\s*$/.test(last) ? '24:00' : readTime(last);
  return from !== null && to !== null && from < to ? { from, to } : null;
}

export function writeSpans(spans: readonly Span[]): string {
  return spans.map(({ from, to }) => `${writeTime(from)}–${writeTime(to)}`).join(', ');
}

/** When it is open on a weekday, in order. */
export function spansOn(hours: OpeningHours, weekday: Weekday): Span[] {
  return hours
    .filter(({ days }) => days.includes(weekday))
    .map(({ from, to }) => ({ from, to }))
    .toSorted((a, b) => (a.from < b.from ? -1 : 1));
}

/** The week as the register keeps it: days with the same times together. */
export function toOpeningHours(week: ReadonlyMap<Weekday, readonly Span[]>): OpeningHours {
  const rows = new Map<string, OpeningHours[number]>();
  for (const [day, spans] of week)
    for (const { from, to } of spans) {
      const key = `${from} ${to}`;
      const row = rows.get(key) ?? { days: [], from, to };
      rows.set(key, { ...row, days: [...row.days, day] });
    }
  return [...rows.values()];
}

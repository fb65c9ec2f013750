import { daysOfSpan, type Span } from '../calendar/shown-span';
import { addDays, dayIn } from '../shared/day';

/** A visit longer than this is planned on the days that have something. */
const MOST_DAYS = 31;

type Planned = { startsAt: Date | null; endsAt: Date | null; timeZone: string };

/** The days (yyyy-mm-dd, the visit's zone) of a programme: those of the visit, and those on which an item begins. */
export function plannerDays({ startsAt, endsAt, timeZone }: Planned, items: readonly Span[]): string[] {
  const days = new Set(items.map((item) => dayIn(item.startsAt, timeZone)));
  if (startsAt && endsAt) {
    const [first, last] = daysOfSpan({ startsAt, endsAt }, timeZone);
    for (let day = first, count = 0; day <= last && count < MOST_DAYS; day = addDays(day, 1), count += 1) days.add(day);
  }
  return [...days].sort();
}

/** The hours (0–24) that a day's grid has to show: office hours, and whatever an item reaches out of them. */
export function hoursShown(spans: readonly { from: string; to: string }[]): { from: number; to: number } {
  const hour = (time: string) => Number(time.slice(0, 2));
  return {
    from: Math.min(8, ...spans.map(({ from, to }) => (to <= from ? 0 : hour(from)))),
    to: Math.max(18, ...spans.map(({ from, to }) => (to <= from ? 24 : hour(to) + (to.endsWith(':00') ? 0 : 1)))),
  };
}

import { offsetAt } from '../shared/zoned-time';

/** Clocks are moved at this moment, from one offset ahead of UTC to another; all in milliseconds. */
export type Transition = { at: number; from: number; to: number };

/** The clocks of a zone over some years, cheap to ask: a calendar asks for thousands of moments. */
export type ZoneClock = {
  zone: string;
  /** The first moment it knows. */
  begins: number;
  transitions: readonly Transition[];
  offsetAt: (moment: number) => number;
  /** Whether clocks show the time of this moment twice, because they are put back. */
  isAmbiguous: (moment: number) => boolean;
};

const DAY = 86_400_000;

/** The clock of a zone from the beginning of one year (UTC) to the end of another. */
export function zoneClock(zone: string, firstYear: number, lastYear: number): ZoneClock {
  const begins = Date.UTC(firstYear, 0, 1);
  const years = Array.from({ length: lastYear - firstYear + 1 }, (_, index) => firstYear + index);
  const transitions = years.flatMap((year) => transitionsOf(zone, year));
  const before = transitions[0]?.from ?? offsetAt(begins, zone);

  return {
    zone,
    begins,
    transitions,
    offsetAt: (moment) => transitions.findLast(({ at }) => at <= moment)?.to ?? before,
    isAmbiguous: (moment) =>
      transitions.some(({ at, from, to }) => to < from && moment >= at - (from - to) && moment < at + (from - to)),
  };
}

// The rules of a year never change while a process lives, and finding them asks the runtime four hundred times.
const known = new Map<string, readonly Transition[]>();

/**
 * When clocks are moved within a year (UTC). The runtime tells offsets, not rules: each day is held against the next, and
 * where they differ the second is looked for by halving. Two moves within a day that undo each other have never been.
 */
function transitionsOf(zone: string, year: number): readonly Transition[] {
  const key = `${zone} ${year}`;
  const kept = known.get(key);
  if (kept) return kept;

  const found: Transition[] = [];
  const end = Date.UTC(year + 1, 0, 1);
  let from = offsetAt(Date.UTC(year, 0, 1), zone);
  for (let day = Date.UTC(year, 0, 1); day < end; day += DAY) {
    const to = offsetAt(day + DAY, zone);
    if (to === from) continue;
    found.push({ at: momentOfMove(zone, day, day + DAY, from), from, to });
    from = to;
  }
  known.set(key, found);
  return found;
}

/** The first whole second after `before` at which the offset is no longer `from`. */
function momentOfMove(zone: string, before: number, after: number, from: number): number {
  let [low, high] = [before / 1000, after / 1000];
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (offsetAt(middle * 1000, zone) === from) low = middle;
    else high = middle;
  }
  return high * 1000;
}

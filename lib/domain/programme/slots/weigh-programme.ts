import { goOn, type Placed } from './search-slots';
import type { Problem } from './slot-problem';
import { BEGINNING, closeDay, earliest, nextStanding, place, type Walk } from './walk';

const MINUTE = 60_000;

/** How good a programme is, in minutes lost and the like; the less, the better. */
export type Weight = {
  /** Between items, beyond the way, the buffer and lunch. */
  waiting: number;
  travel: number;
  /** How far lunch is from the middle of its hours, over all days. */
  lunchOff: number;
};

/** Lunch an hour off counts as half an hour of waiting: our default. */
export const totalOf = ({ waiting, travel, lunchOff }: Weight) => waiting + travel + lunchOff / 2;

/** A programme weighed; null where it breaks something: a start that is not free, too little time, the order, a limit. */
export function weigh(problem: Problem, placed: readonly Placed[]): Weight | null {
  let walk: Walk = BEGINNING;
  let lunchOff = 0;
  let mask = 0;

  for (const { stop, option, start } of placed.toSorted((a, b) => a.start - b.start)) {
    const day = option.starts.findIndex((starts) => starts.includes(start));
    if (day < 0 || (stop.after & mask) !== stop.after) return null;
    while (walk.day < day || (nextStanding(problem, walk)?.start ?? Infinity) < start) {
      const on = goOn(problem, walk);
      if (!on) return null;
      lunchOff += lunchDistance(problem, walk, on);
      walk = on;
    }
    if (start < earliest(problem, walk, option)) return null;
    const after = place(problem, walk, stop, option, start);
    if (!after) return null;
    lunchOff += lunchDistance(problem, walk, after);
    walk = after;
    mask |= 1 << stop.index;
  }

  for (let on = goOn(problem, walk); on; on = goOn(problem, walk)) {
    lunchOff += lunchDistance(problem, walk, on);
    walk = on;
  }
  const last = nextStanding(problem, walk) ? null : closeDay(problem, walk);
  if (!last) return null;
  lunchOff += lunchDistance(problem, walk, last);
  return { waiting: walk.waiting / MINUTE, travel: walk.onTheWay / MINUTE, lunchOff };
}

/** Minutes between the middle of the lunch that a step makes possible and the middle of the hours for it. */
function lunchDistance(problem: Problem, before: Walk, after: Walk): number {
  const day = problem.days[before.day];
  const { lunch } = problem.limits;
  const closes = after.day !== before.day;
  if (!day || lunch === null || before.hadLunch || !(closes ? before.placed > 0 : after.hadLunch)) return 0;

  const middle = (day.lunchFrom + day.lunchTo) / 2;
  const from = Math.max(before.end ?? day.lunchFrom, day.lunchFrom);
  const until = closes ? day.lunchTo : Math.min(day.lunchTo, after.began ?? day.lunchTo);
  const begins = Math.min(Math.max(middle - lunch / 2, from), Math.max(from, until - lunch));
  return Math.abs(begins + lunch / 2 - middle) / MINUTE;
}

import type { Option, Problem, ProblemDay, ProblemStop } from './slot-problem';
import { GRID_MINUTES } from './slot-wishes';
import {
  BEGINNING,
  closeDay,
  earliest,
  earliestAfterLunch,
  nextStanding,
  passStanding,
  place,
  type Walk,
} from './walk';

/** A stop where the search has put it. */
export type Placed = { stop: ProblemStop; option: Option; start: number };

/** How much a search may still do; counted in steps, so that the same question is always answered alike. */
export type Budget = { left: number };

/** What a search came to: whether everything was looked at, or the budget ended first. */
export type Outcome = 'THROUGH' | 'STOPPED' | 'OUT_OF_STEPS';

const GRID = GRID_MINUTES * 60_000;

type Search = {
  problem: Problem;
  budget: Budget;
  /** By what is still to be placed and where the walk stands: the earliest end from which there is no way on. */
  hopeless: Map<string, number>;
  /** Told of each programme found; true to stop. */
  found: (placed: readonly Placed[], walk: Walk) => boolean;
  /** Whether a walk that has lost so much can be left. */
  tooDear: (walk: Walk) => boolean;
  /** Which child first. */
  order: (a: Child, b: Child) => number;
};
type Child = { placed: Placed; walk: Walk };
type Trace = { outcome: Outcome; /** Whether nothing below was found nor left unseen. */ barren: boolean };

const soonest = (a: Child, b: Child) =>
  a.placed.start - b.placed.start ||
  a.placed.stop.latest - b.placed.stop.latest ||
  a.placed.stop.index - b.placed.stop.index;
const cheapest = (a: Child, b: Child) => cost(a.walk) - cost(b.walk) || soonest(a, b);
const cost = ({ waiting, onTheWay }: Walk) => waiting + onTheWay;

/** What has been found hopeless in a problem, which a later search of the same problem need not look at again. */
export type Hopeless = Map<string, number>;

/** One programme of the problem: found, proven not to be, or not found within the budget. */
export function findOne(
  problem: Problem,
  budget: Budget,
  hopeless: Hopeless,
): { outcome: Outcome; placed: readonly Placed[] } {
  let one: readonly Placed[] = [];
  const found = (placed: readonly Placed[]) => {
    one = placed;
    return true;
  };
  const search = { problem, budget, hopeless, found, tooDear: () => false, order: soonest };
  return { outcome: from(search, BEGINNING, 0, []).outcome, placed: one };
}

/** Programmes of the problem, the cheap ones first, until `found` has enough or the budget is spent on each beginning in turn. */
export function findMany(
  problem: Problem,
  budget: Budget,
  hopeless: Hopeless,
  found: (placed: readonly Placed[], walk: Walk) => boolean,
  tooDear: (walk: Walk) => boolean,
): void {
  const search = { problem, budget: { left: 0 }, hopeless, found, tooDear, order: cheapest };
  const first: { walk: Walk; mask: number; placed: readonly Placed[] }[] = [];
  for (let walk: Walk | null = BEGINNING; walk; walk = goOn(problem, walk))
    for (const { placed, walk: after } of children(search, walk, 0))
      first.push({ walk: after, mask: 1 << placed.stop.index, placed: [placed] });

  const share = Math.floor(budget.left / Math.max(1, first.length));
  for (const { walk, mask, placed } of first) {
    search.budget = { left: share };
    if (from(search, walk, mask, placed).outcome === 'STOPPED') return;
  }
}

function from(search: Search, walk: Walk, mask: number, placed: readonly Placed[]): Trace {
  const { problem, budget, hopeless } = search;
  if (budget.left-- <= 0) return { outcome: 'OUT_OF_STEPS', barren: false };
  if (mask === (1 << problem.stops.length) - 1) return finish(search, walk, placed);
  if (cannotFit(problem, walk, mask)) return { outcome: 'THROUGH', barren: true };
  if (search.tooDear(walk)) return { outcome: 'THROUGH', barren: false };

  const now = walk.end ?? problem.days[walk.day]?.from ?? Infinity;
  const key = standing(problem, walk, mask, now);
  if (now >= (hopeless.get(key) ?? Infinity)) return { outcome: 'THROUGH', barren: true };

  let barren = true;
  const ways = children(search, walk, mask).sort(search.order);
  budget.left -= ways.length;
  for (const child of ways) {
    const bits = mask | (1 << child.placed.stop.index);
    const trace = from(search, child.walk, bits, [...placed, child.placed]);
    if (trace.outcome !== 'THROUGH') return trace;
    barren &&= trace.barren;
  }
  const on = goOn(problem, walk);
  if (on) {
    const trace = from(search, on, mask, placed);
    if (trace.outcome !== 'THROUGH') return trace;
    barren &&= trace.barren;
  }
  if (barren) hopeless.set(key, Math.min(now, hopeless.get(key) ?? Infinity));
  return { outcome: 'THROUGH', barren };
}

/** Past the next item that stays, or to the next day; null where neither goes. */
export function goOn(problem: Problem, walk: Walk): Walk | null {
  const next = nextStanding(problem, walk);
  if (next) return passStanding(problem, walk, next);
  return walk.day + 1 < problem.days.length ? closeDay(problem, walk) : null;
}

/** Everything is placed: what stays after it must still go with it, and its day must have had its lunch. */
function finish({ problem, found }: Search, reached: Walk, placed: readonly Placed[]): Trace {
  for (let walk: Walk | null = reached; ;) {
    const next: Walk | null = goOn(problem, walk);
    if (next) walk = next;
    else if (nextStanding(problem, walk) || !closeDay(problem, walk)) return { outcome: 'THROUGH', barren: true };
    else break;
  }
  return { outcome: found(placed, reached) ? 'STOPPED' : 'THROUGH', barren: false };
}

/** Each stop that could come next, in each way: as soon as it can, or as soon as lunch has been had. */
function children({ problem }: Pick<Search, 'problem'>, walk: Walk, mask: number): Child[] {
  const until = nextStanding(problem, walk)?.start ?? Infinity;
  return problem.stops.flatMap((stop) => {
    if (mask & (1 << stop.index) || (stop.after & mask) !== stop.after) return [];
    return stop.options.flatMap((option) =>
      startsOf(problem, walk, stop, option).flatMap((start): Child[] => {
        if (start + stop.length > until) return [];
        const after = place(problem, walk, stop, option, start);
        return after ? [{ placed: { stop, option, start }, walk: after }] : [];
      }),
    );
  });
}

function startsOf(problem: Problem, walk: Walk, stop: ProblemStop, option: Option): number[] {
  const all = option.starts[walk.day] ?? [];
  const bound = earliest(problem, walk, option);
  // Where the day must not be long, its beginning is a choice.
  if (problem.limits.longestDay !== null && walk.first === null && isShort(problem, walk, problem.limits.longestDay))
    return all.filter((start) => start >= bound);

  const afterLunch = walk.hadLunch ? null : earliestAfterLunch(problem, walk, option.venueId);
  const lunchFrom = problem.days[walk.day]?.lunchFrom ?? 0;
  const bounds = [
    bound,
    ...(afterLunch === null ? [] : [Math.max(bound, afterLunch)]),
    ...(stop.meal && !walk.hadLunch && problem.limits.lunch !== null ? [Math.max(bound, lunchFrom)] : []),
  ];
  return [...new Set(bounds.flatMap((from) => all.find((start) => start >= from) ?? []))];
}

const isShort = ({ days }: Problem, { day }: Walk, longest: number) => {
  const hours = days[day];
  const ends = [hours?.to ?? 0, ...(hours?.staying.map(({ end }) => end) ?? [])];
  return Math.max(...ends) - (hours?.from ?? 0) > longest;
};

/** Whether what is left cannot be placed however it is ordered: too long together, or one of it too late. */
function cannotFit(problem: Problem, walk: Walk, mask: number): boolean {
  const today = problem.days[walk.day];
  if (!today) return true;
  const now = walk.end ?? today.from;
  const left = problem.stops.filter(({ index }) => !(mask & (1 << index)));
  if (left.some(({ latest }) => latest < now)) return true;

  const later = problem.days.slice(walk.day + 1);
  const room = Math.max(0, today.to - now) + later.reduce((sum, day) => sum + roomWithLunch(problem, day), 0);
  // The last stop of each day needs only its own length.
  const saved = left
    .map(({ stride, length }) => stride - length)
    .sort((a, b) => b - a)
    .slice(0, later.length + 1);
  const needed = left.reduce((sum, { stride }) => sum + stride, 0) - saved.reduce((sum, one) => sum + one, 0);
  return needed > room;
}

/**
 * What a whole day has room for when lunch is taken off: it lies between two stops, or all of them are before or after it. A
 * meal may be the lunch, so where there is one nothing is taken off.
 */
function roomWithLunch({ limits: { lunch, buffer }, stops }: Problem, day: ProblemDay): number {
  if (lunch === null || stops.some(({ meal }) => meal) || day.staying.length > 0) return day.room;
  const between = day.room - Math.max(0, Math.floor((lunch - buffer) / GRID) * GRID);
  return Math.max(between, day.lunchTo - lunch - day.from, day.to - day.lunchFrom - lunch);
}

/** All of a walk that what follows depends on, except how late it is. */
function standing({ limits, longestWay }: Problem, walk: Walk, mask: number, now: number): string {
  const { last, lastNew } = walk;
  const ago = (end: number) => (end === walk.end ? 'now' : end + longestWay > now ? String(end) : 'long');
  return [
    ...[mask, walk.day, walk.gone, walk.placed > 0, walk.hadLunch, walk.afterNew],
    last && `${last.venueId} ${ago(last.end)}`,
    lastNew && `${lastNew.venueId} ${ago(lastNew.end)} ${lastNew.tracks.join()}`,
    limits.longestDay === null ? '' : (walk.first ?? ''),
    limits.mostStops === null ? '' : walk.counted,
    ...walk.trips.map(({ carrier, venueId, end }) => `${carrier} ${venueId} ${ago(end)}`),
    ...Object.entries(walk.taken)
      .map((entry) => entry.join())
      .sort(),
  ].join('|');
}

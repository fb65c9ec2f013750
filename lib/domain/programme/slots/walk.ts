import type { Option, Problem, ProblemStop, Standing } from './slot-problem';

/**
 * A programme walked through in the order of its times, one item after the other, new stops and items that stay alike. What
 * comes later never becomes easier by something earlier being later: so the search only ever takes the first start that there is.
 */
export type Walk = {
  day: number;
  /** How many of the day's items that stay have gone by. */
  gone: number;
  /** When the last item of the day ends, and when its first began; null before the first. */
  end: number | null;
  first: number | null;
  /** When the last item began. */
  began: number | null;
  /** New stops of the day, and everything that counts as a stop. */
  placed: number;
  counted: number;
  hadLunch: boolean;
  /** Where the delegation was last. */
  last: { venueId: string; end: number } | null;
  /** The last new stop at a venue, and the tracks of the items at venues after it. */
  lastNew: { venueId: string; end: number; tracks: readonly number[] } | null;
  /** Whether the last item of the day is a new stop. */
  afterNew: boolean;
  /** Where vehicles, and people that the search names, have been. */
  trips: readonly { carrier: string; venueId: string; end: number }[];
  /** What new stops have taken of the room of venues that mind. */
  taken: Readonly<Record<string, number>>;
  /** What has been lost so far: waiting and the ways, in milliseconds. */
  waiting: number;
  onTheWay: number;
};

export const BEGINNING: Walk = {
  ...{ day: 0, gone: 0, end: null, first: null, began: null, placed: 0, counted: 0, hadLunch: false },
  ...{ last: null, lastNew: null, afterNew: false, trips: [], taken: {}, waiting: 0, onTheWay: 0 },
};

const dayOf = (problem: Problem, walk: Walk) => {
  const day = problem.days[walk.day];
  if (!day) throw new Error('A walk is on a day.');
  return day;
};

/** The item that stays which comes next on this day. */
export const nextStanding = (problem: Problem, walk: Walk): Standing | undefined =>
  dayOf(problem, walk).staying[walk.gone];

/** How long the way is that the delegation goes between what ended last today and the next item; none from where there is no venue. */
function wayTo(problem: Problem, { last, end }: Walk, venueId: string | null): number {
  return last && last.end === end && venueId !== null ? problem.travel(last.venueId, venueId) : 0;
}

/** Before this a stop cannot begin, as far as what came before it goes. */
export function earliest(problem: Problem, walk: Walk, { venueId, vehicleId, personIds }: Option): number {
  const way = wayTo(problem, walk, venueId);
  let bound = dayOf(problem, walk).from;
  if (walk.end !== null) bound = Math.max(bound, walk.end + way + problem.limits.buffer);
  if (venueId === null) return bound;

  if (walk.last) bound = Math.max(bound, walk.last.end + problem.travel(walk.last.venueId, venueId));
  for (const { carrier, venueId: from, end } of walk.trips)
    if (carrier === vehicleId || personIds?.includes(carrier))
      bound = Math.max(bound, end + problem.travel(from, venueId));
  return bound;
}

/** Before this the next item cannot begin if lunch is to be had before it; null where that can no longer be. */
export function earliestAfterLunch(problem: Problem, walk: Walk, venueId: string | null): number | null {
  const { lunch } = problem.limits;
  const { lunchFrom, lunchTo } = dayOf(problem, walk);
  if (lunch === null) return null;
  const begins = walk.end === null ? lunchFrom : Math.max(walk.end, lunchFrom);
  if (begins + lunch > lunchTo) return null;
  const way = walk.end === null ? 0 : wayTo(problem, walk, venueId);
  return Math.max(begins + lunch, walk.end === null ? 0 : walk.end + lunch + way);
}

/** The walk after a new stop that begins then; null where a limit or a venue's patience is at an end. */
export function place(
  problem: Problem,
  walk: Walk,
  { length, counts, meal }: ProblemStop,
  { venueId, vehicleId, personIds }: Option,
  start: number,
): Walk | null {
  const taken = take(problem, walk, venueId, start);
  if (!taken) return null;
  const end = start + length;
  const carriers = venueId === null ? [] : [...(vehicleId === null ? [] : [vehicleId]), ...(personIds ?? [])];
  const after = step(
    problem,
    walk,
    { start, end, venueId, counts, meal },
    {
      gone: walk.gone,
      placed: walk.placed + 1,
      afterNew: true,
      lastNew: venueId === null ? walk.lastNew : { venueId, end, tracks: [] },
      trips: venueId === null || carriers.length === 0 ? walk.trips : afterTrips(problem, walk, carriers, venueId, end),
      taken,
    },
  );
  return withinLimits(problem, after) ? after : null;
}

/** The walk after the next item that stays; null where it would meet a new stop. */
export function passStanding(problem: Problem, walk: Walk, standing: Standing): Walk | null {
  const { start, venueId, track } = standing;
  if (walk.afterNew && walk.end !== null) {
    const way = wayTo(problem, walk, venueId);
    if (start < walk.end + way + problem.limits.buffer) return null;
  }
  const { lastNew } = walk;
  // Its conflict with what was before it is the new stop's only where that is what was before it.
  const meets = lastNew && !lastNew.tracks.some((other) => other === track || other === 0 || track === 0);
  if (venueId !== null && meets && start < lastNew.end + problem.travel(lastNew.venueId, venueId)) return null;

  const after = step(problem, walk, standing, {
    gone: walk.gone + 1,
    placed: walk.placed,
    afterNew: false,
    lastNew: venueId === null || !lastNew ? lastNew : { ...lastNew, tracks: [...lastNew.tracks, track] },
    trips: walk.trips,
    taken: walk.taken,
  });
  return withinLimits(problem, after) ? after : null;
}

/** The walk on the morning of the next day; null where a day with new stops had no lunch. */
export function closeDay(problem: Problem, walk: Walk): Walk | null {
  if (walk.placed > 0 && problem.limits.lunch !== null && !walk.hadLunch) {
    if (earliestAfterLunch(problem, walk, null) === null) return null;
  }
  return {
    ...walk,
    ...{
      day: walk.day + 1,
      gone: 0,
      end: null,
      first: null,
      began: null,
      placed: 0,
      counted: 0,
      hadLunch: false,
      afterNew: false,
    },
  };
}

/** What is longer ago than any way takes hinders nothing. */
function afterTrips(problem: Problem, walk: Walk, carriers: readonly string[], venueId: string, end: number) {
  return [
    ...walk.trips.filter((trip) => trip.end + problem.longestWay > end),
    ...carriers.map((carrier) => ({ carrier, venueId, end })),
  ];
}

type Span = { start: number; end: number; venueId: string | null; counts: boolean; meal: boolean };

/** Written out whole, because a search does little else. */
function step(
  problem: Problem,
  walk: Walk,
  { start, end, venueId, counts, meal }: Span,
  {
    gone,
    placed,
    afterNew,
    lastNew,
    trips,
    taken,
  }: Pick<Walk, 'gone' | 'placed' | 'afterNew' | 'lastNew' | 'trips' | 'taken'>,
): Walk {
  const { lunchFrom, lunchTo } = dayOf(problem, walk);
  const afterLunch = earliestAfterLunch(problem, walk, venueId);
  const hasLunchBefore = afterLunch !== null && start >= afterLunch;
  const way = walk.end === null ? 0 : wayTo(problem, walk, venueId);
  const gap = walk.end === null ? 0 : Math.max(0, start - walk.end);
  const lunch = hasLunchBefore && !walk.hadLunch && walk.end !== null ? (problem.limits.lunch ?? 0) : 0;
  return {
    day: walk.day,
    gone,
    placed,
    afterNew,
    lastNew,
    trips,
    taken,
    end: walk.end === null ? end : Math.max(walk.end, end),
    first: walk.first ?? start,
    began: start,
    counted: walk.counted + (counts ? 1 : 0),
    hadLunch: walk.hadLunch || hasLunchBefore || (meal && start >= lunchFrom && end <= lunchTo),
    last: venueId === null ? walk.last : { venueId, end },
    waiting: walk.waiting + Math.max(0, gap - way - problem.limits.buffer - lunch),
    onTheWay:
      walk.onTheWay +
      (walk.end !== null && walk.last && venueId !== null ? problem.travel(walk.last.venueId, venueId) : 0),
  };
}

/** A day's limits hold once something new is on it. */
function withinLimits({ limits }: Problem, { placed, end, first, counted }: Walk): boolean {
  if (placed === 0) return true;
  if (limits.longestDay !== null && end !== null && first !== null && end - first > limits.longestDay) return false;
  return limits.mostStops === null || counted <= limits.mostStops;
}

function take(problem: Problem, { taken }: Walk, venueId: string | null, start: number): Walk['taken'] | null {
  const key = venueId === null ? null : problem.roomKey(venueId, start);
  if (key === null) return taken;
  const more = (taken[key] ?? 0) + 1;
  return more > (problem.room.get(key) ?? 0) ? null : { ...taken, [key]: more };
}

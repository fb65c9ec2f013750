import { travelMinutes } from '../../conflicts/too-little-time';
import { monthKey } from '../../conflicts/item-conflicts';
import { dayIn } from '../../shared/day';
import { HOME_TIME_ZONE } from '../../shared/time-zone';
import type { Clock } from './clock';
import { inOrder, type ProgrammeItem } from '../programme';
import { type FreeStarts, type Placing, teams } from './free-starts';
import { GRID_MINUTES, LUNCH, type SlotRequest, type SlotSurroundings, type WishedStop } from './slot-wishes';

const MINUTE = 60_000;

/** A day in milliseconds. */
export type ProblemDay = {
  day: string;
  from: number;
  to: number;
  lunchFrom: number;
  lunchTo: number;
  staying: readonly Standing[];
  /** What is left of its hours beside the items that stay. */
  room: number;
};

/** An item that stays where it is. */
export type Standing = {
  start: number;
  end: number;
  venueId: string | null;
  track: number;
  counts: boolean;
  meal: boolean;
};

/** One way of placing a stop, and when it is possible: starts by day, in order. */
export type Option = Placing & {
  /** The people where the search chooses them; null where any free ones do and are chosen afterwards. */
  personIds: readonly string[] | null;
  starts: readonly (readonly number[])[];
};

export type ProblemStop = {
  stop: WishedStop;
  index: number;
  length: number;
  options: readonly Option[];
  /** The last start that any option has, of all days. */
  latest: number;
  /** The stops that come before it, as bits. */
  after: number;
  counts: boolean;
  meal: boolean;
  /** The least time that goes by from its start to whatever comes next. */
  stride: number;
};

export type Problem = {
  stops: readonly ProblemStop[];
  days: readonly ProblemDay[];
  limits: { lunch: number | null; buffer: number; longestDay: number | null; mostStops: number | null };
  travel: (from: string, to: string) => number;
  longestWay: number;
  /** How many more items a venue wants in a month; only venues that mind. */
  room: ReadonlyMap<string, number>;
  roomKey: (venueId: string, start: number) => string | null;
};

/** A request as what a search walks through. `namesPeople` makes who comes a choice of the search itself. */
export function toProblem(
  request: SlotRequest,
  around: SlotSurroundings,
  free: FreeStarts,
  namesPeople: boolean,
): Problem {
  const { clock } = free;
  const standing = inOrder(around.staying).filter(({ status }) => status !== 'CANCELLED');
  const days = request.days
    .toSorted((a, b) => (a.day < b.day ? -1 : 1))
    .map(({ day, from, to }) => toDay(day, from, to, standing, clock));
  const travel = rememberTravel(around);
  const buffer = request.limits.bufferMinutes * MINUTE;

  const venueIds = unique([
    ...request.stops.flatMap((stop) => stop.venueIds),
    ...standing.flatMap(({ venueId }) => venueId ?? []),
  ]);
  const longestWay = Math.max(0, ...venueIds.flatMap((from) => venueIds.map((to) => travel(from, to))));

  const stops = request.stops.map((stop, index): Omit<ProblemStop, 'stride'> => {
    const options = optionsOf(stop, request, days, standing, free, namesPeople);
    return {
      ...{ stop, index, options, length: stop.minutes * MINUTE },
      latest: Math.max(-Infinity, ...options.flatMap(({ starts }) => starts.map((day) => day.at(-1) ?? -Infinity))),
      after: request.order
        .filter(({ then }) => then === stop.key)
        .reduce((bits, { first }) => bits | bitOf(request, first), 0),
      ...{ counts: counts(stop.type), meal: stop.type === 'MEAL' },
    };
  });

  return {
    stops: stops.map((one) => ({ ...one, stride: strideOf(one, stops, standing, travel, buffer) })),
    ...{ days, travel, longestWay },
    limits: {
      lunch: request.limits.lunchMinutes === null ? null : request.limits.lunchMinutes * MINUTE,
      buffer,
      longestDay: request.limits.longestDayMinutes === null ? null : request.limits.longestDayMinutes * MINUTE,
      mostStops: request.limits.mostStops,
    },
    ...venueRoom(around, standing),
  };
}

const unique = <T>(all: readonly T[]) => [...new Set(all)];
const counts = (type: WishedStop['type']) => type !== 'TRANSFER' && type !== 'FREE';

function bitOf(request: SlotRequest, key: string): number {
  const index = request.stops.findIndex((stop) => stop.key === key);
  return index < 0 ? 0 : 1 << index;
}

function toDay(day: string, from: string, to: string, standing: readonly ProgrammeItem[], clock: Clock): ProblemDay {
  const midnight = clock.at(day, '00:00');
  const here = standing
    .filter(({ startsAt }) => clock.dayOf(startsAt) === day)
    .map((item): Standing => ({
      ...{ start: +item.startsAt, end: +item.endsAt, venueId: item.venueId, track: item.track },
      ...{ counts: counts(item.type), meal: item.type === 'MEAL' },
    }));
  const [begins, ends] = [clock.at(day, from), to === '24:00' ? midnight + 24 * 60 * MINUTE : clock.at(day, to)];
  return {
    ...{ day, from: begins, to: ends, staying: here },
    ...{ lunchFrom: clock.at(day, LUNCH.from), lunchTo: clock.at(day, LUNCH.to) },
    room: ends - begins - covered(here, begins, ends),
  };
}

function covered(spans: readonly { start: number; end: number }[], from: number, to: number): number {
  let reached = from;
  let sum = 0;
  for (const { start, end } of spans.toSorted((a, b) => a.start - b.start)) {
    const [begins, ends] = [Math.max(start, reached), Math.min(end, to)];
    if (ends > begins) sum += ends - begins;
    reached = Math.max(reached, ends);
  }
  return sum;
}

function rememberTravel({ books }: SlotSurroundings): (from: string, to: string) => number {
  const known = new Map<string, number>();
  return (from, to) => {
    const key = `${from} ${to}`;
    const found = known.get(key) ?? travelMinutes(books.travel, from, to) * MINUTE;
    known.set(key, found);
    return found;
  };
}

function optionsOf(
  stop: WishedStop,
  request: SlotRequest,
  days: readonly ProblemDay[],
  standing: readonly ProgrammeItem[],
  free: FreeStarts,
  namesPeople: boolean,
): Option[] {
  const candidates = stop.people.map((wish) => free.candidates(wish));
  const venues = stop.venueIds.length > 0 ? unique(stop.venueIds) : [null];
  const vehicles = stop.vehicleIds.length > 0 ? unique(stop.vehicleIds) : [null];
  const grids = days.map((day) => gridOf(stop, day, free.clock, standing));
  const groups = namesPeople ? [...teams(candidates)] : [null];

  return venues.flatMap((venueId) =>
    vehicles.flatMap((vehicleId) => {
      const possible = grids.map((grid) => grid.filter((start) => free.takes(stop, { venueId, vehicleId }, start)));
      return groups.map((personIds): Option => {
        const isFree = (start: number) => (id: string) => free.isFree(id, stop, venueId, start);
        const canCome = (start: number) =>
          personIds
            ? personIds.every(isFree(start))
            : !teams(candidates.map((all) => all.filter(isFree(start)))).next().done;
        return { venueId, vehicleId, personIds, starts: possible.map((grid) => grid.filter(canCome)) };
      });
    }),
  );
}

/** The starts that the hours and the stop's own times leave it, whatever else there is. */
export const startsWithinHours = (request: SlotRequest, stop: WishedStop, clock: Clock): number[] =>
  request.days.flatMap(({ day, from, to }) => gridOf(stop, toDay(day, from, to, [], clock), clock, []));

/** The starts of a day that the hours, the stop's own times and the items that stay leave. */
function gridOf(stop: WishedStop, day: ProblemDay, clock: Clock, standing: readonly ProgrammeItem[]): number[] {
  if (stop.day !== null && stop.day !== day.day) return [];
  const length = stop.minutes * MINUTE;
  const midnight = clock.at(day.day, '00:00');
  const step = GRID_MINUTES * MINUTE;
  const earliest = Math.max(day.from, stop.notBefore === null ? -Infinity : clock.at(day.day, stop.notBefore));
  const latest = Math.min(day.to, stop.notAfter === null ? Infinity : clock.at(day.day, stop.notAfter)) - length;
  const fixed = stop.startsAt === null ? null : clock.at(day.day, stop.startsAt);

  const starts: number[] = [];
  for (let start = midnight + Math.ceil((earliest - midnight) / step) * step; start <= latest; start += step) {
    if (fixed !== null && start !== fixed) continue;
    if (standing.some(({ startsAt, endsAt }) => +startsAt < start + length && start < +endsAt)) continue;
    starts.push(start);
  }
  return starts;
}

function strideOf(
  { options, length, index }: Omit<ProblemStop, 'stride'>,
  all: readonly Omit<ProblemStop, 'stride'>[],
  standing: readonly ProgrammeItem[],
  travel: Problem['travel'],
  buffer: number,
): number {
  const next = [
    ...all.filter((other) => other.index !== index).flatMap((other) => other.options.map(({ venueId }) => venueId)),
    ...standing.map(({ venueId }) => venueId),
  ];
  const ways = options.flatMap(({ venueId }) =>
    next.map((to) => (venueId === null || to === null ? 0 : travel(venueId, to))),
  );
  const least = length + buffer + (ways.length > 0 ? Math.min(...ways) : 0);
  const step = GRID_MINUTES * MINUTE;
  // Items that stay need not be on the grid.
  return standing.length > 0 ? least : Math.ceil(least / step) * step;
}

/** How many more items the venues that mind want in a month, those that stay counted. */
function venueRoom({ books }: SlotSurroundings, standing: readonly ProgrammeItem[]): Pick<Problem, 'room' | 'roomKey'> {
  const room = new Map<string, number>();
  const months = new Map<number, string>();
  const monthOf = (start: number) => {
    const known = months.get(start) ?? dayIn(new Date(start), HOME_TIME_ZONE).slice(0, 7);
    months.set(start, known);
    return known;
  };
  const roomKey = (venueId: string, start: number) => {
    const limit = books.venues.get(venueId)?.monthlyLimit ?? null;
    if (limit === null) return null;
    const key = monthKey(venueId, monthOf(start));
    if (!room.has(key)) {
      const own = standing.filter((item) => item.venueId === venueId && monthOf(+item.startsAt) === monthOf(start));
      room.set(key, limit - (books.venueUse.get(key) ?? 0) - own.length);
    }
    return key;
  };
  return { room, roomKey };
}

import type { ItemConflict } from '../../conflicts/item-conflicts';
import { keepOnly, type SlotRequest, type Wish, WISH_KINDS, wishesOf, wishKey, type WishedStop } from './slot-wishes';
import type { Budget } from './search-slots';
import type { Culprit } from './slot-answer';
import { startsWithinHours } from './slot-problem';
import { type Question, solve } from './solve';

const MOST_CULPRITS = 5;
const MOST_REASONS = 4;
/** More stops than these are too much together, not each for a reason of its own. */
const MOST_STOPS_TOLD = 3;
/** So that one hard set does not use up what all have. */
const STEPS_A_SET = 8_000;

/**
 * Sets of wishes that cannot hold together, each as small as can be: without any one of its wishes the others can. Sets have no stop in common;
 * the first is one of a single stop where there is such, because that is told most easily. `known` says that the whole is impossible.
 */
export function findCulprits(request: SlotRequest, question: Question, budget: Budget, known: boolean): Culprit[] {
  const culprits: Culprit[] = [];
  let left = request;
  while (culprits.length < MOST_CULPRITS && left.stops.length > 0) {
    const found = impossibleGroup(left, question, budget, known && culprits.length === 0);
    if (!found) break;
    const { wishes, minimal } = shrink(left, found, question, budget);
    const stops = new Set(wishes.flatMap((wish) => stopsOf(wish)));
    culprits.push({ wishes, minimal, ...reasons(left, wishes, question) });
    if (stops.size === 0) break;
    left = {
      ...left,
      stops: left.stops.filter(({ key }) => !stops.has(key)),
      order: left.order.filter(({ first, then }) => !stops.has(first) && !stops.has(then)),
    };
  }
  return culprits;
}

const stopsOf = (wish: Wish): string[] =>
  'stop' in wish ? [wish.stop] : wish.kind === 'ORDER' ? [wish.first, wish.then] : [];

/** Stops that are impossible together: one alone, two, or all that are left; null where nothing shows them to be. */
function impossibleGroup(request: SlotRequest, question: Question, budget: Budget, known: boolean): Wish[] | null {
  const keys = request.stops.map(({ key }) => key);
  const groups = [
    ...keys.map((key) => [key]),
    ...keys.flatMap((key, index) => keys.slice(index + 1).map((other) => [key, other])),
    ...(keys.length > 2 ? [keys] : []),
  ];
  for (const group of groups) {
    const wishes = wishesOf(request).filter((wish) => stopsOf(wish).every((stop) => group.includes(stop)));
    if ((known && group.length === keys.length) || isImpossible(request, wishes, question, budget)) return wishes;
  }
  return null;
}

/** Whether these wishes cannot hold together; null where the budget ended first. */
function isImpossible(
  request: SlotRequest,
  wishes: readonly Wish[],
  question: Question,
  budget: Budget,
): boolean | null {
  const share = { left: Math.min(budget.left, STEPS_A_SET) };
  const given = share.left;
  const solved = solve(keepOnly(request, new Set(wishes.map(wishKey))), question, share);
  budget.left -= given - Math.max(0, share.left);
  return solved === 'unknown' ? null : solved === null;
}

/** Leaves out one wish after the other, and keeps out each without which the rest is still impossible. */
function shrink(
  request: SlotRequest,
  from: readonly Wish[],
  question: Question,
  budget: Budget,
): { wishes: Wish[]; minimal: boolean } {
  let wishes = [...from];
  let minimal = true;
  // Whole kinds first: what is too long together is so wherever it is and whoever comes, and soon seen to be.
  for (const kind of WISH_KINDS.filter((one) => one !== 'STOP')) {
    const without = wishes.filter((wish) => wish.kind !== kind);
    if (without.length < wishes.length && isImpossible(request, without, question, budget)) wishes = without;
  }
  for (const wish of from) {
    if (!wishes.includes(wish)) continue;
    const without = wishes.filter((other) => other !== wish && !goesWith(other, wish));
    const impossible = isImpossible(request, without, question, budget);
    if (impossible) wishes = without;
    if (impossible === null) minimal = false;
  }
  return { wishes, minimal };
}

/** What is wished of a stop goes when the stop does. */
const goesWith = (wish: Wish, stop: Wish) => stop.kind === 'STOP' && stopsOf(wish).includes(stop.stop);

/** Why the stops of these wishes cannot be where and when they are wished: what takes away the most of their starts first. */
function reasons(
  request: SlotRequest,
  wishes: readonly Wish[],
  question: Question,
): Pick<Culprit, 'because' | 'nobody'> {
  // Of the wished hours, also where it is not they that are in the way: nobody asks what would be at night.
  const kept = { ...keepOnly(request, new Set(wishes.map(wishKey))), days: request.days };
  const few = kept.stops.length <= MOST_STOPS_TOLD ? kept.stops : [];
  const met = new Map<string, { conflict: ItemConflict; times: number }>();
  for (const conflict of few.flatMap((stop) => hindrances(kept, stop, question))) {
    const { kind, because, with: other } = conflict;
    const key = JSON.stringify([kind, because.person, because.vehicle, because.venue, because.closed, other]);
    met.set(key, { conflict, times: (met.get(key)?.times ?? 0) + 1 });
  }
  return {
    because: [...met.values()]
      .sort((a, b) => b.times - a.times)
      .slice(0, MOST_REASONS)
      .map(({ conflict }) => conflict),
    nobody: wishes.flatMap((wish) => {
      if (wish.kind !== 'PERSON') return [];
      const person = request.stops.find(({ key }) => key === wish.stop)?.people[wish.person];
      return person && question.free.candidates(person).length === 0 ? [wish] : [];
    }),
  };
}

/** Everything that speaks against a stop at the starts that its hours leave. */
function hindrances(request: SlotRequest, stop: WishedStop, { free }: Question): ItemConflict[] {
  const people = [...new Set(stop.people.flatMap((wish) => free.candidates(wish)))];
  const venues = stop.venueIds.length > 0 ? stop.venueIds : [null];
  const vehicles = stop.vehicleIds.length > 0 ? stop.vehicleIds : [null];
  return startsWithinHours(request, stop, free.clock).flatMap((start) => [
    ...free.ofDelegation(stop, start),
    ...venues.flatMap((venueId) => [
      ...vehicles.flatMap((vehicleId) => free.ofPlace(stop, { venueId, vehicleId }, start)),
      ...people.flatMap((id) => free.ofPerson(id, stop, venueId, start)),
    ]),
  ]);
}

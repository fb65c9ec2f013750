import { type Placed } from './search-slots';
import { type Weighed } from './settle';
import { totalOf } from './weigh-programme';

const HOUR = 3_600_000;

/** The best of these and up to two more that differ from it and from each other in what a guest would notice. */
export function differing<T extends Weighed>(all: readonly T[], most: number): T[] {
  const chosen: T[] = [];
  for (const one of all.toSorted((a, b) => totalOf(a.weight) - totalOf(b.weight)))
    if (chosen.length < most && chosen.every((other) => differ(one.placed, other.placed))) chosen.push(one);
  return chosen;
}

/** Whether a quarter of the stops are on another day, at another place, or an hour or more apart. */
export function differ(one: readonly Placed[], other: readonly Placed[]): boolean {
  const moved = one.filter(({ stop, option, start }) => {
    const there = other.find((placed) => placed.stop.index === stop.index);
    return !there || there.option.venueId !== option.venueId || Math.abs(there.start - start) >= HOUR;
  });
  return moved.length >= Math.max(1, Math.ceil(one.length / 4));
}

/** What makes two programmes the same but for their times: the order, the days and the places. */
export const outlineOf = (placed: readonly Placed[]) =>
  placed.map(({ stop, option, start }) => `${stop.index} ${dayOf({ option, start })} ${option.venueId}`).join('|');

/** On which day each stop is. */
export const daysOf = (placed: readonly Placed[]) =>
  placed
    .toSorted((a, b) => a.stop.index - b.stop.index)
    .map(dayOf)
    .join();

const dayOf = ({ option, start }: Pick<Placed, 'option' | 'start'>) =>
  option.starts.findIndex((starts) => starts.includes(start));

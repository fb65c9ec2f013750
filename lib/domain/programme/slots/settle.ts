import type { Placed } from './search-slots';
import type { Problem } from './slot-problem';
import { totalOf, weigh, type Weight } from './weigh-programme';

/** A programme with how good it is. */
export type Weighed = { placed: readonly Placed[]; weight: Weight };

const ROUNDS = 8;

/**
 * Moves the stops of a programme, each within its day and order, to where less is lost: one alone, or those of a day up to one
 * together, because a search that takes the first start there is leaves its waiting in the middle of the day.
 */
export function settle(problem: Problem, from: Weighed): Weighed {
  let best = from;
  for (let round = 0; round < ROUNDS; round++) {
    const better = moves(best.placed)
      .flatMap((placed): Weighed[] => {
        const weight = weigh(problem, placed);
        return weight ? [{ placed, weight }] : [];
      })
      .reduce((least, one) => (totalOf(one.weight) < totalOf(least.weight) ? one : least), best);
    if (better === best) return best;
    best = better;
  }
  return best;
}

function moves(placed: readonly Placed[]): Placed[][] {
  const inTime = placed.toSorted((a, b) => a.start - b.start);
  return inTime.flatMap((one, index) => {
    const day = dayOf(one);
    const others = (one.option.starts[day] ?? []).filter(
      (start) => start !== one.start && isBetween(inTime, index, start),
    );
    const opening = inTime.findIndex((other) => dayOf(other) === day);
    return others.flatMap((start) => [
      inTime.with(index, { ...one, start }),
      ...(opening < index
        ? [
            inTime.map((other, at) =>
              at >= opening && at <= index ? { ...other, start: other.start + start - one.start } : other,
            ),
          ]
        : []),
    ]);
  });
}

const dayOf = ({ option, start }: Placed) => option.starts.findIndex((starts) => starts.includes(start));

function isBetween(placed: readonly Placed[], index: number, start: number): boolean {
  const [one, next] = [placed[index], placed[index + 1]];
  return one !== undefined && start + one.stop.length <= (next?.start ?? Infinity);
}

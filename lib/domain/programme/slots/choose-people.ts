import { type FreeStarts, teams } from './free-starts';
import type { Placed } from './search-slots';
import type { Problem } from './slot-problem';

/** A stop with whoever comes to it. */
export type Staffed = Placed & { personIds: readonly string[] };

/** More teams than these are not compared: nobody is asked to be the least burdened of thousands. */
const MOST_TEAMS = 200;

/**
 * Who comes to each stop of a programme: of those free then, the ones who have least to do already. Null where whoever is free cannot be at both
 * of two places in the time between, which only happens where going straight takes longer than going by a third place.
 */
export function choosePeople(
  problem: Problem,
  placed: readonly Placed[],
  free: FreeStarts,
  engagements: ReadonlyMap<string, number>,
): { staffed: Staffed[]; load: number } | null {
  const staffed: Staffed[] = [];
  const times = new Map(engagements);
  let load = 0;

  for (const one of placed.toSorted((a, b) => a.start - b.start)) {
    const team = one.option.personIds ?? leastBurdened(problem, one, staffed, free, times);
    if (!team) return null;
    for (const id of team) {
      load += times.get(id) ?? 0;
      times.set(id, (times.get(id) ?? 0) + 1);
    }
    staffed.push({ ...one, personIds: team });
  }
  return { staffed, load };
}

function leastBurdened(
  problem: Problem,
  { stop: { stop }, option: { venueId }, start }: Placed,
  earlier: readonly Staffed[],
  free: FreeStarts,
  times: ReadonlyMap<string, number>,
): readonly string[] | null {
  const arrives = (id: string) =>
    earlier.every(
      ({ personIds, option, start: began, stop: { length } }) =>
        !personIds.includes(id) ||
        venueId === null ||
        option.venueId === null ||
        began + length + problem.travel(option.venueId, venueId) <= start,
    );
  const candidates = stop.people.map((wish) =>
    free.candidates(wish).filter((id) => free.isFree(id, stop, venueId, start) && arrives(id)),
  );
  const burden = (team: readonly string[]) => team.reduce((sum, id) => sum + (times.get(id) ?? 0), 0);

  let best: readonly string[] | null = null;
  let compared = 0;
  for (const team of teams(candidates)) {
    if (!best || burden(team) < burden(best)) best = team;
    if (++compared >= MOST_TEAMS || burden(best) === 0) break;
  }
  return best;
}

import { inOrder } from '../programme';
import { daysOf, differing, outlineOf } from './differing';
import { findMany, type Placed } from './search-slots';
import { settle, type Weighed } from './settle';
import type { Problem } from './slot-problem';
import type { Proposal } from './slot-answer';
import type { SlotRequest } from './slot-wishes';
import { type Question, type Solved, staff } from './solve';
import { totalOf, weigh } from './weigh-programme';

const MOST_PROPOSALS = 3;
/** Of programmes with the same days so many are kept to be improved, and so many days are. */
const MOST_ALIKE = 6;
const MOST_KEPT = 24;
const MINUTE = 60_000;
/** How much later days begin where beginning early gives too few that differ. */
const LATER_HOURS = [2, 4];
/** An engagement more of somebody counts as ten minutes of waiting: our default. */
const MINUTES_OF_LOAD = 10;

type Whole = Weighed & { proposal: Proposal };

/** Up to three programmes, the best first, that differ in what a guest would notice. */
export function propose(request: SlotRequest, solved: Solved, question: Question, steps: number): Proposal[] {
  const { problem } = solved;
  const whole = complete(request, problem, collect(problem, solved, steps), question);
  let chosen = differing(whole, MOST_PROPOSALS);
  for (const hours of LATER_HOURS) {
    if (chosen.length === MOST_PROPOSALS) break;
    const later = beginningLater(problem, hours);
    const more = collect(later, { placed: [], hopeless: new Map() }, steps);
    chosen = differing([...chosen, ...complete(request, later, more, question)], MOST_PROPOSALS);
  }
  return chosen.map(({ proposal }) => proposal).sort((a, b) => a.total - b.total);
}

/** Programmes that lose little, of as many divisions into days as there are. */
function collect(problem: Problem, { placed: first, hopeless }: Omit<Solved, 'problem'>, steps: number): Weighed[] {
  const kept = new Map<string, Map<string, Weighed>>();
  const keep = (placed: readonly Placed[]) => {
    const weight = weigh(problem, placed);
    if (!weight) return;
    const alike = kept.get(daysOf(placed)) ?? new Map<string, Weighed>();
    alike.set(outlineOf(placed), { placed, weight });
    const worst = [...alike].sort(([, a], [, b]) => totalOf(b.weight) - totalOf(a.weight))[0];
    if (alike.size > MOST_ALIKE && worst) alike.delete(worst[0]);
    kept.set(daysOf(placed), alike);
  };
  const all = () => [...kept.values()].flatMap((alike) => [...alike.values()]);

  if (first.length > 0) keep(first);
  let dearest = Infinity;
  findMany(
    problem,
    { left: steps },
    hopeless,
    (placed) => {
      keep(placed);
      const weights = all()
        .map(({ weight }) => weight.waiting + weight.travel)
        .sort((a, b) => a - b);
      dearest = weights[MOST_KEPT - 1] ?? Infinity;
      return false;
    },
    ({ waiting, onTheWay }) => (waiting + onTheWay) / MINUTE >= dearest,
  );
  return all()
    .sort((a, b) => totalOf(a.weight) - totalOf(b.weight))
    .slice(0, MOST_KEPT);
}

function complete(request: SlotRequest, problem: Problem, all: readonly Weighed[], question: Question): Whole[] {
  return all.flatMap((one): Whole[] => {
    const settled = settle(problem, one);
    const staffed = staff(request, problem, settled.placed, question);
    if (!staffed) return [];
    const { load } = staffed;
    const total = Math.round(totalOf(settled.weight) + load * MINUTES_OF_LOAD);
    return [{ ...settled, proposal: { items: inOrder(staffed.items), total, ...settled.weight, load } }];
  });
}

function beginningLater(problem: Problem, hours: number): Problem {
  const from = problem.days.map((day) => day.from + hours * 60 * MINUTE);
  return {
    ...problem,
    stops: problem.stops.map((stop) => ({
      ...stop,
      options: stop.options.map((option) => ({
        ...option,
        starts: option.starts.map((starts, day) => starts.filter((start) => start >= (from[day] ?? 0))),
      })),
    })),
  };
}

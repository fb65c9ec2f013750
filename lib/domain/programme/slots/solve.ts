import { findItemConflicts } from '../../conflicts/find-item-conflicts';
import { inOrder, type ProgrammeItem } from '../programme';
import { choosePeople, type Staffed } from './choose-people';
import { type FreeStarts, toItem } from './free-starts';
import { type Budget, findOne, type Hopeless, type Placed } from './search-slots';
import { type Problem, toProblem } from './slot-problem';
import type { SlotRequest, SlotSurroundings } from './slot-wishes';

/** What is asked and where; what is found out about free starts is kept from one question to the next. */
export type Question = {
  around: SlotSurroundings;
  free: FreeStarts;
  /** How many items each person already has in these days. */
  engagements: ReadonlyMap<string, number>;
  /** The conflicts that there are without anything new. */
  before: ReadonlySet<string>;
};

export type Solved = { problem: Problem; hopeless: Hopeless; placed: readonly Placed[] };

/** One programme that holds, null where there is none, or `unknown` where the budget ended first. */
export function solve(request: SlotRequest, question: Question, budget: Budget): Solved | null | 'unknown' {
  const loosely = solveAs(request, question, budget, false);
  if (loosely === null || loosely === 'unknown') return loosely;
  // Almost always: whoever is free then can come. Where not, who comes is for the search to choose.
  return staff(request, loosely.problem, loosely.placed, question) ? loosely : solveAs(request, question, budget, true);
}

function solveAs(
  request: SlotRequest,
  { around, free }: Question,
  budget: Budget,
  namesPeople: boolean,
): Solved | null | 'unknown' {
  const problem = toProblem(request, around, free, namesPeople);
  const hopeless: Hopeless = new Map();
  const { outcome, placed } = findOne(problem, budget, hopeless);
  if (outcome === 'OUT_OF_STEPS') return 'unknown';
  return outcome === 'STOPPED' ? { problem, hopeless, placed } : null;
}

/** The items of a programme with the people who come; null where it would meet a conflict after all. */
export function staff(
  request: SlotRequest,
  problem: Problem,
  placed: readonly Placed[],
  question: Question,
): { items: ProgrammeItem[]; load: number } | null {
  const chosen = choosePeople(problem, placed, question.free, question.engagements);
  if (!chosen) return null;
  const items = chosen.staffed.map((one) => ({ ...itemOf(one), timeZone: request.timeZone }));
  const conflicts = findItemConflicts(inOrder([...question.around.staying, ...items]), question.around.books);
  const isNew = conflicts.some(
    ({ severity, itemId, key }) => severity !== 'NOTE' && !question.before.has(`${itemId} ${key}`),
  );
  return isNew ? null : { items, load: chosen.load };
}

const itemOf = ({ stop: { stop }, option, start, personIds }: Staffed) =>
  toItem(stop, { venueId: option.venueId, vehicleId: option.vehicleId, start, personIds });

import { findItemConflicts } from '../conflicts/find-item-conflicts';
import { findCulprits } from './slots/find-culprits';
import { FreeStarts } from './slots/free-starts';
import { propose } from './slots/propose';
import { type SlotAnswer, type Steps, USUAL_STEPS } from './slots/slot-answer';
import type { SlotRequest, SlotSurroundings } from './slots/slot-wishes';
import { type Question, solve } from './slots/solve';

/**
 * «Find me a slot» (design.md, "Planning"): up to three programmes of the wished stops in which nothing conflicts, HARD or SOFT, as
 * `findItemConflicts` sees it; or which wishes cannot hold together; or, where neither could be shown within the steps allowed, that.
 *
 * The delegation goes through its stops one after the other, so a programme is an order of stops, each at the first start
 * that is free after the one before (`walk.ts`): whatever can be done after a later end can be done after an earlier one. The search goes through
 * orders, days, places and vehicles, remembers from where there was no way on, and so finds a programme if there is one.
 */
export function findSlots(request: SlotRequest, around: SlotSurroundings, steps: Steps = USUAL_STEPS): SlotAnswer {
  const question = toQuestion(around, request.timeZone);
  const solved = solve(request, question, { left: steps.find });
  if (solved === 'unknown') {
    // A part of the wishes may show what the whole is too large for.
    const culprits = findCulprits(request, question, { left: steps.explain }, false);
    return culprits.length > 0 ? { outcome: 'IMPOSSIBLE', culprits } : { outcome: 'NOT_FOUND' };
  }
  if (solved === null)
    return { outcome: 'IMPOSSIBLE', culprits: findCulprits(request, question, { left: steps.explain }, true) };

  const proposals = propose(request, solved, question, steps.improve);
  return proposals.length > 0 ? { outcome: 'FOUND', proposals } : { outcome: 'NOT_FOUND' };
}

function toQuestion(around: SlotSurroundings, timeZone: string): Question {
  const engagements = new Map<string, number>();
  const count = (id: string) => engagements.set(id, (engagements.get(id) ?? 0) + 1);
  for (const { personIds } of around.books.bookings) personIds.forEach(count);
  for (const { attendees } of around.staying) attendees.forEach(({ personId }) => count(personId));
  const before = findItemConflicts(around.staying, around.books).map(({ itemId, key }) => `${itemId} ${key}`);
  return { around, free: new FreeStarts(around, timeZone), engagements, before: new Set(before) };
}

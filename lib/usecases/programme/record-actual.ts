import { z } from 'zod';
import { actualsOf, storeActual } from '@/lib/data/programme/actuals';
import { programmeOf } from '@/lib/data/programme/programme';
import { findVisitForChange } from '@/lib/data/visits/find-visit';
import { PLANNABLE } from '@/lib/domain/programme/programme';
import type { Actual } from '@/lib/domain/programme/run-sheet';
import { invalid, ok, refused, type Result } from '@/lib/domain/shared/result';
import { defineVisitCommand } from '../define-use-case';

/** How far from its plan an item may begin or end: further off it is a slip, or another day. */
const FARTHEST_HOURS = 24;
/** How far ahead of the server's a telephone's clock may be. */
const AHEAD_MINUTES = 5;

/**
 * Says that an item began or ended, at the moment when the button was pressed, however long the network took; or takes that
 * back. Said again, the first time holds: a telephone sends again what it never heard of.
 */
export const recordActual = defineVisitCommand({
  action: 'visit.plan',
  input: z.strictObject({
    id: z.string().max(60),
    itemId: z.guid(),
    what: z.enum(['STARTED', 'ENDED', 'TAKEN_BACK']),
    /** When it was pressed. */
    at: z.iso.datetime({ offset: true }).max(40),
  }),
  load: (tx, { id }) => findVisitForChange(tx, id),
  async run({ tx, actor, now, input, loaded: { visit }, record, leaveUnrecorded }): Promise<Result<Actual>> {
    if (!PLANNABLE.includes(visit.status)) return refused({ code: 'NOT_POSSIBLE_NOW', status: visit.status });
    const [{ items }, actuals] = await Promise.all([programmeOf(tx, visit.id), actualsOf(tx, visit.id)]);
    const item = items.find(({ id }) => id === input.itemId);
    if (!item || item.status === 'CANCELLED') return refused({ code: 'NOT_FOUND' });

    const before = actuals.get(item.id) ?? { startedAt: null, endedAt: null };
    const pressed = new Date(input.at);
    const off = Math.max(item.startsAt.getTime() - pressed.getTime(), pressed.getTime() - item.endsAt.getTime());
    if (input.what !== 'TAKEN_BACK') {
      if (off > FARTHEST_HOURS * 3_600_000) return invalid({ path: 'at', code: 'not_that_day' });
      if (pressed.getTime() > now.getTime() + AHEAD_MINUTES * 60_000)
        return invalid({ path: 'at', code: 'time_ahead' });
      if (input.what === 'ENDED' && before.startedAt && pressed < before.startedAt)
        return invalid({ path: 'at', code: 'ends_before_start' });
    }

    const after = afterwards(before, input.what, pressed);
    if (after === before) {
      leaveUnrecorded();
      return ok(before);
    }
    storeActual(tx, item.id, after, actor.accountId, now);
    record({
      action: 'visit.run',
      subject: 'visit',
      subjectId: visit.id,
      payload: { item: { id: item.id, title: item.title }, what: input.what, at: pressed.toISOString() },
    });
    return ok(after);
  },
});

/** What was said last is taken back: the end, then the beginning. */
function afterwards(before: Actual, what: 'STARTED' | 'ENDED' | 'TAKEN_BACK', pressed: Date): Actual {
  const { startedAt, endedAt } = before;
  if (what === 'STARTED') return startedAt ? before : { startedAt: pressed, endedAt };
  if (what === 'ENDED') return endedAt ? before : { startedAt, endedAt: pressed };
  if (endedAt) return { startedAt, endedAt: null };
  return startedAt ? { startedAt: null, endedAt: null } : before;
}

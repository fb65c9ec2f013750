import type { Tx } from '@/lib/data/database';
import type { TrailRecord } from '@/lib/data/trail';
import { writeHold } from '@/lib/data/visits/holds';
import { isHeld, settleHold, type VisitHold } from '@/lib/domain/areas/hold';
import { type Obstacle, obstacleOf, type TargetBooks, type VisitForTarget } from '@/lib/domain/areas/target-area';
import type { VisitStatus } from '@/lib/domain/visit/vocabulary';
import { goOn } from '../approvals/go-on';

/** A visit as far as holding it needs to know. */
export type VisitToHold = {
  id: string;
  status: VisitStatus;
  ruleSetId: string | null;
  hold: VisitHold | null;
  imported: object | null;
};

/**
 * Holds a visit, or lets it go, by what stands in its way now; gives what the trail tells of it. To be called when a visit is
 * handed over, routed again or says something else; setting a status and the passing of time call it for every visit under
 * way. Imported history is never held. An approval that stood still goes on.
 */
export async function settleVisitHold(
  tx: Tx,
  visit: VisitToHold,
  content: VisitForTarget,
  books: TargetBooks,
  now: Date,
): Promise<HoldTold> {
  const settled = settleHold(visit.hold, visit.imported ? null : obstacleOf(content, books));
  writeHold(tx, visit.id, settled, now);
  if (settled.hold) return { held: toldOf(settled.hold) };
  if (!settled.lift) return {};

  if (isHeld(visit)) await goOn(tx, visit, now);
  return { released: true };
}

/** The entries of a visit that was held or let go by itself, and not by what somebody did to it. */
export function holdEntries(visitId: string, { held, released }: HoldTold): TrailRecord[] {
  const subject = { subject: 'visit' as const, subjectId: visitId };
  return [
    ...(held ? [{ action: 'visit.hold', ...subject, payload: { held } }] : []),
    ...(released ? [{ action: 'visit.release', ...subject, payload: { released } }] : []),
  ];
}

/** What an entry of the trail says of a visit that was held or let go. */
export type HoldTold = { held?: ReturnType<typeof toldOf>; released?: true };

const toldOf = ({ target, name, period }: Obstacle) => ({ target, name, status: period.status, since: period.from });

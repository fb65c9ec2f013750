import type { Tx } from '@/lib/data/database';
import { writeHold } from '@/lib/data/visits/holds';
import { settleHold, type VisitHold } from '@/lib/domain/areas/hold';
import { type Obstacle, obstacleOf, type TargetBooks, type VisitForTarget } from '@/lib/domain/areas/target-area';

/**
 * Holds a visit, or lets it go, by what stands in its way now; gives what the trail tells of it. To be called when a visit is
 * handed over or says something else; setting a status calls it for every visit under way. Imported history is never held.
 */
export function settleVisitHold(
  tx: Tx,
  visit: { id: string; hold: Pick<VisitHold, 'id' | 'target' | 'status'> | null; imported: object | null },
  content: VisitForTarget,
  books: TargetBooks,
  now: Date,
): HoldTold {
  const settled = settleHold(visit.hold, visit.imported ? null : obstacleOf(content, books));
  writeHold(tx, visit.id, settled, now);
  if (settled.hold) return { held: toldOf(settled.hold) };
  return settled.lift ? { released: true } : {};
}

/** What an entry of the trail says of a visit that was held or let go. */
export type HoldTold = { held?: ReturnType<typeof toldOf>; released?: true };

const toldOf = ({ target, name, period }: Obstacle) => ({ target, name, status: period.status, since: period.from });

import { restartTime } from '@/lib/data/approval-times';
import type { Tx } from '@/lib/data/database';
import type { VisitStatus } from '@/lib/domain/visit/vocabulary';
import { ruleSetOf } from '../visits/routing-books';
import { dueDay } from './due-day';

/** Lets an approval go on that stood still while its visit was held: its open steps are due as if they opened now. */
export async function goOn(
  tx: Tx,
  { id, status, ruleSetId }: { id: string; status: VisitStatus; ruleSetId: string | null },
  now: Date,
): Promise<void> {
  if (status !== 'IN_APPROVAL') return;
  const { ruleSet } = await ruleSetOf(tx, ruleSetId, now);
  restartTime(tx, id, dueDay(now, ruleSet));
}

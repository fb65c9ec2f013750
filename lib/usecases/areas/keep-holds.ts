import { keepTargetsStill, targetBooks } from '@/lib/data/areas';
import { sqlOf } from '@/lib/data/database';
import { findVisitForChange } from '@/lib/data/visits/find-visit';
import { holdableVisits } from '@/lib/data/visits/holds';
import { settleHold } from '@/lib/domain/areas/hold';
import { obstacleOf } from '@/lib/domain/areas/target-area';
import { dayIn } from '@/lib/domain/shared/day';
import { HOME_TIME_ZONE } from '@/lib/domain/shared/time-zone';
import { FINAL } from '@/lib/domain/visit/transitions';
import type { World } from '@/lib/server/world';
import { systemTask } from '../system-task';
import { holdEntries, settleVisitHold } from '../visits/settle-hold';

/**
 * Holds and lets go the visits under way that stand otherwise than the registers say, whichever came first and however it
 * came to be: each in a transaction of its own that looks again. Where nothing differs, nothing is written.
 */
export async function keepHolds(at: World): Promise<void> {
  const sql = sqlOf(at.database);
  const today = dayIn(at.now(), HOME_TIME_ZONE);
  const [books, visits] = await Promise.all([targetBooks(sql), holdableVisits(sql, today)]);
  const failures: unknown[] = [];

  for (const visit of visits) {
    const { lift, hold } = settleHold(visit.hold, obstacleOf(visit, books));
    // One visit that cannot be settled must not keep the others waiting.
    if (lift || hold) await settleAgain(at, visit.id).catch((error) => failures.push(error));
  }
  if (failures.length > 0) throw failures[0];
}

async function settleAgain(at: World, visitId: string): Promise<void> {
  await systemTask(at, async ({ tx, now, record }) => {
    const loaded = await findVisitForChange(tx, visitId);
    if (!loaded || loaded.visit.status === 'DRAFT' || FINAL.includes(loaded.visit.status)) return;

    keepTargetsStill(tx);
    const told = await settleVisitHold(tx, loaded.visit, loaded.visit, await targetBooks(tx), now);
    holdEntries(visitId, told).forEach(record);
  });
}

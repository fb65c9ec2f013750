import { openStepsToDecide } from '@/lib/data/approval-times';
import { sqlOf } from '@/lib/data/database';
import { officePeople } from '@/lib/data/office-people';
import { isStranded } from '@/lib/domain/approval/stranded';
import { isQuiet } from '@/lib/domain/notices/quiet-hours';
import { dayIn } from '@/lib/domain/shared/day';
import { HOME_TIME_ZONE } from '@/lib/domain/shared/time-zone';
import { isWorkingDay } from '@/lib/domain/shared/working-days';
import { holidaysAround } from '@/lib/server/holidays';
import type { World } from '@/lib/server/world';
import { askNewcomers, newcomersTo } from './ask-newcomers';
import { tellStranded } from './tell-stranded';

/**
 * Looks who is left for every step that waits, whatever has changed since it opened: an absence, a disqualification, another
 * substitute, a role that has ended. Whoever has come to decide it is asked, and where nobody is left whoever is
 * responsible for the visit is told. By day, on working days; each step in a transaction of its own.
 */
export async function watchDeciders(at: World): Promise<void> {
  const now = at.now();
  if (isQuiet(now) || !isWorkingDay(dayIn(now, HOME_TIME_ZONE), holidaysAround(now))) return;
  const sql = sqlOf(at.database);
  const [steps, people] = await Promise.all([openStepsToDecide(sql), officePeople(sql, now)]);
  const failures: unknown[] = [];

  for (const step of steps) {
    const changed = isStranded(step, step.visit, people) !== step.stranded;
    // One visit that cannot be told of must not keep the others waiting.
    if (changed) await tellStranded(at, step).catch((error) => failures.push(error));
    if (newcomersTo(step, step.visit, people).length > 0)
      await askNewcomers(at, step).catch((error) => failures.push(error));
  }
  if (failures.length > 0) throw failures[0];
}

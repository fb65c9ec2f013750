import { clearStranded, markStranded, openStepsToDecide, type StepToDecide } from '@/lib/data/approval-times';
import { sqlOf } from '@/lib/data/database';
import { findReceivers } from '@/lib/data/notices/receivers';
import { officePeople } from '@/lib/data/office-people';
import { findVisitForChange } from '@/lib/data/visits/find-visit';
import { mayRead } from '@/lib/domain/access/can';
import { isStranded } from '@/lib/domain/approval/stranded';
import { isQuiet } from '@/lib/domain/notices/quiet-hours';
import { dayIn } from '@/lib/domain/shared/day';
import { HOME_TIME_ZONE } from '@/lib/domain/shared/time-zone';
import { isWorkingDay } from '@/lib/domain/shared/working-days';
import { toVisitToDecide } from '@/lib/domain/visit/visit';
import { holidaysAround } from '@/lib/server/holidays';
import type { World } from '@/lib/server/world';
import { writeNotices } from '../notices/write-notices';
import { SYSTEM, systemTask } from '../system-task';

/**
 * Looks whether somebody is left for every step that waits, whatever has taken them away: an absence, a disqualification,
 * a role that has ended. Whoever is responsible for the visit is told once, and again when it happens anew. By day, on
 * working days; each step in a transaction of its own that also notes that it was told.
 */
export async function tellStranded(at: World): Promise<void> {
  const now = at.now();
  if (isQuiet(now) || !isWorkingDay(dayIn(now, HOME_TIME_ZONE), holidaysAround(now))) return;
  const sql = sqlOf(at.database);
  const [steps, people] = await Promise.all([openStepsToDecide(sql), officePeople(sql, now)]);
  const failures: unknown[] = [];

  for (const step of steps) {
    if (isStranded(step, step.visit, people) === step.stranded) continue;
    // One visit that cannot be told of must not keep the others waiting.
    await noteFor(at, step).catch((error) => failures.push(error));
  }
  if (failures.length > 0) throw failures[0];
}

async function noteFor(at: World, { id, visitId }: StepToDecide): Promise<void> {
  await systemTask(at, async ({ tx, now, record }) => {
    const loaded = await findVisitForChange(tx, visitId);
    const step = loaded?.visit.steps.find((candidate) => candidate.id === id && candidate.state === 'OPEN');
    if (!loaded || !step || loaded.visit.status !== 'IN_APPROVAL') return;
    const { visit, access } = loaded;
    const decidedBy = step.decisions.map(({ by }) => by.id);
    if (!isStranded({ step: step.step, decidedBy }, toVisitToDecide(visit), await officePeople(tx, now)))
      return clearStranded(tx, id);
    if (!(await markStranded(tx, id, now))) return;

    const receivers = await findReceivers(tx, visit.responsible ? [visit.responsible.id] : [], now);
    const notices = receivers
      .filter((receiver) => mayRead(receiver, access))
      .map(({ accountId }) => {
        const payload = { actorName: SYSTEM.name, comment: '', step: step.step };
        return { accountId, kind: 'STEP_STRANDED' as const, visitId, payload };
      });
    await writeNotices(tx, notices, receivers, now);
    const payload = { step: step.step, told: notices.map(({ accountId, kind }) => ({ accountId, kind })) };
    record({ action: 'visit.strand', subject: 'visit', subjectId: visitId, payload });
  });
}

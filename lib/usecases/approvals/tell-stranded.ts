import { clearStranded, markStranded, type StepToDecide } from '@/lib/data/approval-times';
import { findReceivers } from '@/lib/data/notices/receivers';
import { officePeople } from '@/lib/data/office-people';
import { findVisitForChange } from '@/lib/data/visits/find-visit';
import { mayRead } from '@/lib/domain/access/can';
import { isStranded } from '@/lib/domain/approval/stranded';
import { toVisitToDecide } from '@/lib/domain/visit/visit';
import type { World } from '@/lib/server/world';
import { writeNotices } from '../notices/write-notices';
import { SYSTEM, systemTask } from '../system-task';

/** Notes that nobody is left for a step, or that somebody is again; whoever is responsible for the visit is told of the first. */
export async function tellStranded(at: World, { id, visitId }: StepToDecide): Promise<void> {
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

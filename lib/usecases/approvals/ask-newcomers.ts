import { askedOf, type StepToDecide } from '@/lib/data/approval-times';
import { findReceivers } from '@/lib/data/notices/receivers';
import { officePeople } from '@/lib/data/office-people';
import { findVisitForChange } from '@/lib/data/visits/find-visit';
import { can } from '@/lib/domain/access/can';
import { findApprovers, type OfficePerson, type VisitToDecide } from '@/lib/domain/approval/find-approver';
import { toVisitToDecide } from '@/lib/domain/visit/visit';
import type { World } from '@/lib/server/world';
import { writeNotices } from '../notices/write-notices';
import { SYSTEM, systemTask } from '../system-task';

/** Who may decide an open step today and has been neither asked since it opened nor heard. */
export function newcomersTo(
  { step, decidedBy, asked }: Pick<StepToDecide, 'step' | 'decidedBy' | 'asked'>,
  visit: VisitToDecide,
  people: readonly OfficePerson[],
): string[] {
  return findApprovers(step, visit, people)
    .deciders.map(({ id }) => id)
    .filter((id) => !decidedBy.includes(id) && !asked.includes(id));
}

/** Asks them as the first ones were asked, once, and leaves an entry on the trail that it did. */
export async function askNewcomers(at: World, { id, visitId }: StepToDecide): Promise<void> {
  await systemTask(at, async ({ tx, now, record }) => {
    const loaded = await findVisitForChange(tx, visitId);
    const open = loaded?.visit.steps.find((candidate) => candidate.id === id && candidate.state === 'OPEN');
    if (!loaded || !open || loaded.visit.status !== 'IN_APPROVAL') return;
    const { visit, access } = loaded;
    const [people, asked] = await Promise.all([officePeople(tx, now), askedOf(tx, id)]);
    const { step } = open;
    const decidedBy = open.decisions.map(({ by }) => by.id);

    const newcomers = newcomersTo({ step, decidedBy, asked }, toVisitToDecide(visit), people);
    const receivers = (await findReceivers(tx, newcomers, now)).filter(
      (receiver) => can(receiver, 'visit.approve', access).allowed,
    );
    if (receivers.length === 0) return;

    const payload = { actorName: SYSTEM.name, comment: '', step };
    const notices = receivers.map(({ accountId }) => ({ accountId, kind: 'STEP_OPENED' as const, visitId, payload }));
    await writeNotices(tx, notices, receivers, now);
    const told = notices.map(({ accountId, kind }) => ({ accountId, kind }));
    record({ action: 'visit.pass_on', subject: 'visit', subjectId: visitId, payload: { step, told } });
  });
}

import { giveDueDay, markCalled, openTimedSteps, type OpenStep } from '@/lib/data/approval-times';
import { sqlOf } from '@/lib/data/database';
import { findReceivers } from '@/lib/data/notices/receivers';
import { officePeople } from '@/lib/data/office-people';
import { findVisitForChange } from '@/lib/data/visits/find-visit';
import { mayRead } from '@/lib/domain/access/can';
import { isHeld } from '@/lib/domain/areas/hold';
import { findApprovers, type FoundApprovers, type OfficePerson, stepAbove } from '@/lib/domain/approval/find-approver';
import { callOfTime, dueOn, type TimeCall } from '@/lib/domain/approval/time-of-steps';
import type { NoticeKind } from '@/lib/domain/notices/notice-rules';
import { isQuiet } from '@/lib/domain/notices/quiet-hours';
import { dayIn } from '@/lib/domain/shared/day';
import { HOME_TIME_ZONE } from '@/lib/domain/shared/time-zone';
import { type ApprovalStep, toVisitToDecide, type Visit } from '@/lib/domain/visit/visit';
import { holidaysAround } from '@/lib/server/holidays';
import type { World } from '@/lib/server/world';
import { writeNotices } from '../notices/write-notices';
import { SYSTEM, systemTask } from '../system-task';
import { ruleSetOf } from '../visits/routing-books';

/**
 * Looks at every approval step that waits, of no visit that is held: reminds of what is due, tells of what is late. By day only; each step in a
 * transaction of its own that also notes that it was done, so that two workers, or one that is killed, do it once.
 */
export async function keepTime(at: World): Promise<void> {
  const now = at.now();
  if (isQuiet(now)) return;
  const sql = sqlOf(at.database);
  const today = dayIn(now, HOME_TIME_ZONE);
  const holidays = holidaysAround(now);
  const failures: unknown[] = [];

  for (const step of await openTimedSteps(sql)) {
    const { approvalTime } = (await ruleSetOf(sql, step.ruleSetId, now)).ruleSet;
    const due = step.dueOn ?? dueOn(step.openedOn, approvalTime, holidays);
    const call = callOfTime(step, approvalTime, today, holidays);
    if (step.dueOn && !call) continue;
    // One visit that cannot be told of must not keep the others waiting.
    await callFor(at, step, due, call).catch((error) => failures.push(error));
  }
  if (failures.length > 0) throw failures[0];
}

async function callFor(at: World, { id, visitId }: OpenStep, due: string, call: TimeCall | null): Promise<void> {
  await systemTask(at, async ({ tx, now, record }) => {
    const loaded = await findVisitForChange(tx, visitId);
    const step = loaded?.visit.steps.find((candidate) => candidate.id === id && candidate.state === 'OPEN');
    if (!loaded || !step || loaded.visit.status !== 'IN_APPROVAL' || isHeld(loaded.visit)) return;
    await giveDueDay(tx, id, due);
    if (!call || !(await markCalled(tx, id, call, now))) return;

    const told = whoIsTold(call, loaded.visit, step, await officePeople(tx, now));
    const receivers = await findReceivers(tx, [...told.keys()], now);
    const notices = receivers
      .filter((receiver) => mayRead(receiver, loaded.access))
      .flatMap(({ accountId }) => {
        const kind = told.get(accountId);
        const payload = { actorName: SYSTEM.name, comment: '', step: step.step, dueOn: due };
        return kind ? [{ accountId, kind, visitId, payload }] : [];
      });
    await writeNotices(tx, notices, receivers, now);
    record({
      action: call === 'REMIND' ? 'visit.remind' : 'visit.escalate',
      subject: 'visit',
      subjectId: visitId,
      payload: { step: step.step, dueOn: due, told: notices.map(({ accountId, kind }) => ({ accountId, kind })) },
    });
  });
}

/** Of a reminder the deciders; of a step that is late also those who would decide above them, and whoever is responsible. */
function whoIsTold(
  call: TimeCall,
  visit: Visit,
  { step, decisions }: ApprovalStep,
  people: readonly OfficePerson[],
): Map<string, NoticeKind> {
  const find = (asked: typeof step): FoundApprovers => findApprovers(asked, toVisitToDecide(visit), people);
  const found = find(step);
  const deciders = found.deciders.map(({ id }) => id).filter((id) => !decisions.some(({ by }) => by.id === id));
  const told = new Map<string, NoticeKind>();
  const tell = (kind: NoticeKind, ids: readonly string[]) =>
    ids.filter((id) => !told.has(id)).forEach((id) => told.set(id, kind));

  if (call === 'REMIND') {
    tell('STEP_DUE_SOON', deciders);
    return told;
  }
  const above = stepAbove(found.decidedAt ?? step, visit.leadDepartment);
  tell('STEP_OVERDUE', deciders);
  tell('STEP_ESCALATED', above ? find(above).deciders.map(({ id }) => id) : []);
  tell('STEP_ESCALATED', visit.responsible ? [visit.responsible.id] : []);
  return told;
}

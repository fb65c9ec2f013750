import { sqlOf } from '@/lib/data/database';
import { findReceivers } from '@/lib/data/notices/receivers';
import { markTaskCalled, type TimedTask, timedTasks } from '@/lib/data/tasks/tasks';
import { findVisitForChange } from '@/lib/data/visits/find-visit';
import { mayRead } from '@/lib/domain/access/can';
import type { NoticeKind } from '@/lib/domain/notices/notice-rules';
import { isQuiet } from '@/lib/domain/notices/quiet-hours';
import { addDays, dayIn } from '@/lib/domain/shared/day';
import { HOME_TIME_ZONE } from '@/lib/domain/shared/time-zone';
import { TASKS_CALL } from '@/lib/domain/tasks/task';
import { callOfTask, type TaskCall } from '@/lib/domain/tasks/time-of-tasks';
import { holidaysAround } from '@/lib/server/holidays';
import type { World } from '@/lib/server/world';
import { writeNotices } from '../notices/write-notices';
import { SYSTEM, systemTask } from '../system-task';

/** One working day before is never further off than this, whatever the holidays. */
const LOOK_AHEAD_DAYS = 10;

const KIND_OF = { REMIND: 'TASK_DUE_SOON', LATE: 'TASK_LATE' } as const satisfies Record<TaskCall, NoticeKind>;

/**
 * Looks at every task that is to be done: reminds its owner of what is due, tells them and whoever is responsible for the visit of
 * what is late. By day only; each task in a transaction of its own that also notes that it was done.
 */
export async function callForTasks(at: World): Promise<void> {
  const now = at.now();
  if (isQuiet(now)) return;
  const today = dayIn(now, HOME_TIME_ZONE);
  const holidays = holidaysAround(now);
  const failures: unknown[] = [];

  for (const task of await timedTasks(sqlOf(at.database), addDays(today, LOOK_AHEAD_DAYS))) {
    const call = callOfTask(task, today, holidays);
    // One task that cannot be told of must not keep the others waiting.
    if (call) await callFor(at, task, call).catch((error) => failures.push(error));
  }
  if (failures.length > 0) throw failures[0];
}

async function callFor(at: World, task: TimedTask, call: TaskCall): Promise<void> {
  await systemTask(at, async ({ tx, now, record }) => {
    const loaded = await findVisitForChange(tx, task.visitId);
    if (!loaded || !TASKS_CALL.includes(loaded.visit.status)) return;
    const called = await markTaskCalled(tx, task, call, now);
    if (!called) return;

    const responsible = call === 'LATE' ? loaded.visit.responsible?.id : undefined;
    const receivers = await findReceivers(
      tx,
      [...new Set([called.ownerId, responsible].flatMap((id) => id ?? []))],
      now,
    );
    const payload = { actorName: SYSTEM.name, comment: '', task: called.name, dueOn: task.dueOn };
    const notices = receivers
      .filter((receiver) => mayRead(receiver, loaded.access))
      .map(({ accountId }) => ({ accountId, kind: KIND_OF[call], visitId: task.visitId, payload }));
    if (notices.length === 0) return;
    await writeNotices(tx, notices, receivers, now);
    record({
      action: 'visit.task_remind',
      subject: 'visit',
      subjectId: task.visitId,
      payload: { task: { id: task.id, name: called.name }, dueOn: task.dueOn, late: call === 'LATE' },
    });
  });
}

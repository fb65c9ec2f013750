import { z } from 'zod';
import { openAccountsAmong } from '@/lib/data/office/people';
import { findReceivers } from '@/lib/data/notices/receivers';
import type { Sql, Tx } from '@/lib/data/database';
import { lastChangeOfTask, tasksOf } from '@/lib/data/tasks/tasks';
import { findVisitForChange } from '@/lib/data/visits/find-visit';
import { mayRead, type VisitAccess } from '@/lib/domain/access/can';
import { type InputIssue, ok, refused, type Result } from '@/lib/domain/shared/result';
import { type Task, TASKS_CHANGE } from '@/lib/domain/tasks/task';
import { hasCycle } from '@/lib/domain/tasks/waiting';
import type { Visit } from '@/lib/domain/visit/visit';

export const ofTask = { id: z.string().max(60), task: z.guid() };

/** A visit with its tasks and the one that is acted on; null where the visit has no such task. */
export async function findTaskForChange(tx: Tx, { id, task: taskId }: { id: string; task: string }) {
  const loaded = await findVisitForChange(tx, id);
  if (!loaded) return null;
  const tasks = await tasksOf(tx, loaded.visit.id);
  const task = tasks.find((one) => one.id === taskId);
  return task ? { ...loaded, tasks, task, access: { ...loaded.access, taskOwnerId: task.owner?.id ?? null } } : null;
}

export function mayChangeTasks(visit: Visit): Result<null> {
  return TASKS_CHANGE.includes(visit.status) ? ok(null) : refused({ code: 'NOT_POSSIBLE_NOW', status: visit.status });
}

/** Refuses an action on an older version of a task, saying who has changed it since. */
export async function refuseStaleTask(sql: Sql, task: Task, version: number): Promise<Result<null>> {
  return task.version === version ? ok(null) : staleTask(sql, task);
}

export async function staleTask(sql: Sql, task: Task): Promise<Result<never>> {
  const last = await lastChangeOfTask(sql, task.id);
  return refused({
    ...{ code: 'STALE', subject: 'task', currentVersion: task.version, changed: [] },
    ...{ changedBy: last?.by ?? '', changedAt: last?.at ?? new Date(0) },
  });
}

/** Somebody can be given a task of a visit that they may read: a restricted visit is told to nobody by a task. */
export async function wrongOwner(tx: Tx, ownerId: string, access: VisitAccess, now: Date): Promise<InputIssue[]> {
  const [open, [receiver]] = await Promise.all([openAccountsAmong(tx, [ownerId]), findReceivers(tx, [ownerId], now)]);
  if (!open.has(ownerId) || !receiver) return [{ path: 'owner', code: 'unknown_person' }];
  return mayRead(receiver, access) ? [] : [{ path: 'owner', code: 'may_not_read_visit' }];
}

/** What is wrong with what a task is to wait for. */
export function wrongWaits(id: string, waitsFor: readonly string[], tasks: readonly Task[]): InputIssue[] {
  if (waitsFor.some((awaited) => !tasks.some((task) => task.id === awaited)))
    return [{ path: 'waitsFor', code: 'unknown_value' }];
  const waits = new Map<string, readonly string[]>(tasks.map((task) => [task.id, task.waitsFor]));
  return hasCycle(waits.set(id, waitsFor)) ? [{ path: 'waitsFor', code: 'waits_for_itself' }] : [];
}

import { z } from 'zod';
import { TASK_TEMPLATES } from '../visit/vocabulary';
import { type Task, TASK_ANCHORS, TASK_DOERS, TASK_STATES } from './task';

const texts = z.object({ fi: z.string().optional(), sv: z.string().optional(), en: z.string().optional() });

/** A task as the API tells it. */
export const taskJson = z.object({
  id: z.string(),
  version: z.int(),
  name: texts,
  state: z.enum(TASK_STATES),
  /** Why it isn't needed; empty otherwise. */
  reason: z.string(),
  /** yyyy-mm-dd; null while the visit has no date. */
  dueOn: z.string().nullable(),
  /** The day was named by hand and no longer moves with the visit. */
  pinned: z.boolean(),
  /** In days before the visit begins or after it ends; null for a task added by hand. */
  timing: z.object({ anchor: z.enum(TASK_ANCHORS), days: z.int() }).nullable(),
  /** The template and its task that it was made from; null for a task added by hand. */
  from: z.object({ template: z.enum(TASK_TEMPLATES), key: z.string() }).nullable(),
  doer: z.enum(TASK_DOERS),
  owner: z.object({ id: z.string(), name: z.string() }).nullable(),
  /** Ids of tasks of the same visit. */
  waitsFor: z.array(z.string()),
  done: z.object({ by: z.string(), at: z.string() }).nullable(),
});

export const tasksJson = z.object({ items: z.array(taskJson) });

export function toTaskJson(task: Task): z.output<typeof taskJson> {
  const { id, version, name, state, reason, dueOn, pinned, timing, from, doer, owner, waitsFor, done } = task;
  return {
    ...{ id, version, name, state, reason, dueOn, pinned, timing, from, doer, owner, waitsFor },
    done: done && { by: done.by, at: done.at.toISOString() },
  };
}

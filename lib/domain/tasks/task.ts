import type { SomeTexts } from '../programme/programme';
import type { LocalizedText, TaskTemplate, VisitStatus } from '../visit/vocabulary';

/**
 * What has to be done for a visit so that nothing falls between two chairs (design.md, "Planning"): made from the template of
 * the visit's rule or kind when the visit is accepted, or added by hand.
 */
export const TASK_STATES = ['OPEN', 'DOING', 'DONE', 'NOT_NEEDED'] as const;
export type TaskState = (typeof TASK_STATES)[number];
/** States in which something is still to be done. */
export const TO_DO: readonly TaskState[] = ['OPEN', 'DOING'];

/**
 * Who does it. RESPONSIBLE and REQUESTER are accounts of the visit and own their tasks from the beginning; for the
 * protocol and for the unit that hosts, somebody names a person.
 */
export const TASK_DOERS = ['RESPONSIBLE', 'REQUESTER', 'PROTOCOL', 'HOST_UNIT'] as const;
export type TaskDoer = (typeof TASK_DOERS)[number];

/** What the days of a task are counted from, and which way. */
export const TASK_ANCHORS = ['BEFORE_START', 'AFTER_END'] as const;
export type TaskAnchor = (typeof TASK_ANCHORS)[number];

/** One task of a template. */
export type TemplateTask = {
  key: string;
  name: LocalizedText;
  anchor: TaskAnchor;
  days: number;
  /** Keys of the same template. */
  waitsFor: readonly string[];
  doer: TaskDoer;
};

/** When a task is due: so many days before or after the visit; null for one whose day somebody has named. */
export type TaskTiming = { anchor: TaskAnchor; days: number };

export type Task = {
  id: string;
  version: number;
  /** Where it comes from; null for one added by hand. */
  from: { template: TaskTemplate; key: string } | null;
  name: SomeTexts;
  timing: TaskTiming | null;
  /** yyyy-mm-dd in Helsinki; null where the visit has no date yet. */
  dueOn: string | null;
  /** Its day was named by hand and no longer moves with the visit. */
  pinned: boolean;
  doer: TaskDoer;
  owner: { id: string; name: string } | null;
  state: TaskState;
  /** Why it isn't needed. */
  reason: string;
  /** Ids of tasks of the same visit. */
  waitsFor: string[];
  done: { by: string; at: Date } | null;
};

/** Statuses of a visit in which its tasks can be changed: it is somebody's to prepare, or has just been held. */
export const TASKS_CHANGE: readonly VisitStatus[] = [
  'SUBMITTED',
  'IN_PREPARATION',
  'IN_APPROVAL',
  'APPROVED',
  'CONFIRMED',
  'COMPLETED',
  'RETURNED',
];
/** Statuses in which its tasks call for somebody: not while the visit is with its requester, called off or over and reported. */
export const TASKS_CALL: readonly VisitStatus[] = [
  'IN_PREPARATION',
  'IN_APPROVAL',
  'APPROVED',
  'CONFIRMED',
  'COMPLETED',
];

/** The most tasks a visit has. */
export const MOST_TASKS = 100;

/** Whether a task should have been done by now. */
export const isLate = ({ state, dueOn }: Pick<Task, 'state' | 'dueOn'>, today: string) =>
  TO_DO.includes(state) && dueOn !== null && dueOn < today;

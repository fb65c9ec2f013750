import { foldForSearch } from '../shared/fold';
import type { InputIssue } from '../shared/result';
import { LOCALES, type LocalizedText, type TaskTemplate } from '../visit/vocabulary';
import type { TemplateTask } from './task';
import { hasCycle } from './waiting';

/**
 * The register of what tasks are made from: for each template its tasks in the order in which they are shown. An
 * administrator adds, words, times, orders and retires them, for visits accepted from then on; none is removed, so that the
 * tasks made from it can still be told where they come from.
 */
export type KeptTask = TemplateTask & {
  template: TaskTemplate;
  /** Rises with each change, so that two administrators do not write over each other. */
  version: number;
  source: string;
  retired: boolean;
};

const LONGEST_KEY = 40;

/** The key of a new task, by its English words and like no other of its template. */
export function newTaskKey({ en }: LocalizedText, taken: readonly string[]): string {
  const words = en
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toUpperCase()
    .replace(/[^A-Z0-9]+/g, '_')
    .slice(0, LONGEST_KEY)
    .replace(/^_+|_+$/g, '');
  const key = words || 'TASK';
  for (let number = 1; ; number += 1) {
    const candidate = number === 1 ? key : `${key}_${number}`;
    if (!taken.includes(candidate)) return candidate;
  }
}

/** What is wrong with a task among the others of its template that are in use. */
export function wrongInTemplate(
  task: Pick<TemplateTask, 'name' | 'waitsFor'>,
  key: string | null,
  others: readonly KeptTask[],
): InputIssue[] {
  const inUse = others.filter((other) => other.key !== key && !other.retired);
  const alike = (one: string, other: string) => foldForSearch(one) === foldForSearch(other);
  const same = LOCALES.filter((locale) => inUse.some(({ name }) => alike(name[locale], task.name[locale])));
  if (same.length > 0) return same.map((locale) => ({ path: `name.${locale}`, code: 'task_exists' }));

  if (task.waitsFor.some((awaited) => !inUse.some((other) => other.key === awaited)))
    return [{ path: 'waitsFor', code: 'unknown_value' }];
  const waits = new Map<string, readonly string[]>(inUse.map((other) => [other.key, other.waitsFor]));
  return hasCycle(waits.set(key ?? '', task.waitsFor)) ? [{ path: 'waitsFor', code: 'waits_for_itself' }] : [];
}

/** The tasks that visits are made from now on: those in use, waiting only for each other. */
export function inUse(tasks: readonly KeptTask[]): KeptTask[] {
  const used = tasks.filter(({ retired }) => !retired);
  const keys = new Set(used.map(({ key }) => key));
  return used.map((task) => ({ ...task, waitsFor: task.waitsFor.filter((key) => keys.has(key)) }));
}

/** The keys in use in their new order; null where the task stands at that end already, or is not in use. */
export function movedTask(tasks: readonly KeptTask[], key: string, direction: 'UP' | 'DOWN'): string[] | null {
  const keys = tasks.filter(({ retired }) => !retired).map((task) => task.key);
  const from = keys.indexOf(key);
  const to = direction === 'UP' ? from - 1 : from + 1;
  const other = keys[to];
  if (from < 0 || other === undefined) return null;
  return keys.map((one, index) => (index === from ? other : index === to ? key : one));
}

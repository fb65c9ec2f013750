import type { RuleSet } from '../routing/rule-set';
import type { Visit } from '../visit/visit';
import type { TaskTemplate, VisitKind } from '../visit/vocabulary';
import type { Task, TemplateTask } from './task';

/** The template of a visit whose rule names none. */
const TEMPLATE_OF_KIND = {
  INCOMING_VISIT: 'GROUP_VISIT',
  OUTGOING_VISIT: 'TRIP',
  BENCHMARKING_TRIP: 'TRIP',
  CITY_MARKETING_EVENT: 'MARKETING_EVENT',
  CONGRESS_HOSPITALITY: 'HOSPITALITY',
  COOPERATION_MEETING: 'MEETING',
} as const satisfies Record<VisitKind, TaskTemplate>;

/** What the tasks of a visit are made from: what its rule says, else what its kind does; a high-level visitor has a template of their own. */
export function templateOf(
  { rule, kind, level }: Pick<Visit, 'rule' | 'kind' | 'level'>,
  { rules }: Pick<RuleSet, 'rules'>,
): TaskTemplate {
  const named = rules.find(({ key }) => key === rule)?.taskTemplate;
  if (named) return named;
  return level === 'HIGH' && kind === 'INCOMING_VISIT' ? 'HIGH_LEVEL_VISIT' : TEMPLATE_OF_KIND[kind];
}

/** What a template asks of a visit that has these tasks already. */
export type TaskPlan = { add: TemplateTask[]; drop: Task[] };

/**
 * What is new in the template is added; of another template, what nobody has touched goes: it stands open as it was made.
 * What somebody has begun, done, moved, given to another or written off stays, and so does what was added by hand.
 */
export function planTasks(tasks: readonly Task[], template: TaskTemplate, rows: readonly TemplateTask[]): TaskPlan {
  const has = (key: string) => tasks.some(({ from }) => from?.template === template && from.key === key);
  return {
    add: rows.filter(({ key }) => !has(key)),
    drop: tasks.filter(
      ({ from, state, version }) => from && from.template !== template && state === 'OPEN' && version === 1,
    ),
  };
}

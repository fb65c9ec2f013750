import { describe, expect, it } from 'vitest';
import { FIRST_RULE_SET } from '@/lib/domain/routing/first-rule-set';
import { FIRST_TEMPLATES } from '@/lib/domain/tasks/first-templates';
import { planTasks, templateOf } from '@/lib/domain/tasks/plan-tasks';
import type { Task } from '@/lib/domain/tasks/task';
import { inUse, type KeptTask, movedTask, newTaskKey, wrongInTemplate } from '@/lib/domain/tasks/template-register';
import { callOfTask } from '@/lib/domain/tasks/time-of-tasks';
import { hasCycle } from '@/lib/domain/tasks/waiting';
import { TASK_TEMPLATES } from '@/lib/domain/visit/vocabulary';

const MEETING: KeptTask[] = FIRST_TEMPLATES.MEETING.map((task) => ({
  ...task,
  ...{ template: 'MEETING', version: 1, source: 'default', retired: false },
}));
const words = (text: string) => ({ fi: text, sv: text, en: text });

describe.each(TASK_TEMPLATES)('the first tasks of %s', (template) => {
  const tasks = FIRST_TEMPLATES[template];
  it('wait only for each other, never for themselves, and for nothing that is due later', () => {
    expect(hasCycle(new Map(tasks.map(({ key, waitsFor }) => [key, waitsFor])))).toBe(false);
    const when = ({ anchor, days }: (typeof tasks)[number]) => (anchor === 'BEFORE_START' ? -days : days);
    for (const task of tasks)
      for (const key of task.waitsFor) {
        const awaited = tasks.find((other) => other.key === key);
        expect(awaited && when(awaited), `${task.key} waits for ${key}`).toBeLessThanOrEqual(when(task));
      }
  });
  it('have names and keys of their own in every language', () => {
    for (const of of [
      ({ key }: (typeof tasks)[number]) => key,
      ({ name }: (typeof tasks)[number]) => name.fi,
      ({ name }: (typeof tasks)[number]) => name.sv,
      ({ name }: (typeof tasks)[number]) => name.en,
    ])
      expect(new Set(tasks.map(of)).size).toBe(tasks.length);
  });
});

describe('the template of a visit', () => {
  const rules = FIRST_RULE_SET.rules.map((rule) =>
    rule.key === 'K5' ? { ...rule, taskTemplate: 'MEETING' as const } : rule,
  );
  it('is what its rule names, else its kind’s, and a high-level visitor’s own', () => {
    expect(templateOf({ rule: 'K5', kind: 'CITY_MARKETING_EVENT', level: 'ORDINARY' }, { rules })).toBe('MEETING');
    expect(templateOf({ rule: 'K4', kind: 'INCOMING_VISIT', level: 'ORDINARY' }, { rules })).toBe('GROUP_VISIT');
    expect(templateOf({ rule: 'K1', kind: 'INCOMING_VISIT', level: 'HIGH' }, { rules })).toBe('HIGH_LEVEL_VISIT');
    expect(templateOf({ rule: null, kind: 'OUTGOING_VISIT', level: 'HIGH' }, { rules })).toBe('TRIP');
  });
});

describe('another template', () => {
  const task = (change: Partial<Task>): Task => ({
    ...{
      id: 'a',
      version: 1,
      from: { template: 'GROUP_VISIT', key: 'HOST' },
      name: { fi: 'A' },
      timing: null,
      dueOn: null,
    },
    ...{ pinned: false, doer: 'RESPONSIBLE', owner: null, state: 'OPEN', reason: '', waitsFor: [], done: null },
    ...change,
  });
  const plan = (...tasks: Task[]) => planTasks(tasks, 'MEETING', FIRST_TEMPLATES.MEETING);
  it('brings its tasks and drops what nobody has touched of the old one', () => {
    const { add, drop } = plan(task({}));
    expect(add).toHaveLength(FIRST_TEMPLATES.MEETING.length);
    expect(drop.map(({ id }) => id)).toEqual(['a']);
  });
  it.each([{ state: 'DOING' }, { state: 'DONE' }, { version: 2 }, { from: null }] as const)(
    'keeps what is %o',
    (change) => expect(plan(task(change)).drop).toEqual([]),
  );
  it('adds nothing that is there already', () =>
    expect(plan(task({ from: { template: 'MEETING', key: 'AGENDA' } })).add.map(({ key }) => key)).not.toContain(
      'AGENDA',
    ));
});

describe('the register of templates', () => {
  it('refuses a name that another task in use has, in whichever language and letters', () => {
    const name = { ...words('Uusi'), sv: ' SÄND möteskallelsen' };
    expect(wrongInTemplate({ name, waitsFor: [] }, null, MEETING)).toMatchObject([
      { path: 'name.sv', code: 'task_exists' },
    ]);
  });
  it('refuses waiting in a circle, for itself or for what is not there', () => {
    const wait = (key: string, ...waitsFor: string[]) =>
      wrongInTemplate({ name: words('Uusi'), waitsFor }, key, MEETING);
    expect(wait('AGENDA', 'CALL')).toMatchObject([{ code: 'waits_for_itself' }]);
    expect(wait('AGENDA', 'NOTHING')).toMatchObject([{ code: 'unknown_value' }]);
    expect(wait('AGENDA', 'AGENDA')).toMatchObject([{ code: 'unknown_value' }]);
    expect(wait('AGENDA', 'PLACE')).toEqual([]);
  });
  it('makes visits without the retired, and nothing waits for those', () => {
    const used = inUse(MEETING.map((task) => ({ ...task, retired: task.key === 'AGENDA' })));
    expect(used.map(({ key }) => key)).not.toContain('AGENDA');
    expect(used.flatMap(({ waitsFor }) => waitsFor)).not.toContain('AGENDA');
  });
  it('gives keys of their own and moves by one place', () => {
    expect(newTaskKey(words('Send the papers!'), ['SEND_THE_PAPERS'])).toBe('SEND_THE_PAPERS_2');
    expect(movedTask(MEETING, 'AGENDA', 'UP')).toBeNull();
    expect(movedTask(MEETING, 'AGENDA', 'DOWN')?.slice(0, 2)).toEqual(['PLACE', 'AGENDA']);
  });
});

describe('time', () => {
  const none = new Set<string>();
  const call = (dueOn: string, today: string, past: { reminded?: boolean; toldLate?: boolean } = {}) =>
    callOfTask({ dueOn, reminded: false, toldLate: false, ...past }, today, none);
  it('reminds on the working day before and on the day itself, once, and never on a day off', () => {
    expect(call('2027-03-08', '2027-03-04')).toBeNull();
    expect(call('2027-03-08', '2027-03-05')).toBe('REMIND');
    expect(call('2027-03-08', '2027-03-06')).toBeNull();
    expect(call('2027-03-08', '2027-03-08')).toBe('REMIND');
    expect(call('2027-03-08', '2027-03-08', { reminded: true })).toBeNull();
  });
  it('tells what is late from the next working day on, once', () => {
    expect(call('2027-03-05', '2027-03-06')).toBeNull();
    expect(call('2027-03-05', '2027-03-08', { reminded: true })).toBe('LATE');
    expect(call('2027-03-05', '2027-03-08', { toldLate: true })).toBeNull();
  });
});

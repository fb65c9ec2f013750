import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  addTemplateTask,
  changeTemplate,
  moveTemplateTask,
  readTaskTemplates,
  restoreTemplate,
  retireTemplate,
} from '@/lib/usecases/tasks/keep-templates';
import { granted } from '../support/builders';
import { type City, foundCity } from '../support/personas';
import { accepted, tasksIn } from '../support/tasks';

let city: City;
beforeAll(async () => {
  city = await foundCity();
});
afterAll(() => city.close());

const admin = () => city.as('admin.economic');
const words = (text: string) => ({ fi: text, sv: `${text} (sv)`, en: `${text} (en)` });
const content = { anchor: 'BEFORE_START', days: 2, waitsFor: [] as string[], doer: 'HOST_UNIT' };
const groupTasks = async () =>
  granted(await readTaskTemplates(admin(), {}, city.at())).filter(({ template }) => template === 'GROUP_VISIT');
const one = async (key: string) => {
  const found = (await groupTasks()).find((task) => task.key === key);
  if (!found) throw new Error(`There is no ${key}.`);
  return found;
};

describe('the register of task templates', () => {
  it('is the administrators’ alone', async () => {
    for (const persona of ['registers', 'coordinator.economic', 'protocol', 'auditor'] as const)
      expect(await readTaskTemplates(city.as(persona), {}, city.at()), persona).toMatchObject({
        refusal: { code: 'FORBIDDEN' },
      });
    expect(
      await addTemplateTask(city.as('registers'), { template: 'TRIP', name: words('x'), ...content }, city.at()),
    ).toMatchObject({ refusal: { code: 'FORBIDDEN' } });
  });

  it('takes a new task at the end of its template, which the next visit accepted has and earlier ones have not', async () => {
    const before = await accepted(city);
    const { key } = granted(
      await addTemplateTask(
        admin(),
        { template: 'GROUP_VISIT', name: words('Tarkista kulkuluvat'), ...content, waitsFor: ['GUESTS'] },
        city.at(),
      ),
    );
    expect((await groupTasks()).at(-1)).toMatchObject({ key, source: 'city', version: 1, waitsFor: ['GUESTS'] });
    const has = async (visit: { id: string }) => (await tasksIn(city, visit)).some(({ from }) => from?.key === key);
    expect(await has(before)).toBe(false);
    expect(await has(await accepted(city))).toBe(true);
  });

  it('refuses a change of what somebody else has changed meanwhile', async () => {
    const { version, name, anchor, doer, waitsFor } = await one('CATERING');
    const change = { template: 'GROUP_VISIT', key: 'CATERING', version, name, anchor, doer, waitsFor };
    granted(await changeTemplate(admin(), { ...change, days: 12 }, city.at()));
    expect(await changeTemplate(city.as('admin.administrative'), { ...change, days: 5 }, city.at())).toMatchObject({
      refusal: { code: 'INVALID', issues: [{ code: 'task_changed_meanwhile' }] },
    });
    expect(await one('CATERING')).toMatchObject({ days: 12, version: version + 1, source: 'city' });
  });

  it('lets two administrators who add the same at once add it once', async () => {
    const task = { template: 'GROUP_VISIT', name: words('Sama tehtävä'), ...content };
    const answers = await Promise.all([0, 1, 2].map(() => addTemplateTask(admin(), task, city.at())));
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
  });

  it('moves, retires and restores; a retired one is made for no visit and waited for by none', async () => {
    const key = 'GUESTS';
    granted(await moveTemplateTask(admin(), { template: 'GROUP_VISIT', key, direction: 'UP' }, city.at()));
    expect((await groupTasks())[0]?.key).toBe(key);
    granted(await retireTemplate(admin(), { template: 'GROUP_VISIT', key: 'HOST' }, city.at()));
    const tasks = await tasksIn(city, await accepted(city));
    expect(tasks.some(({ from }) => from?.key === 'HOST')).toBe(false);
    expect(tasks.find(({ from }) => from?.key === 'PROGRAMME')?.waitsFor).toEqual([]);
    granted(await restoreTemplate(admin(), { template: 'GROUP_VISIT', key: 'HOST' }, city.at()));
    expect(await one('HOST')).toMatchObject({ retired: false });
    expect(await retireTemplate(admin(), { template: 'GROUP_VISIT', key: 'NOBODY' }, city.at())).toMatchObject({
      refusal: { code: 'NOT_FOUND' },
    });
  });

  it('refuses what is no task, each part beside its field', async () => {
    const wrong = await addTemplateTask(
      admin(),
      { template: 'GROUP_VISIT', name: { fi: '', sv: 'x'.repeat(300), en: 'ok' }, ...content, days: -1 },
      city.at(),
    );
    expect(wrong).toMatchObject({ refusal: { code: 'INVALID' } });
    expect(wrong.ok ? [] : wrong.refusal.code === 'INVALID' && wrong.refusal.issues.map(({ path }) => path)).toEqual(
      expect.arrayContaining(['name.fi', 'name.sv', 'days']),
    );
  });
});

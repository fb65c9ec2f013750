import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sqlOf } from '@/lib/data/database';
import { trailOf } from '@/lib/data/trail';
import { readNotices } from '@/lib/usecases/notices/inbox';
import { readStartPage } from '@/lib/usecases/start/start-page';
import { addTask } from '@/lib/usecases/tasks/add-task';
import { callForTasks } from '@/lib/usecases/tasks/call-for-tasks';
import { editVisit } from '@/lib/usecases/visits/edit-visit';
import { granted } from '../support/builders';
import { type City, foundCity, type Persona } from '../support/personas';
import { accepted, changeOf, taskOf, tasksIn } from '../support/tasks';

let city: City;
beforeAll(async () => {
  city = await foundCity();
});
afterAll(() => city.close());

const id = (persona: Persona) => city.as(persona).accountId;
const add = (visit: { id: string }, more: Record<string, unknown>) =>
  addTask(city.as('coordinator.economic'), { id: visit.id, name: 'Tilaa bussi', locale: 'fi', ...more }, city.at());
const edit = async (visit: { id: string; version: number }, changes: Record<string, unknown>) =>
  granted(
    await editVisit(city.as('coordinator.economic'), { id: visit.id, version: visit.version, changes }, city.at()),
  );
const lastEntry = async (visit: { id: string }) => (await trailOf(sqlOf(city.database), visit.id)).at(-1);

describe('time', () => {
  const told = async (persona: Persona, visit: { id: string }) =>
    granted(await readNotices(city.as(persona), {}, city.at()))
      .filter(({ visit: of, kind }) => of?.id === visit.id && (kind === 'TASK_DUE_SOON' || kind === 'TASK_LATE'))
      .map(({ kind }) => kind);
  const at = (moment: string) => callForTasks(city.at(moment));

  it('reminds the owner the working day before, and tells them and the responsible what is late, each once and by day', async () => {
    const visit = await accepted(city, { startsAt: '2027-05-05T09:00:00+03:00', endsAt: '2027-05-05T12:00:00+03:00' });
    for (const task of await tasksIn(city, visit))
      if (task.from?.key !== 'HOST') granted(await changeOf(city, visit, task, { state: 'NOT_NEEDED', reason: 'x' }));
    const host = await taskOf(city, visit, 'HOST');
    expect(host.dueOn).toBe('2027-04-14');
    granted(await changeOf(city, visit, host, { owner: id('viewer') }));

    await at('2027-04-12T10:00:00+03:00');
    await at('2027-04-13T05:00:00+03:00');
    expect(await told('viewer', visit)).toEqual([]);
    await at('2027-04-13T10:00:00+03:00');
    await at('2027-04-14T10:00:00+03:00');
    expect(await told('viewer', visit)).toEqual(['TASK_DUE_SOON']);
    expect(await told('coordinator.economic', visit)).toEqual([]);
    await at('2027-04-15T10:00:00+03:00');
    await at('2027-04-16T10:00:00+03:00');
    expect((await told('viewer', visit)).toSorted()).toEqual(['TASK_DUE_SOON', 'TASK_LATE']);
    expect(await told('coordinator.economic', visit)).toEqual(['TASK_LATE']);
    expect((await lastEntry(visit))?.payload).toMatchObject({ late: true, dueOn: '2027-04-14' });
  });

  it('tells of nothing in a restricted visit to an owner who may no longer read it', async () => {
    const visit = await accepted(city, { startsAt: '2027-05-06T09:00:00+03:00', endsAt: '2027-05-06T12:00:00+03:00' });
    granted(await add(visit, { owner: id('viewer'), dueOn: '2027-04-20' }));
    await edit(visit, { confidentiality: 'RESTRICTED' });
    await at('2027-04-21T10:00:00+03:00');
    expect(await told('viewer', visit)).toEqual([]);
    expect(await told('coordinator.economic', visit)).toContain('TASK_LATE');
  });

  it('shows the visit among what is late to the owner and to whoever is responsible, and to nobody else', async () => {
    const visit = await accepted(city, { startsAt: '2027-06-02T09:00:00+03:00', endsAt: '2027-06-02T12:00:00+03:00' });
    granted(await add(visit, { owner: id('viewer'), dueOn: '2027-01-20' }));
    const late = async (persona: Persona) =>
      granted(await readStartPage(city.as(persona), { all: 'LATE' }, city.at()))
        .sections.filter(({ section }) => section === 'LATE')
        .flatMap(({ visits }) => visits)
        .filter((one) => one.id === visit.id)
        .flatMap((one) => one.late);
    expect(await late('viewer')).toEqual(['TASK_LATE']);
    expect(await late('coordinator.economic')).toEqual(['TASK_LATE']);
    expect(await late('another.requester')).toEqual([]);
    expect(await late('requester')).toEqual([]);
  });
});

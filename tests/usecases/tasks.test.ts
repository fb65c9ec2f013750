import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inTransaction, sqlOf } from '@/lib/data/database';
import { trailOf } from '@/lib/data/trail';
import { readNotices } from '@/lib/usecases/notices/inbox';
import { addTask } from '@/lib/usecases/tasks/add-task';
import { readOwnTasks, readTasks } from '@/lib/usecases/tasks/read-tasks';
import { removeTask } from '@/lib/usecases/tasks/remove-task';
import { editVisit } from '@/lib/usecases/visits/edit-visit';
import { lowerLevel } from '@/lib/usecases/visits/set-level';
import { act, A_MAYOR, aDayOfItsOwn, granted, submitted } from '../support/builders';
import { type City, foundCity, type Persona } from '../support/personas';
import { accepted, changeOf, taskOf, tasksIn } from '../support/tasks';

let city: City;
beforeAll(async () => {
  city = await foundCity();
});
afterAll(() => city.close());

const id = (persona: Persona) => city.as(persona).accountId;
const edit = async (visit: { id: string; version: number }, changes: Record<string, unknown>) =>
  granted(
    await editVisit(city.as('coordinator.economic'), { id: visit.id, version: visit.version, changes }, city.at()),
  );
const add = (visit: { id: string }, more: Record<string, unknown> = {}, persona: Persona = 'coordinator.economic') =>
  addTask(city.as(persona), { id: visit.id, name: 'Tilaa bussi', locale: 'fi', ...more }, city.at());
const lastEntry = async (visit: { id: string }) => (await trailOf(sqlOf(city.database), visit.id)).at(-1);

describe('a visit taken into preparation', () => {
  it('has the tasks of its template, due before and after its dates, the responsible’s and with what they wait for', async () => {
    const visit = await accepted(city);
    const [host, programme, thanks] = [
      await taskOf(city, visit, 'HOST'),
      await taskOf(city, visit, 'PROGRAMME'),
      await taskOf(city, visit, 'THANKS'),
    ];
    expect(host).toMatchObject({ dueOn: '2027-02-10', owner: { id: id('coordinator.economic') }, state: 'OPEN' });
    expect(programme).toMatchObject({ dueOn: '2027-02-17', waitsFor: [host.id] });
    expect(thanks.dueOn).toBe('2027-03-08');
    expect((await taskOf(city, visit, 'RECEIVE')).owner).toBeNull();
    expect((await lastEntry(visit))?.payload).toMatchObject({ tasks: { template: 'GROUP_VISIT', dropped: [] } });
  });

  it('has none before, and a high-level one has those of its own template', async () => {
    const visit = await submitted(city, { guests: [A_MAYOR], ...aDayOfItsOwn() });
    expect(await tasksIn(city, visit)).toEqual([]);
    await act(city, 'coordinator.administrative', 'accept', visit);
    expect((await tasksIn(city, visit)).map(({ from }) => from?.template)).toContain('HIGH_LEVEL_VISIT');
  });

  it('again, by the other department, keeps its tasks and hands the responsible’s over with what they had begun', async () => {
    const visit = await accepted(city);
    granted(await changeOf(city, visit, await taskOf(city, visit, 'HOST'), { state: 'DOING' }));
    const count = (await tasksIn(city, visit)).length;
    const away = granted(await act(city, 'coordinator.economic', 'reroute', visit, { comment: 'Kuuluu sinne' }));
    granted(await act(city, 'coordinator.administrative', 'accept', away));
    expect(await tasksIn(city, visit)).toHaveLength(count);
    expect(await taskOf(city, visit, 'HOST')).toMatchObject({
      state: 'DOING',
      owner: { id: id('coordinator.administrative') },
    });
  });
});

describe('the days of tasks', () => {
  it('move with the visit, except those named by hand and what is done, and the trail says how many', async () => {
    const visit = await accepted(city);
    granted(await changeOf(city, visit, await taskOf(city, visit, 'GUESTS'), { dueOn: '2027-02-15' }));
    granted(await changeOf(city, visit, await taskOf(city, visit, 'HOST'), { state: 'DONE' }));
    await edit(visit, { startsAt: '2027-03-10T09:00:00+02:00', endsAt: '2027-03-10T12:00:00+02:00' });
    expect(await taskOf(city, visit, 'GUESTS')).toMatchObject({ dueOn: '2027-02-15', pinned: true });
    expect((await taskOf(city, visit, 'HOST')).dueOn).toBe('2027-02-10');
    expect((await taskOf(city, visit, 'PROGRAMME')).dueOn).toBe('2027-02-24');
    expect((await lastEntry(visit))?.payload['tasksMoved']).toBeGreaterThan(5);
    const freed = granted(await changeOf(city, visit, await taskOf(city, visit, 'GUESTS'), { dueOn: null }));
    expect(freed).toMatchObject({ dueOn: '2027-02-24', pinned: false });
  });

  it('move when it is postponed to a day that is known', async () => {
    const visit = await accepted(city);
    granted(await act(city, 'coordinator.economic', 'postpone', visit, { startsOn: '2027-04-07' }));
    expect((await taskOf(city, visit, 'PUBLISH')).dueOn).toBe('2027-03-31');
  });
});

describe('another template', () => {
  it('brings its tasks when the visit becomes another, drops what nobody touched, and says so on the trail', async () => {
    const visit = await accepted(city);
    granted(await changeOf(city, visit, await taskOf(city, visit, 'HOST'), { state: 'DOING' }));
    granted(await add(visit));
    const { version } = granted(await readTasks(city.as('coordinator.economic'), { id: visit.id }, city.at())).visit;
    await edit({ id: visit.id, version }, { guests: [A_MAYOR] });
    const tasks = await tasksIn(city, visit);
    expect(tasks.filter(({ from }) => from?.template === 'GROUP_VISIT').map(({ from }) => from?.key)).toEqual(['HOST']);
    expect(tasks.filter(({ from }) => from?.template === 'HIGH_LEVEL_VISIT')).toHaveLength(15);
    expect(tasks.some(({ name }) => name.fi === 'Tilaa bussi')).toBe(true);
    expect((await lastEntry(visit))?.payload).toMatchObject({
      tasks: { template: 'HIGH_LEVEL_VISIT', dropped: expect.arrayContaining(['Laadi ohjelma']) },
    });

    const loaded = granted(await readTasks(city.as('protocol'), { id: visit.id }, city.at())).visit;
    if (loaded.status !== 'IN_PREPARATION') throw new Error(`It stands at ${loaded.status}.`);
    granted(
      await lowerLevel(city.as('protocol'), { id: visit.id, version: loaded.version, because: 'Entinen' }, city.at()),
    );
    expect((await tasksIn(city, visit)).some(({ from }) => from?.template === 'HIGH_LEVEL_VISIT')).toBe(false);
  });
});

describe('a task', () => {
  it('is added by hand for somebody, who is told unless it is themselves', async () => {
    const visit = await accepted(city);
    const task = granted(await add(visit, { owner: id('viewer'), dueOn: '2027-02-20' }));
    expect(task).toMatchObject({ dueOn: '2027-02-20', pinned: true, owner: { id: id('viewer') }, from: null });
    const told = async (persona: Persona) =>
      granted(await readNotices(city.as(persona), {}, city.at())).filter(
        ({ kind, visit: of }) => kind === 'TASK_GIVEN' && of?.id === visit.id,
      );
    expect(await told('viewer')).toMatchObject([{ payload: { task: { fi: 'Tilaa bussi' }, dueOn: '2027-02-20' } }]);
    expect(await told('coordinator.economic')).toEqual([]);
    granted(await changeOf(city, visit, task, { owner: id('another.requester') }));
    expect(await told('another.requester')).toHaveLength(1);
  });

  it('is marked by its owner, who changes nothing else of it, and by nobody without a part in it', async () => {
    const visit = await accepted(city);
    const task = granted(await add(visit, { owner: id('viewer') }));
    expect(await changeOf(city, visit, task, { dueOn: '2027-02-20' }, 'viewer')).toMatchObject({
      refusal: { code: 'FORBIDDEN' },
    });
    expect(await changeOf(city, visit, task, { state: 'DOING', owner: id('auditor') }, 'viewer')).toMatchObject({
      ok: false,
    });
    for (const persona of ['another.requester', 'coordinator.administrative', 'auditor'] as const)
      expect(await changeOf(city, visit, task, { state: 'DONE' }, persona), persona).toMatchObject({
        refusal: { code: 'FORBIDDEN' },
      });
    expect(granted(await changeOf(city, visit, task, { state: 'DONE' }, 'viewer'))).toMatchObject({
      state: 'DONE',
      done: { by: city.as('viewer').name },
    });
    expect((await lastEntry(visit))?.action).toBe('visit.task_state');
  });

  it('that is not needed says why, and forgets it when it is opened again', async () => {
    const visit = await accepted(city);
    const task = await taskOf(city, visit, 'CATERING');
    expect(await changeOf(city, visit, task, { state: 'NOT_NEEDED' })).toMatchObject({
      refusal: { code: 'INVALID', issues: [{ path: 'reason', code: 'required' }] },
    });
    const off = granted(await changeOf(city, visit, task, { state: 'NOT_NEEDED', reason: 'Ei tarjoilua' }));
    expect(off).toMatchObject({ reason: 'Ei tarjoilua', done: null });
    expect(granted(await changeOf(city, visit, off, { state: 'OPEN' })).reason).toBe('');
  });

  it('changed by somebody else meanwhile is told as such, with their name', async () => {
    const visit = await accepted(city);
    const task = await taskOf(city, visit, 'HOST');
    granted(await changeOf(city, visit, task, { state: 'DOING' }));
    expect(await changeOf(city, visit, task, { state: 'DONE' })).toMatchObject({
      refusal: { code: 'STALE', subject: 'task', currentVersion: 2, changedBy: city.as('coordinator.economic').name },
    });
  });

  it('waits for nothing that waits for it, and for nothing of another visit', async () => {
    const [visit, other] = [await accepted(city), await accepted(city)];
    const [host, programme] = [await taskOf(city, visit, 'HOST'), await taskOf(city, visit, 'PROGRAMME')];
    expect(await changeOf(city, visit, host, { waitsFor: [programme.id] })).toMatchObject({
      refusal: { issues: [{ path: 'waitsFor', code: 'waits_for_itself' }] },
    });
    expect(await changeOf(city, visit, host, { waitsFor: [(await taskOf(city, other, 'HOST')).id] })).toMatchObject({
      refusal: { issues: [{ code: 'unknown_value' }] },
    });
    const free = granted(await changeOf(city, visit, programme, { waitsFor: [] }));
    expect(free.waitsFor).toEqual([]);
    expect(granted(await changeOf(city, visit, host, { waitsFor: [free.id] })).waitsFor).toEqual([free.id]);
  });

  it('added by hand can be removed, one of the template cannot', async () => {
    const visit = await accepted(city);
    const remove = (task: { id: string; version: number }) =>
      removeTask(city.as('coordinator.economic'), { id: visit.id, task: task.id, version: task.version }, city.at());
    granted(await remove(granted(await add(visit))));
    expect(await remove(await taskOf(city, visit, 'HOST'))).toMatchObject({
      refusal: { issues: [{ code: 'task_of_template' }] },
    });
    expect((await tasksIn(city, visit)).some(({ from }) => from === null)).toBe(false);
  });

  it('is made once a visit, however often the database is asked', async () => {
    const visit = await accepted(city);
    await expect(
      inTransaction(city.database, (tx) =>
        tx.rows(
          `insert into visit_task (visit_id, template, template_key, position, name, doer, changed_at) values ($1, 'GROUP_VISIT', 'HOST', 1, '{}', 'RESPONSIBLE', now())`,
          [visit.id],
        ),
      ),
    ).rejects.toThrow(/visit_task_visit_id_template_template_key_key/);
  });
});

describe('tasks of a restricted visit', () => {
  it('are given to nobody who may not read it, and told to them nowhere', async () => {
    const visit = granted(
      await act(
        city,
        'protocol',
        'accept',
        await submitted(city, { confidentiality: 'RESTRICTED', title: 'Salainen' }),
      ),
    );
    expect(await add(visit, { owner: id('viewer') }, 'protocol')).toMatchObject({
      refusal: { issues: [{ path: 'owner', code: 'may_not_read_visit' }] },
    });
    expect(await readTasks(city.as('viewer'), { id: visit.id }, city.at())).toEqual({
      ok: false,
      refusal: { code: 'NOT_FOUND' },
    });
    const task = await taskOf(city, visit, 'HOST', 'protocol');
    expect(await changeOf(city, visit, task, { state: 'DONE' }, 'viewer')).toEqual({
      ok: false,
      refusal: { code: 'NOT_FOUND' },
    });
    for (const list of ['mine', 'department', 'late'] as const)
      for (const persona of ['viewer', 'coordinator.economic', 'coordinator.administrative'] as const) {
        const listed = granted(await readOwnTasks(city.as(persona), { list }, city.at('2027-03-30T09:00:00+03:00')));
        expect(JSON.stringify(listed), `${persona} ${list}`).not.toContain('Salainen');
      }
    const own = granted(await readOwnTasks(city.as('protocol'), { list: 'mine' }, city.at()));
    expect(own.tasks.some(({ visit: of }) => of.title === 'Salainen')).toBe(true);
  });

  it('made restricted later leaves the list of an owner who may no longer read it', async () => {
    const visit = await accepted(city, { title: 'Myöhemmin salainen' });
    granted(await add(visit, { owner: id('viewer') }));
    const own = async () => granted(await readOwnTasks(city.as('viewer'), { list: 'mine' }, city.at())).tasks;
    expect((await own()).some(({ visit: of }) => of.id === visit.id)).toBe(true);
    await edit(visit, { confidentiality: 'RESTRICTED' });
    expect((await own()).some(({ visit: of }) => of.id === visit.id)).toBe(false);
  });
});

describe('the list across visits', () => {
  it('shows one’s own, those of one’s department and what is late, of visits under way alone', async () => {
    const visit = await accepted(city, { title: 'Listattava' });
    granted(await add(visit, { owner: id('viewer'), dueOn: '2027-01-15' }));
    const listed = async (persona: Persona, list: string) =>
      granted(await readOwnTasks(city.as(persona), { list }, city.at())).tasks.filter(
        ({ visit: of }) => of.id === visit.id,
      );
    expect(await listed('viewer', 'mine')).toMatchObject([{ name: { fi: 'Tilaa bussi' } }]);
    expect(await listed('viewer', 'late')).toHaveLength(1);
    expect(await listed('viewer', 'department')).toEqual([]);
    expect(await listed('coordinator.administrative', 'department')).toEqual([]);
    expect((await listed('coordinator.economic', 'department')).length).toBeGreaterThan(5);
    expect(await listed('coordinator.economic', 'late')).toHaveLength(1);
    const programme = (await listed('coordinator.economic', 'mine')).find(({ from }) => from?.key === 'PROGRAMME');
    expect(programme?.waiting).toMatchObject([{ fi: 'Pyydä isäntä ja esittelijät' }]);

    granted(await act(city, 'coordinator.economic', 'cancel', visit));
    expect(await listed('viewer', 'mine')).toEqual([]);
  });
});

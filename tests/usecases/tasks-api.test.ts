import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ANSWERS } from '@/app/api/v1/openapi.json/openapi';
import * as tasks from '@/app/api/v1/visits/[id]/tasks/route';
import * as task from '@/app/api/v1/visits/[id]/tasks/[task]/route';
import { type ApiCity, foundApiCity } from '../support/api-client';
import { act, granted, submitted } from '../support/builders';
import type { Persona } from '../support/personas';
import { accepted } from '../support/tasks';

let city: ApiCity;
beforeAll(async () => {
  city = await foundApiCity();
});
afterAll(() => city.close());

const get = (visit: { id: string }, as: Persona | null = 'coordinator.economic') =>
  city.call(tasks.GET, as, { params: { id: visit.id } });
const patch = (visit: { id: string }, of: string, body: unknown, as: Persona = 'coordinator.economic') =>
  city.call(task.PATCH, as, { method: 'PATCH', params: { id: visit.id, task: of }, body });
const first = async (visit: { id: string }) => {
  const [one] = ANSWERS.Tasks.parse((await get(visit)).json).items;
  if (!one) throw new Error('There are tasks.');
  return one;
};

describe('the tasks in the API', () => {
  it('are told as described, field by field, and changed one at a time', async () => {
    const visit = await accepted(city);
    const answer = await get(visit);
    expect(ANSWERS.Tasks.parse(answer.json)).toEqual(answer.json);
    const one = await first(visit);

    const done = await patch(visit, one.id, { version: one.version, state: 'DONE' });
    expect(done.status).toBe(200);
    expect(ANSWERS.Task.parse(done.json)).toEqual(done.json);
    expect(done.json).toMatchObject({ state: 'DONE', version: 2, done: { by: city.as('coordinator.economic').name } });

    const late = await patch(visit, one.id, { version: 1, state: 'OPEN' });
    expect(late.status).toBe(409);
    expect(late.json).toMatchObject({
      code: 'stale',
      currentVersion: 2,
      changedBy: city.as('coordinator.economic').name,
    });
  });

  it('refuse whoever may not, and what is wrong by its field', async () => {
    const visit = await accepted(city);
    const { id, version } = await first(visit);
    expect((await patch(visit, id, { version, state: 'DONE' }, 'viewer')).status).toBe(403);
    expect((await get(visit, null)).status).toBe(401);
    const wrong = async (body: unknown) => {
      const { status, json } = await patch(visit, id, body);
      return [
        status,
        (json as { errors?: { path: string; code: string }[] }).errors?.map(({ path, code }) => `${path} ${code}`),
      ];
    };
    expect(await wrong({ version, state: 'NOT_NEEDED' })).toEqual([422, ['reason required']]);
    expect(await wrong({ version, dueOn: '9999-01-01' })).toEqual([422, ['dueOn date_out_of_range']]);
    expect((await wrong({ version, dueOn: 'huomenna', surprise: 1 }))[0]).toBe(422);
    for (const body of [null, [], 'x', 7, {}]) expect((await wrong(body))[0], JSON.stringify(body)).toBe(422);
    expect((await patch(visit, '00000000-0000-4000-8000-000000000000', { version: 1, state: 'DONE' })).status).toBe(
      404,
    );
  });

  it('of a restricted visit are not there for whoever may not read it', async () => {
    const visit = await submitted(city, { confidentiality: 'RESTRICTED' });
    granted(await act(city, 'protocol', 'accept', visit));
    const [one] = ANSWERS.Tasks.parse((await get(visit, 'protocol')).json).items;
    expect((await get(visit, 'viewer')).status).toBe(404);
    expect((await patch(visit, one?.id ?? '', { version: 1, state: 'DONE' }, 'viewer')).status).toBe(404);
  });
});

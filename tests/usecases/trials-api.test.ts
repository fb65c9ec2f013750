import { afterAll, beforeAll, expect, it } from 'vitest';
import { ANSWERS } from '@/app/api/v1/openapi.json/openapi';
import * as trials from '@/app/api/v1/rule-sets/[id]/trials/route';
import * as trial from '@/app/api/v1/rule-sets/[id]/trials/[trial]/route';
import { carryOutTrial } from '@/lib/usecases/rules/run-trial';
import { foundApiCity, type ApiCity } from '../support/api-client';
import { submitted } from '../support/builders';
import { drafted } from '../support/other-rules';

let city: ApiCity;
let id: string;
beforeAll(async () => {
  city = await foundApiCity();
  id = await drafted(city);
  await submitted(city);
});
afterAll(() => city.close());

const post = (body: unknown, as: Parameters<ApiCity['call']>[1] = 'admin.economic', ruleSet = id) =>
  city.call(trials.POST, as, { method: 'POST', params: { id: ruleSet }, body });
const get = (trialId: string, as: Parameters<ApiCity['call']>[1] = 'viewer', query = '') =>
  city.call(trial.GET, as, { address: `/${query}`, params: { id, trial: trialId } });

it('a trial is taken on, told how far it is at its Location, and answered with its result', async () => {
  const started = await post({ from: '2027-01-01', to: '2027-12-31' });
  expect(started.status).toBe(202);
  const made = ANSWERS.Trial.parse(started.json);
  expect(made).toEqual(started.json);
  expect(made).toMatchObject({ state: 'WAITING', progress: 0, from: '2027-01-01', to: '2027-12-31', result: null });
  expect(started.headers.get('location')).toBe(`/api/v1/rule-sets/${id}/trials/${made.id}`);

  await carryOutTrial(made.id, city.at());
  const done = await get(made.id);
  expect(ANSWERS.Trial.parse(done.json)).toEqual(done.json);
  expect(done.json).toMatchObject({
    ...{ state: 'DONE', progress: 1, outdated: false, version: 2 },
    result: {
      tried: 1,
      changed: { DEPARTMENT: 1 },
      visits: {
        total: 1,
        items: [
          {
            startsOn: '2027-03-03',
            before: { rule: 'K4', leadDepartment: 'ECONOMIC', movedByHandTo: null },
            after: {
              ...{ rule: 'K4', leadDepartment: 'ADMINISTRATIVE', level: 'ORDINARY' },
              approvals: [{ steps: [{ step: 'HEAD_OF_UNIT', holders: 1 }], need: 'ALL' }],
            },
            because: 'Koordinoinnista vastaa hallinto-osasto, koska kyseessä on vierailuryhmän vierailu (K4).',
            notBefore: null,
          },
        ],
      },
    },
  });
  expect((await get(made.id, 'viewer', '?change=LEVEL&limit=10')).json).toMatchObject({
    result: { visits: { total: 0 } },
  });

  const listed = await city.call(trials.GET, 'viewer', { params: { id } });
  expect(ANSWERS.Trials.parse(listed.json)).toEqual(listed.json);
  expect(listed.json).toMatchObject({ items: [{ id: made.id, result: null }] });
});

it('an empty body tries every visit there is; DELETE cancels', async () => {
  const started = ANSWERS.Trial.parse((await post({})).json);
  const cancelled = await city.call(trial.DELETE, 'admin.administrative', {
    ...{ method: 'DELETE', params: { id, trial: started.id } },
  });
  expect([cancelled.status, cancelled.json]).toMatchObject([200, { state: 'CANCELLED', from: null, to: null }]);
  await carryOutTrial(started.id, city.at());
  expect((await get(started.id)).json).toMatchObject({ state: 'CANCELLED', result: null });
});

it('what cannot be taken on is refused in words, by the names that were sent', async () => {
  expect((await post({ from: '2027-02-02', to: '2027-02-01' })).json).toMatchObject({
    ...{ status: 422, errors: [{ path: 'to', code: 'last_day_before_first' }] },
  });
  expect((await post({ from: 'yesterday' })).json).toMatchObject({ status: 422, errors: [{ path: 'from' }] });
  expect((await post({ until: '2027-02-01' })).json).toMatchObject({
    ...{ status: 422, errors: [{ path: 'until', code: 'unknown_field' }] },
  });
  expect((await get(crypto.randomUUID(), 'viewer', '?month=March')).json).toMatchObject({
    ...{ status: 422, errors: [{ path: 'month' }] },
  });
  expect((await post(null)).status).toBe(422);
  expect((await post({}, 'coordinator.economic')).status).toBe(403);
  expect((await post({}, null)).status).toBe(401);
  expect((await post({}, 'admin.economic', crypto.randomUUID())).status).toBe(404);
  expect((await get(crypto.randomUUID())).status).toBe(404);
  expect((await city.call(trials.GET, 'viewer', { params: { id: crypto.randomUUID() } })).status).toBe(404);
});

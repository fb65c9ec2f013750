import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import * as areas from '@/app/api/v1/areas/route';
import { ANSWERS } from '@/app/api/v1/openapi.json/openapi';
import * as exception from '@/app/api/v1/visits/[id]/exception/route';
import * as transitions from '@/app/api/v1/visits/[id]/transitions/route';
import * as visits from '@/app/api/v1/visits/route';
import * as visit from '@/app/api/v1/visits/[id]/route';
import { type ApiCity, foundApiCity } from '../support/api-client';
import { aVisit } from '../support/builders';
import type { Persona } from '../support/personas';

let city: ApiCity;
beforeAll(async () => {
  city = await foundApiCity();
});
afterAll(() => city.close());

const set = (as: Persona, body: unknown) => city.call(areas.POST, as, { method: 'POST', body });
const except = (as: Persona, id: string, body: unknown) =>
  city.call(exception.POST, as, { method: 'POST', params: { id }, body });
const logged = async (change: object) => {
  const body = { ...aVisit(), ...change, submit: true };
  return ANSWERS.Visit.parse((await city.call(visits.POST, 'requester', { method: 'POST', body })).json);
};
const RUSSIAN = { country: 'RU', city: 'Moskova' };

it('a held visit says by what, and goes on once the chief executive has granted the exception', async () => {
  const made = await logged(RUSSIAN);
  expect(made.hold).toMatchObject({ target: 'Moskova', status: 'SUSPENDED', since: '2022-02-24', exception: null });
  const { id } = made;
  const accept = { action: 'accept', version: 1 };
  const step = (body: unknown) =>
    city.call(transitions.POST, 'coordinator.economic', { method: 'POST', params: { id }, body });
  expect((await step(accept)).status).toBe(200);
  expect(await step({ action: 'request_approval', version: 2 })).toMatchObject({
    ...{ status: 403, json: { code: 'forbidden', reason: 'held_for_exception' } },
  });

  expect(await except('director.economic', id, { decision: 'GRANT', version: 2, reason: 'Syy' })).toMatchObject({
    ...{ status: 403, json: { reason: 'no_role' } },
  });
  expect((await except('chief.executive', id, { decision: 'GRANT', version: 1, reason: 'Syy' })).status).toBe(409);
  const granted = await except('chief.executive', id, { decision: 'GRANT', version: 2, reason: 'Kutsuttu' });
  const answered = ANSWERS.Visit.parse(granted.json);
  expect(answered.hold?.exception).toMatchObject({ granted: true, reason: 'Kutsuttu', by: 'Laura Mäkelä' });
  expect((await step({ action: 'request_approval', version: 3 })).status).toBe(200);
});

it('one visit is answered with its criteria, in the language asked for', async () => {
  const { id } = await logged({ topics: ['Satamat'] });
  const found = await city.call(visit.GET, 'viewer', { params: { id } });
  expect(ANSWERS.Visit.parse(found.json).criteria).toHaveLength(6);
});

it('areas are listed to everybody of the staff, and their status is set by the keepers of the register', async () => {
  const listed = ANSWERS.Areas.parse((await city.call(areas.GET, 'viewer')).json).items;
  expect(listed.map(({ area }) => area)).toEqual([
    ...['NORDIC_CAPITALS', 'TALLINN', 'ST_PETERSBURG', 'MOSCOW', 'RUSSIA', 'EUROPEAN_CITIES'],
    ...['BEIJING', 'SHENZHEN', 'CHINA', 'NORTH_AMERICA'],
  ]);
  const china = { target: { area: 'CHINA' }, status: 'DORMANT', from: '2020-01-01', reason: 'Syy', decision: '§ 1' };
  expect((await set('viewer', china)).status).toBe(403);
  const after = await set('registers', china);
  expect(after.status).toBe(201);
  const { items } = ANSWERS.Areas.parse(after.json);
  expect(items.find(({ area }) => area === 'CHINA')).toMatchObject({
    ...{ status: 'DORMANT', history: [{ reason: 'Syy', recordedBy: 'Olli Rantanen' }] },
  });
});

it('whatever is sent, the answer is never a 5xx', async () => {
  const { id } = await logged(RUSSIAN);
  const odd = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('9999-12-31', '\u0000', null, 1, {}, []));
  await fc.assert(
    fc.asyncProperty(odd, odd, odd, async (one, other, third) => {
      const body = {
        target: { partner: one, country: other },
        status: 'ACTIVE',
        from: third,
        reason: one,
        decision: other,
      };
      expect((await set('registers', body)).status).toBeLessThan(500);
      expect((await set('registers', { ...body, target: third })).status).toBeLessThan(500);
      const decision = { decision: other, version: third, reason: one };
      expect((await except('chief.executive', id, decision)).status).toBeLessThan(500);
      expect((await except('chief.executive', String(one), { ...decision, decision: 'GRANT' })).status).toBeLessThan(
        500,
      );
    }),
    { numRuns: 60, seed: 20261125 },
  );
});

import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import * as absences from '@/app/api/v1/absences/route';
import * as absence from '@/app/api/v1/absences/[id]/route';
import { ANSWERS } from '@/app/api/v1/openapi.json/openapi';
import { type ApiCity, foundApiCity } from '../support/api-client';
import { dayAhead } from '../support/days';
import type { Persona } from '../support/personas';

let city: ApiCity;
beforeAll(async () => {
  city = await foundApiCity();
});
afterAll(() => city.close());

const post = (as: Persona | null, body: unknown) => city.call(absences.POST, as, { method: 'POST', body });
const end = (as: Persona, id: string) => city.call(absence.DELETE, as, { method: 'DELETE', params: { id } });
const WEEK = { from: dayAhead(20), to: dayAhead(24), reason: 'ANNUAL_LEAVE' };

it('an absence is recorded, listed to those who keep it, and taken away', async () => {
  const made = await post('unit.head', WEEK);
  expect(made.status).toBe(201);
  const recorded = ANSWERS.Absence.parse(made.json);
  expect(recorded).toMatchObject({ account: { name: 'Jukka Nieminen' }, ...WEEK });

  const listed = async (as: Persona) => ANSWERS.Absences.parse((await city.call(absences.GET, as)).json).items;
  expect(await listed('unit.head')).toEqual([recorded]);
  expect(await listed('admin.administrative')).toEqual([recorded]);
  expect(await listed('coordinator.economic')).toEqual([]);

  expect((await end('coordinator.economic', recorded.id)).status).toBe(404);
  expect(await end('unit.head', recorded.id)).toMatchObject({ status: 200, json: { id: recorded.id, left: null } });
  expect((await end('unit.head', recorded.id)).status).toBe(404);
});

it('another’s is recorded by an administrator by their e-mail address, and by nobody who is not entrusted', async () => {
  const theirs = { ...WEEK, account: 'chief.executive@vierailut.test' };
  expect(await post(null, theirs)).toMatchObject({ status: 401 });
  expect(await post('viewer', theirs)).toMatchObject({ status: 403, json: { reason: 'not_entrusted' } });
  expect(await post('admin.economic', theirs)).toMatchObject({
    status: 201,
    json: { account: { name: 'Laura Mäkelä' }, recordedBy: 'Johanna Björk' },
  });
  expect(await post('admin.economic', { ...WEEK, account: 'nobody@vierailut.test' })).toMatchObject({
    status: 422,
    json: { errors: [{ path: 'account', code: 'unknown_person' }] },
  });
});

it('one that shares a day with another is refused with its days', async () => {
  await post('protocol', WEEK);
  const { status, json } = await post('protocol', { ...WEEK, to: null });
  expect(status).toBe(422);
  expect(JSON.stringify(json)).toMatch(/overlaps_absence.*\d+\.\d+\.\d{4}–\d+\.\d+\.\d{4}/);
});

it('whatever is sent, the answer is never a 5xx', async () => {
  const odd = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('0000-01-01', '9999-12-31', '\u0000', null, 1));
  await fc.assert(
    fc.asyncProperty(odd, odd, odd, async (one, other, third) => {
      const body = { account: third, from: one, to: other, reason: 'OTHER' };
      expect((await post('viewer', body)).status).toBeLessThan(500);
      expect((await end('viewer', String(one))).status).toBeLessThan(500);
      const query = new URLSearchParams({ from: String(one).toWellFormed(), to: String(other).toWellFormed() });
      expect((await city.call(absences.GET, 'viewer', { address: `/?${query}` })).status).toBeLessThan(500);
    }),
    { numRuns: 100, seed: 20261125 },
  );
  const query = '/?from=9999-12-31';
  expect((await city.call(absences.GET, 'viewer', { address: query })).status).toBe(422);
});

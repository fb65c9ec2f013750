import { afterAll, beforeAll, expect, it } from 'vitest';
import { ANSWERS } from '@/app/api/v1/openapi.json/openapi';
import * as delegation from '@/app/api/v1/visits/[id]/delegation/route';
import * as visit from '@/app/api/v1/visits/[id]/route';
import * as visits from '@/app/api/v1/visits/route';
import { aVisit } from '../support/builders';
import { type ApiCity, foundApiCity } from '../support/api-client';

let city: ApiCity;
beforeAll(async () => {
  city = await foundApiCity();
});
afterAll(() => city.close());

async function logged(): Promise<string> {
  const guests = [{ name: 'Anna Ek', title: 'Direktör', isHead: true }];
  const made = await city.call(visits.POST, 'requester', {
    method: 'POST',
    body: { ...aVisit({ guests }), submit: true },
  });
  return ANSWERS.Visit.parse(made.json).id;
}
const get = async (id: string) =>
  ANSWERS.Delegation.parse((await city.call(delegation.GET, 'coordinator.economic', { params: { id } })).json);
const put = (id: string, body: unknown, as: Parameters<ApiCity['call']>[1] = 'coordinator.economic') =>
  city.call(delegation.PUT, as, { method: 'PUT', params: { id }, body });

it('is read, written anew and described as it is answered, field by field', async () => {
  const id = await logged();
  const { version, delegates } = await get(id);
  const answer = await put(id, {
    version,
    announcedCount: 2,
    delegates: [
      ...delegates.map(({ id: person, name, title }) => ({ id: person, name, title, languages: ['sv'] })),
      { name: 'Nguyễn Văn A', title: '', role: 'COMPANION', companionOf: delegates[0]?.id },
    ],
  });
  expect(answer.status).toBe(200);
  const written = ANSWERS.Delegation.parse(answer.json);
  expect(answer.json).toEqual(written);
  expect(written).toMatchObject({
    ...{ version: version + 1, announcedCount: 2, presentCount: null },
    delegates: [
      { id: delegates[0]?.id, role: 'HEAD', languages: ['sv'] },
      { name: 'Nguyễn Văn A', role: 'COMPANION', companionOf: delegates[0]?.id },
    ],
  });
  expect(await get(id)).toEqual(written);
});

it('gives the people their ids in the visit, by which a change of the visit knows them again', async () => {
  const id = await logged();
  const { version, delegates } = await get(id);
  await put(id, {
    version,
    delegates: delegates.map((one) => ({ id: one.id, name: one.name, title: one.title, pronunciation: 'eek' })),
  });
  const { guests } = ANSWERS.Visit.parse((await city.call(visit.GET, 'requester', { params: { id } })).json);
  expect(guests.map((guest) => guest.id)).toEqual(delegates.map((one) => one.id));

  const [guest] = guests;
  const changes = {
    version: version + 1,
    guests: [{ id: guest?.id, name: 'Anna Ek-Lund', title: 'Direktör', isHead: true }],
  };
  const changed = await city.call(visit.PATCH, 'coordinator.economic', {
    method: 'PATCH',
    params: { id },
    body: changes,
  });
  expect(changed.status).toBe(200);
  expect((await get(id)).delegates).toMatchObject([{ id: guest?.id, name: 'Anna Ek-Lund', pronunciation: 'eek' }]);
});

it('refuses an old version with who changed what, and what is wrong by its place on the list', async () => {
  const id = await logged();
  const { version } = await get(id);
  await put(id, { version, delegates: [{ name: 'Bo', title: '' }] });
  const late = await put(id, { version, delegates: [] });
  expect(late).toMatchObject({
    status: 409,
    json: { code: 'stale', currentVersion: version + 1, changed: ['guests'] },
  });

  const wrong = await put(id, {
    version: version + 1,
    delegates: [{ name: 'Bo', title: '', rank: 'EMPRESS', diet: 'vegan' }],
  });
  expect(wrong).toMatchObject({
    status: 422,
    json: { errors: [{ path: 'delegates.0.rank' }, { path: 'delegates.0.diet', code: 'unknown_field' }] },
  });
  expect((await put(id, [])).status).toBe(422);
  expect((await put(id, { version: version + 1, delegates: [] }, 'requester')).status).toBe(403);
  expect(
    (await city.call(delegation.DELETE, 'coordinator.economic', { method: 'DELETE', params: { id } })).status,
  ).toBe(405);
});

import { afterAll, beforeAll, expect, it } from 'vitest';
import { inTransaction, sqlOf } from '@/lib/data/database';
import { storeRejectionReasons } from '@/lib/data/rejection-reasons';
import { latestTrail, trailOf } from '@/lib/data/trail';
import { FIRST_REJECTION_REASONS } from '@/lib/domain/approval/first-rejection-reasons';
import { readRejectionReasons } from '@/lib/usecases/approvals/rejection';
import {
  addRejectionReason,
  moveRejectionReason,
  readReasonRegister,
  restoreReason,
  retireReason,
  wordReason,
} from '@/lib/usecases/registers/keep-rejection-reasons';
import { act, awaitingHeadOfUnit, granted } from '../support/builders';
import { type City, foundCity, type Persona } from '../support/personas';

let city: City;
beforeAll(async () => {
  city = await foundCity();
});
afterAll(() => city.close());

const keeper = () => city.as('registers');
const offered = async () => granted(await readRejectionReasons(city.as('viewer'), {}, city.at())).map(({ key }) => key);
const register = async () => granted(await readReasonRegister(keeper(), {}, city.at()));
const named = (text: string) => ({ fi: text, sv: `${text} sv`, en: `${text} en` });
const lastEntry = async () => (await latestTrail(sqlOf(city.database), null, 1))[0];

it('the register is the keepers’ and the administrators’, and everybody else is refused', async () => {
  for (const persona of ['viewer', 'coordinator.economic', 'unit.head', 'auditor'] as Persona[])
    for (const attempt of [
      readReasonRegister(city.as(persona), {}, city.at()),
      addRejectionReason(city.as(persona), { name: named('Oma') }, city.at()),
      retireReason(city.as(persona), { key: 'COST' }, city.at()),
    ])
      expect(await attempt).toMatchObject({ ok: false, refusal: { code: 'FORBIDDEN' } });
  expect(await readReasonRegister(city.as('admin.economic'), {}, city.at())).toMatchObject({ ok: true });
});

it('a reason that is added is offered last, in three languages, and can be chosen', async () => {
  const { key } = granted(await addRejectionReason(keeper(), { name: named('Päällekkäinen vierailu') }, city.at()));
  expect((await offered()).at(-1)).toBe(key);
  expect(await lastEntry()).toMatchObject({ action: 'rejection_reason.add', payload: { key } });
  const again = await addRejectionReason(keeper(), { name: named('päällekkäinen VIERAILU') }, city.at());
  expect(again).toMatchObject({ refusal: { issues: [{ path: 'name.fi', code: 'reason_exists' }, {}, {}] } });
  const lacking = await addRejectionReason(keeper(), { name: { ...named('Uusi'), sv: ' ' } }, city.at());
  expect(lacking).toMatchObject({ refusal: { issues: [{ path: 'name.sv', code: 'required' }] } });

  const visit = await awaitingHeadOfUnit(city);
  granted(await act(city, 'unit.head', 'reject', visit, { comment: 'Ei.', reason: key }));
});

it('a reason worded anew is so for decisions to come, and those made keep its words', async () => {
  const visit = await awaitingHeadOfUnit(city);
  granted(await act(city, 'unit.head', 'reject', visit, { comment: 'Ei.', reason: 'OTHER' }));
  const seen = (await register()).find(({ key }) => key === 'OTHER')?.name;
  granted(await wordReason(keeper(), { key: 'OTHER', seen, name: named('Jokin muu') }, city.at()));
  expect((await register()).find(({ key }) => key === 'OTHER')?.name).toEqual(named('Jokin muu'));
  const told = (await trailOf(sqlOf(city.database), visit.id)).at(-1)?.payload['rejection'];
  expect(told).toMatchObject({ key: 'OTHER', name: seen });

  // Somebody who saw the words of before is told what they are now.
  const late = await wordReason(keeper(), { key: 'OTHER', seen, name: named('Vielä muu') }, city.at());
  expect(late).toMatchObject({
    refusal: { issues: [{ path: 'name.fi', code: 'changed_meanwhile', params: { text: 'Jokin muu' } }, {}, {}] },
  });
  expect(await wordReason(keeper(), { key: 'NONE', seen, name: named('x') }, city.at())).toMatchObject({
    refusal: { code: 'NOT_FOUND' },
  });
});

it('the order is that in which reasons are offered, and a move at an end changes nothing', async () => {
  const [first = '', second = '', ...rest] = await offered();
  granted(await moveRejectionReason(keeper(), { key: second, direction: 'UP' }, city.at()));
  expect(await offered()).toEqual([second, first, ...rest]);
  const before = await lastEntry();
  granted(await moveRejectionReason(keeper(), { key: second, direction: 'UP' }, city.at()));
  expect((await lastEntry())?.seq).toBe(before?.seq);
  expect(await offered()).toEqual([second, first, ...rest]);
  expect(await moveRejectionReason(keeper(), { key: second, direction: 'AWAY' }, city.at())).toMatchObject({
    ok: false,
  });
});

it('a retired reason is offered no more, is never lost, stays retired through a new seed, and can be restored', async () => {
  granted(await retireReason(keeper(), { key: 'SECURITY' }, city.at()));
  expect(await offered()).not.toContain('SECURITY');
  const visit = await awaitingHeadOfUnit(city);
  expect(await act(city, 'unit.head', 'reject', visit, { comment: 'Ei.', reason: 'SECURITY' })).toMatchObject({
    refusal: { issues: [{ path: 'reason' }] },
  });

  await inTransaction(city.database, (tx) => storeRejectionReasons(tx, FIRST_REJECTION_REASONS));
  expect((await register()).find(({ key }) => key === 'SECURITY')).toMatchObject({ retired: true });
  granted(await restoreReason(keeper(), { key: 'SECURITY' }, city.at()));
  expect(await offered()).toContain('SECURITY');
  expect(await lastEntry()).toMatchObject({ action: 'rejection_reason.restore', payload: { key: 'SECURITY' } });
});

it('one reason is always left to choose, also when two keepers retire the last two at once', async () => {
  const keys = await offered();
  for (const key of keys.slice(2)) granted(await retireReason(keeper(), { key }, city.at()));
  const both = await Promise.all(keys.slice(0, 2).map((key) => retireReason(keeper(), { key }, city.at())));
  expect(both.map(({ ok }) => ok).sort()).toEqual([false, true]);
  expect(both.find(({ ok }) => !ok)).toMatchObject({ refusal: { issues: [{ code: 'last_reason' }] } });
  expect(await offered()).toHaveLength(1);
});

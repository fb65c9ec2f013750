import { afterEach, beforeEach, expect, it } from 'vitest';
import { officePeople } from '@/lib/data/office-people';
import { sqlOf } from '@/lib/data/database';
import { findApprovers } from '@/lib/domain/approval/find-approver';
import { type City, foundCity, NOW, type Persona } from '../support/personas';

let city: City;
beforeEach(async () => {
  city = await foundCity();
});
afterEach(() => city.close());

const id = (persona: Persona) => city.as(persona).accountId;

const absent = (persona: Persona, from: string, to: string | null) =>
  city.database.pool.query(
    `insert into absence (account_id, valid_from, valid_to, reason, recorded_by_id) values ($1, $2, $3, 'LEAVE', $1)`,
    [id(persona), from, to],
  );
const substitutes = (persona: Persona, others: Persona[], from: string, to: string | null = null) =>
  city.database.pool.query(
    `insert into substitution (account_id, substitute_ids, valid_from, valid_to) values ($1, $2::uuid[], $3, $4)`,
    [id(persona), others.map(id), from, to],
  );

/** Who decides the head of unit's step of an ordinary visit at a moment, and in whose place. */
async function deciders(moment: string = NOW) {
  const people = await officePeople(sqlOf(city.database), new Date(moment));
  const visit = { requesterId: id('requester'), responsibleId: null, preparedBy: [], disqualifiedIds: [] };
  const found = findApprovers('HEAD_OF_UNIT', { ...visit, leadDepartment: 'ECONOMIC' }, people);
  return found.deciders.map(({ name, instead }) => (instead ? `${name} for ${instead.name}` : name));
}

it('an absence counts on its first and its last day, by Helsinki’s calendar', async () => {
  await substitutes('unit.head', ['viewer'], '2027-01-01');
  await absent('unit.head', '2027-02-01', '2027-02-02');

  expect(await deciders('2027-01-31T23:59:00+02:00')).toEqual(['Jukka Nieminen']);
  expect(await deciders('2027-02-01T00:00:00+02:00')).toEqual(['Nadia Petrova for Jukka Nieminen']);
  expect(await deciders('2027-02-02T23:59:00+02:00')).toEqual(['Nadia Petrova for Jukka Nieminen']);
  expect(await deciders('2027-02-03T00:00:00+02:00')).toEqual(['Jukka Nieminen']);
});

it('substitutes come in their order, those of the substitution that began last and is in force', async () => {
  await absent('unit.head', '2027-01-15', null);
  await substitutes('unit.head', ['registers', 'viewer'], '2027-01-01');
  expect(await deciders()).toEqual(['Olli Rantanen for Jukka Nieminen']);

  await substitutes('unit.head', ['viewer', 'registers'], '2027-01-20');
  await substitutes('unit.head', ['registers'], '2027-01-25', '2027-01-30');
  expect(await deciders()).toEqual(['Nadia Petrova for Jukka Nieminen']);
});

it('a substitute whose account is closed is passed over, and with nobody left the director decides', async () => {
  await absent('unit.head', '2027-01-15', null);
  await substitutes('unit.head', ['viewer'], '2027-01-01');
  await city.database.pool.query(`update account set active = false where id = $1`, [id('viewer')]);
  expect(await deciders()).toEqual(['Marja Heikkilä for Jukka Nieminen']);
});

it('nobody can be their own substitute, and no absence ends before it begins', async () => {
  await expect(substitutes('unit.head', ['unit.head'], '2027-01-01')).rejects.toMatchObject({ code: '23514' });
  await expect(absent('unit.head', '2027-01-02', '2027-01-01')).rejects.toMatchObject({ code: '23514' });
});

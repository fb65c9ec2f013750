import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { ANSWERS } from '@/app/api/v1/openapi.json/openapi';
import * as precedence from '@/app/api/v1/precedence/route';
import { type ApiCity, foundApiCity } from '../support/api-client';
import type { Persona } from '../support/personas';

let city: ApiCity;
beforeAll(async () => {
  city = await foundApiCity();
});
afterAll(() => city.close());

const ask = (body: unknown, as: Persona | null = 'viewer') => city.call(precedence.POST, as, { method: 'POST', body });

const GUESTS = [
  { id: 'deputy', name: 'Åsa Ek', title: 'vice borgmästare', country: 'SE' },
  { id: 'mayor', name: 'Siv Berg', title: 'borgmästare', inOfficeSince: '2021-06-03', country: 'SE', isHead: true },
  { id: 'partner', name: 'Nils Berg', companionOf: 'mayor' },
  { id: 'ambassador', name: 'Jan Kowalski', rank: 'AMBASSADOR', country: 'PL' },
];

it('guests go in, and come out ordered with the reasons, the line, the flags and the seats asked for', async () => {
  const answer = await ask({
    guests: GUESTS,
    hosts: [{ id: 'host', name: 'Heikki Isäntä', rank: 'MAYOR' }],
    interpreters: [{ id: 'i', name: 'Lea Tolk', of: 'host' }],
    seating: { shape: 'DINNER_MIDDLE' },
    flags: ['HELSINKI'],
  });
  expect(answer.status).toBe(200);
  const ordered = ANSWERS.Precedence.parse(answer.json);
  expect(ordered.items.map(({ id, place, rank, rankFrom }) => [id, place, rank, rankFrom])).toEqual([
    ['mayor', 1, 'MAYOR', 'TITLE'],
    ['partner', 2, null, null],
    ['ambassador', 3, 'AMBASSADOR', 'GIVEN'],
    ['deputy', 4, 'DEPUTY_MAYOR', 'TITLE'],
  ]);
  expect(ordered.items[0]?.because.map(({ code }) => code)).toEqual(['HEAD_FIRST']);
  expect(ordered.receivingLine.hosts.map(({ id }) => id)).toEqual(['host', 'i']);
  expect(ordered.flags.map(({ country, organisation }) => country ?? organisation)).toEqual([
    'FI',
    'PL',
    'SE',
    'HELSINKI',
  ]);
  expect(ordered.seating?.seats.map(({ id }) => id).toSorted()).toEqual([
    'ambassador',
    'deputy',
    'host',
    'i',
    'mayor',
    'partner',
  ]);
});

it('an order set by hand holds, and says what the table would', async () => {
  const answer = await ask({ guests: GUESTS, byHand: { pins: { deputy: 1 } } });
  const [first] = ANSWERS.Precedence.parse(answer.json).items;
  expect(first).toMatchObject({
    id: 'deputy',
    place: 1,
    byTable: 4,
    setByHand: true,
    because: [{ code: 'SET_BY_HAND' }],
  });
});

it('nobody without a token learns anything', async () => {
  expect((await ask({ guests: GUESTS }, null)).status).toBe(401);
});

it('what is wrong is told with its place', async () => {
  const answer = await ask({ guests: [{ id: 'a', name: '', rank: 'DUKE' }] });
  expect(answer).toMatchObject({ status: 422, json: { code: 'invalid' } });
  const { errors } = ANSWERS.Problem.parse(answer.json);
  expect(errors?.map(({ path }) => path)).toEqual(['guests.0.name', 'guests.0.rank']);
});

it('five hundred guests are put in order and seated', async () => {
  const guests = Array.from({ length: 500 }, (_, at) => ({
    id: `g${at}`,
    name: `Vieras ${at % 90}`,
    title: 'pormestari',
  }));
  const answer = await ask({ guests, seating: { shape: 'ROUND', seatsAtRound: 10 } });
  expect(ANSWERS.Precedence.parse(answer.json).seating?.seats).toHaveLength(500);
});

it('whatever is sent, the answer is never a 5xx', async () => {
  const odd = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom('9999-12-31', '\u0000', '__proto__', null, 1, {}, []),
  );
  await fc.assert(
    fc.asyncProperty(odd, odd, odd, async (one, other, third) => {
      const guest = { id: one, name: other, title: third, inOfficeSince: third, companionOf: one };
      expect((await ask({ guests: [guest], byHand: { pins: { [String(one)]: 1 } } })).status).toBeLessThan(500);
      expect((await ask({ guests: [guest, other], on: third, seating: other })).status).toBeLessThan(500);
      expect((await ask(third)).status).toBeLessThan(500);
    }),
    { numRuns: 40 },
  );
});

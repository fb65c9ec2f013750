import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sqlOf } from '@/lib/data/database';
import { trailOf } from '@/lib/data/trail';
import { recordActual } from '@/lib/usecases/programme/record-actual';
import { previewDelay, readRunSheet } from '@/lib/usecases/programme/run-sheet';
import { applyDelay, sentMoves, undoShift } from '@/lib/usecases/programme/shift-items';
import { granted, submitted } from '../support/builders';
import { type City, foundCity, type Persona } from '../support/personas';
import { aCityPerson, anItem, aVenue, plan } from '../support/programme';

let city: City;
beforeAll(async () => {
  city = await foundCity();
});
afterAll(() => city.close());

const THAT_DAY = '2027-03-03T10:05:00+02:00';
const on = (from: string, to: string, more: Parameters<typeof anItem>[0] = {}) =>
  anItem({ startsAt: `2027-03-03T${from}:00+02:00`, endsAt: `2027-03-03T${to}:00+02:00`, ...more });

/** Two items one after the other, with a host whose number the register has. */
async function aDay(first: Parameters<typeof anItem>[0] = {}, second: Parameters<typeof anItem>[0] = {}) {
  const visit = await submitted(city);
  const { programme } = granted(await plan(city, visit, [on('09:00', '10:00', first), on('10:00', '11:00', second)]));
  const [a, b] = programme.items;
  if (!a || !b) throw new Error('There are two items.');
  return { visit, a, b };
}
const sheet = async (visit: { id: string }, persona: Persona = 'coordinator.economic') =>
  granted(await readRunSheet(city.as(persona), { id: visit.id }, city.at(THAT_DAY)));
const preview = (visit: { id: string }, itemId: string, minutes: number, persona: Persona = 'coordinator.economic') =>
  previewDelay(city.as(persona), { id: visit.id, itemId, minutes }, city.at(THAT_DAY));
const apply = async (visit: { id: string }, itemId: string, minutes: number) => {
  const { programme, moves } = granted(await preview(visit, itemId, minutes));
  const input = { id: visit.id, itemId, minutes, seen: sentMoves(programme, moves) };
  return { input, answer: await applyDelay(city.as('coordinator.economic'), input, city.at(THAT_DAY)) };
};
const starts = async (visit: { id: string }) =>
  (await sheet(visit)).programme.items.map(({ startsAt }) => startsAt.toISOString().slice(11, 16));

describe('a delay', () => {
  it('is shown before it is applied, applied as it was shown, and taken back', async () => {
    const { visit, a } = await aDay();
    expect(granted(await preview(visit, a.id, 10)).moves).toHaveLength(2);
    expect(await starts(visit)).toEqual(['07:00', '08:00']);
    const { undo } = granted((await apply(visit, a.id, 10)).answer);
    expect(await starts(visit)).toEqual(['07:00', '08:10']);
    granted(await undoShift(city.as('coordinator.economic'), { id: visit.id, undo }, city.at(THAT_DAY)));
    expect(await starts(visit)).toEqual(['07:00', '08:00']);
    expect((await sheet(visit)).programme.items[0]?.endsAt.toISOString()).toContain('08:00');
  });

  it('sent twice by a telephone that never heard the answer shifts once', async () => {
    const { visit, a } = await aDay();
    const { input } = await apply(visit, a.id, 10);
    expect(await applyDelay(city.as('coordinator.economic'), input, city.at(THAT_DAY))).toMatchObject({
      refusal: { code: 'INVALID', issues: [{ code: 'shift_changed' }] },
    });
    expect(await starts(visit)).toEqual(['07:00', '08:10']);
  });

  it('is not taken back over what somebody has changed since', async () => {
    const { visit, a, b } = await aDay();
    const { undo } = granted((await apply(visit, a.id, 10)).answer);
    const [, later] = (await sheet(visit)).programme.items;
    granted(await plan(city, visit, [on('10:10', '11:30', { id: b.id, version: later?.version })]));
    expect(await undoShift(city.as('coordinator.economic'), { id: visit.id, undo }, city.at(THAT_DAY))).toMatchObject({
      refusal: { code: 'STALE', subject: 'programme', changedBy: city.as('coordinator.economic').name },
    });
  });

  it('tells what it breaks, and is refused where a venue is somebody else’s by then', async () => {
    const venueId = await aVenue(city, 'Myöhästyvä sali');
    const { visit, a } = await aDay({}, { venueId });
    granted(await plan(city, await submitted(city), [on('11:05', '12:00', { venueId })]));
    expect(granted(await preview(visit, a.id, 5)).breaks).toMatchObject([]);
    expect(granted(await preview(visit, a.id, 10)).breaks).toMatchObject([{ kind: 'VENUE_TWICE', severity: 'HARD' }]);
    expect((await apply(visit, a.id, 10)).answer).toMatchObject({ refusal: { code: 'CONFLICT' } });
    expect(await starts(visit)).toEqual(['07:00', '08:00']);
  });

  it('is the coordinators’ of the visit to make, and of a restricted visit nobody else’s to know', async () => {
    const { visit, a } = await aDay();
    for (const persona of ['viewer', 'requester', 'coordinator.administrative'] as const)
      expect(await preview(visit, a.id, 5, persona), persona).toMatchObject({ refusal: { code: 'FORBIDDEN' } });
    const secret = await submitted(city, { confidentiality: 'RESTRICTED' });
    expect(await readRunSheet(city.as('viewer'), { id: secret.id }, city.at())).toEqual({
      ok: false,
      refusal: { code: 'NOT_FOUND' },
    });
    expect(await preview(secret, a.id, 5, 'viewer')).toEqual({ ok: false, refusal: { code: 'NOT_FOUND' } });
    expect(await preview(visit, secret.id, 5)).toEqual({ ok: false, refusal: { code: 'NOT_FOUND' } });
  });
});

describe('how the day went', () => {
  const say = (
    visit: { id: string },
    itemId: string,
    what: string,
    at: string,
    persona: Persona = 'coordinator.economic',
  ) => recordActual(city.as(persona), { id: visit.id, itemId, what, at }, city.at(THAT_DAY));

  it('keeps the moment at which the button was pressed, the first of several, and takes back the last', async () => {
    const { visit, a } = await aDay();
    granted(await say(visit, a.id, 'STARTED', '2027-03-03T09:02:00+02:00'));
    granted(await say(visit, a.id, 'STARTED', '2027-03-03T09:04:00+02:00'));
    granted(await say(visit, a.id, 'ENDED', '2027-03-03T10:04:00+02:00'));
    const { startedAt, endedAt } = (await sheet(visit)).actuals.get(a.id) ?? {};
    expect([startedAt?.toISOString(), endedAt?.toISOString()]).toEqual([
      '2027-03-03T07:02:00.000Z',
      '2027-03-03T08:04:00.000Z',
    ]);
    granted(await say(visit, a.id, 'TAKEN_BACK', THAT_DAY));
    expect((await sheet(visit)).actuals.get(a.id)).toMatchObject({ endedAt: null, startedAt });
    const said = (await trailOf(sqlOf(city.database), visit.id)).filter(({ action }) => action === 'visit.run');
    expect(said.map(({ payload }) => payload['what'])).toEqual(['STARTED', 'ENDED', 'TAKEN_BACK']);
  });

  it('takes no moment of another day, of the future, or an end before its beginning', async () => {
    const { visit, a } = await aDay();
    const code = async (what: string, at: string) =>
      (await say(visit, a.id, what, at)) as { refusal?: { issues?: { code: string }[] } };
    expect((await code('STARTED', '2027-03-01T09:00:00+02:00')).refusal?.issues).toMatchObject([
      { code: 'not_that_day' },
    ]);
    expect((await code('STARTED', '2027-03-03T10:20:00+02:00')).refusal?.issues).toMatchObject([
      { code: 'time_ahead' },
    ]);
    granted(await say(visit, a.id, 'STARTED', '2027-03-03T09:30:00+02:00'));
    expect((await code('ENDED', '2027-03-03T09:20:00+02:00')).refusal?.issues).toMatchObject([
      { code: 'ends_before_start' },
    ]);
    expect(await say(visit, a.id, 'STARTED', THAT_DAY, 'viewer')).toMatchObject({ refusal: { code: 'FORBIDDEN' } });
  });

  it('goes with the item, and the numbers to call are those that the register has', async () => {
    const host = await aCityPerson(city, 'Heli Isäntä');
    const other = await aCityPerson(city, 'Numeroton');
    await city.database.pool.query(`update city_person set phone = '+358 9 310 1641' where id = $1`, [host]);
    const attendees = [host, other].map((personId) => ({ personId, duty: 'HOST' as const }));
    const { visit } = await aDay({ attendees });
    expect([...(await sheet(visit, 'viewer')).phones]).toEqual([[host, '+358 9 310 1641']]);
  });
});

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sqlOf } from '@/lib/data/database';
import { addVehicle, changeVehicle, readVehicles, retireVehicle } from '@/lib/usecases/vehicles/vehicles';
import { closeVenue, liftClosure } from '@/lib/usecases/venues/closures';
import { readVenue, readVenues } from '@/lib/usecases/venues/read-venues';
import { addVenue, changeVenue, retireVenue } from '@/lib/usecases/venues/save-venue';
import { setTravel } from '@/lib/usecases/venues/set-travel';
import { act, granted, submitted } from '../support/builders';
import { type City, foundCity, type Persona } from '../support/personas';
import { anItem, plan } from '../support/programme';

let city: City;
beforeAll(async () => {
  city = await foundCity();
});
afterAll(() => city.close());

const KEEPER = 'registers';
const add = async (name: string, more: object = {}) =>
  granted(await addVenue(city.as(KEEPER), { venue: { name: { fi: name }, ...more } }, city.at())).id;
const page = async (id: string, persona: Persona = KEEPER, at?: string) =>
  granted(await readVenue(city.as(persona), { id }, city.at(at)));

describe('the register of venues', () => {
  it('is read by everybody of the staff and changed by its keepers alone', async () => {
    const id = await add('Kaupungintalo');
    for (const persona of ['requester', 'coordinator.economic', 'protocol', 'viewer', 'auditor'] as const) {
      expect((await page(id, persona)).venue.name).toEqual({ fi: 'Kaupungintalo' });
      const venue = { name: { fi: 'Oma' } };
      expect(await addVenue(city.as(persona), { venue }, city.at()), persona).toMatchObject({
        refusal: { code: 'FORBIDDEN' },
      });
      const closed = await closeVenue(city.as(persona), { id, from: '2027-03-01', to: '2027-03-01' }, city.at());
      expect(closed, persona).toMatchObject({ refusal: { code: 'FORBIDDEN' } });
    }
    expect(await readVenue(null, { id }, city.at())).toMatchObject({ refusal: { code: 'NOT_SIGNED_IN' } });
  });

  it('keeps everything that is written of a venue, and finds it by the words of its names and address', async () => {
    const venue = {
      name: { fi: 'Keskustakirjasto Oodi', sv: 'Centrumbiblioteket Ode', en: 'Oodi Central Library' },
      ...{
        address: 'Töölönlahdenkatu 4',
        capacity: 80,
        monthlyLimit: 6,
        contact: 'info@oodi.fi',
        notes: 'Sisäänkäynti A',
      },
      openingHours: [{ days: [1, 2], from: '08:00', to: '21:00' }],
      accessibility: ['STEP_FREE', 'LIFT'],
    };
    const id = granted(await addVenue(city.as(KEEPER), { venue }, city.at())).id;
    expect((await page(id)).venue).toMatchObject({ ...venue, version: 1, retired: false, closures: [] });

    const find = async (q: string) =>
      granted(await readVenues(city.as('viewer'), { q }, city.at())).venues.map((one) => one.id);
    expect(await find('ode')).toEqual([id]);
    expect(await find('kirjasto töölön')).toEqual([id]);
    expect(await find('kirjasto kallio')).toEqual([]);
  });

  it('refuses a venue without a name, and hours that go backwards', async () => {
    expect(await addVenue(city.as(KEEPER), { venue: { name: {} } }, city.at())).toMatchObject({
      refusal: { issues: [{ path: 'venue.name', code: 'required' }] },
    });
    const openingHours = [{ days: [1], from: '17:00', to: '08:00' }];
    expect(await addVenue(city.as(KEEPER), { venue: { name: { fi: 'A' }, openingHours } }, city.at())).toMatchObject({
      refusal: { issues: [{ path: 'venue.openingHours.0.to', code: 'ends_before_start' }] },
    });
  });

  it('tells whoever saves an older version who changed which fields, and writes nothing over', async () => {
    const id = await add('Ennen');
    const first = { id, version: 1, venue: { name: { fi: 'Jälkeen' }, capacity: 10 } };
    granted(await changeVenue(city.as('admin.economic'), first, city.at()));
    const late = { id, version: 1, venue: { name: { fi: 'Myöhässä' } } };
    expect(await changeVenue(city.as(KEEPER), late, city.at())).toMatchObject({
      refusal: {
        ...{ code: 'STALE', subject: 'register', currentVersion: 2, changedBy: 'Johanna Björk' },
        changed: ['name', 'capacity'],
      },
    });
    expect((await page(id)).venue.name).toEqual({ fi: 'Jälkeen' });
  });

  it('takes a venue out of the planner’s choices and puts it back, without losing it', async () => {
    const id = await add('Vanha tila');
    const visit = await submitted(city);
    granted(await retireVenue(city.as(KEEPER), { id, version: 1, retired: true }, city.at()));
    expect((await page(id)).venue.retired).toBe(true);
    expect(await plan(city, visit, [anItem({ venueId: id })])).toMatchObject({
      refusal: { issues: [{ path: 'put.0.venueId', code: 'unknown_value' }] },
    });
    granted(await retireVenue(city.as(KEEPER), { id, version: 2, retired: false }, city.at()));
    granted(await plan(city, visit, [anItem({ venueId: id })]));
  });

  it('of an address that is none is not there', async () => {
    for (const id of ['nothing', '00000000-0000-4000-8000-000000000000'])
      expect(await readVenue(city.as('viewer'), { id }, city.at())).toEqual({
        ...{ ok: false, refusal: { code: 'NOT_FOUND' } },
      });
  });
});

describe('closures', () => {
  it('are added and lifted beside the version that somebody edits, and never end before they begin', async () => {
    const id = await add('Remontoitava');
    const close = (from: string, to: string) =>
      closeVenue(city.as(KEEPER), { id, from, to, reason: 'Remontti' }, city.at());
    expect(await close('2027-03-05', '2027-03-01')).toMatchObject({
      refusal: { issues: [{ path: 'to', code: 'last_day_before_first' }] },
    });
    granted(await close('2027-03-01', '2027-03-05'));
    const { venue } = await page(id);
    expect(venue).toMatchObject({
      ...{ version: 1, closures: [{ from: '2027-03-01', to: '2027-03-05', reason: 'Remontti' }] },
    });
    const closure = venue.closures[0]?.id;
    granted(await liftClosure(city.as(KEEPER), { id, closure }, city.at()));
    expect(await liftClosure(city.as(KEEPER), { id, closure }, city.at())).toMatchObject({
      refusal: { code: 'NOT_FOUND' },
    });
  });
});

describe('travel times', () => {
  it('are the same both ways, and go away when they are emptied', async () => {
    const [one, other] = [await add('Täällä'), await add('Siellä')];
    const set = (minutes: number | null, was: number | null) =>
      setTravel(city.as(KEEPER), { id: one, times: [{ to: other, minutes, was }] }, city.at());
    granted(await set(25, null));
    const back = async () => (await page(other)).ways.find(({ id }) => id === one)?.minutes;
    expect(await back()).toBe(25);
    granted(await set(null, 25));
    expect(await back()).toBeNull();
  });

  it('that somebody else has set meanwhile are asked again, and nothing of the list is written', async () => {
    const [one, two, three] = [await add('Yksi'), await add('Kaksi'), await add('Kolme')];
    const set = (id: string, times: object[]) => setTravel(city.as(KEEPER), { id, times }, city.at());
    granted(await set(two, [{ to: one, minutes: 10, was: null }]));
    const late = await set(one, [
      { to: three, minutes: 5, was: null },
      { to: two, minutes: 12, was: null },
    ]);
    expect(late).toMatchObject({
      refusal: { issues: [{ path: 'times.1.minutes', code: 'travel_changed', params: { now: 10 } }] },
    });
    expect((await page(one)).ways.find(({ id }) => id === three)?.minutes).toBeNull();
    // What somebody did not touch is not theirs to undo.
    granted(
      await set(one, [
        { to: three, minutes: 5, was: null },
        { to: two, minutes: null, was: null },
      ]),
    );
    expect((await page(one)).ways.map(({ minutes }) => minutes)).toEqual(expect.arrayContaining([5, 10]));
  });

  it('lead to other venues of the register, not to itself or nowhere', async () => {
    const id = await add('Yksinäinen');
    for (const to of [id, '00000000-0000-4000-8000-000000000000'])
      expect(await setTravel(city.as(KEEPER), { id, times: [{ to, minutes: 5, was: null }] }, city.at())).toMatchObject(
        {
          refusal: { issues: [{ path: 'times.0.minutes', code: 'unknown_value' }] },
        },
      );
  });
});

describe('what is booked at a venue', () => {
  it('is told with its visit, and of a restricted one only the time, to whoever may not know it', async () => {
    const id = await add('Juhlasali');
    const open = await submitted(city, { title: 'Avoin vierailu' });
    const secret = await submitted(city, { title: 'Salainen vierailu', confidentiality: 'RESTRICTED' });
    granted(await plan(city, open, [anItem({ venueId: id, title: { fi: 'Vastaanotto' } })]));
    const later = { startsAt: '2027-03-03T11:00:00+02:00', endsAt: '2027-03-03T12:00:00+02:00' };
    granted(await plan(city, secret, [anItem({ venueId: id, ...later })], 'protocol'));

    const outside = await page(id, 'viewer');
    expect(outside.held.map(({ what }) => what?.visit.title ?? null)).toEqual(['Avoin vierailu', null]);
    expect(outside.held[1]).toEqual({
      ...{ startsAt: new Date(later.startsAt), endsAt: new Date(later.endsAt) },
      ...{ timeZone: 'Europe/Helsinki', what: null },
    });
    expect(JSON.stringify(outside)).not.toContain('Salainen');
    expect((await page(id, 'protocol')).held[1]?.what?.visit.title).toBe('Salainen vierailu');
  });

  it('is nothing of a visit that was called off', async () => {
    const id = await add('Peruttu sali');
    const visit = await submitted(city);
    granted(await plan(city, visit, [anItem({ venueId: id })]));
    expect((await page(id)).held).toHaveLength(1);
    const now = granted(await act(city, 'requester', 'cancel', { ...visit, version: visit.version }));
    expect(now.status).toBe('CANCELLED');
    expect((await page(id)).held).toEqual([]);
  });

  it('is counted week by week over all visits, restricted ones as well, for everybody alike', async () => {
    const id = await add('Suosittu');
    const at = (day: string, hour: number) => ({
      ...{ venueId: id, startsAt: `2027-02-${day}T${hour}:00:00+02:00`, endsAt: `2027-02-${day}T${hour}:30:00+02:00` },
    });
    const open = await submitted(city);
    const secret = await submitted(city, { confidentiality: 'RESTRICTED' });
    granted(await plan(city, open, [anItem(at('08', 10)), anItem(at('14', 23))]));
    granted(await plan(city, secret, [anItem(at('15', 10))], 'protocol'));

    for (const persona of ['viewer', 'protocol'] as const) {
      const { load } = (await page(id, persona, '2027-02-20T12:00:00+02:00')).venue;
      expect(load).toHaveLength(8);
      expect(load.filter(({ times }) => times > 0)).toEqual([
        { week: '2027-02-08', times: 2 },
        { week: '2027-02-15', times: 1 },
      ]);
    }
  });
});

describe('the register of vehicles', () => {
  it('has each name once, tells a stale version, and lets a vehicle rest', async () => {
    const write = (name: string, seats = 8) => addVehicle(city.as(KEEPER), { vehicle: { name, seats } }, city.at());
    const { id } = granted(await write('Pikkubussi'));
    expect(await write('pikkubussi')).toMatchObject({
      refusal: { issues: [{ path: 'vehicle.name', code: 'name_taken' }] },
    });
    const vehicle = { name: 'Pikkubussi', seats: 16, accessible: true };
    granted(await changeVehicle(city.as(KEEPER), { id, version: 1, vehicle }, city.at()));
    expect(await retireVehicle(city.as(KEEPER), { id, version: 1, retired: true }, city.at())).toMatchObject({
      refusal: { code: 'STALE', changed: ['seats', 'accessible'] },
    });
    granted(await retireVehicle(city.as(KEEPER), { id, version: 2, retired: true }, city.at()));
    const listed = granted(await readVehicles(city.as('viewer'), {}, city.at()));
    expect(listed).toMatchObject([{ id, seats: 16, accessible: true, retired: true, version: 3, held: [] }]);
  });
});

it('every change of the registers is on the trail', async () => {
  const rows = await sqlOf(city.database).rows<{ action: string }>(
    `select distinct action from trail_entry where subject in ('venue', 'vehicle') order by action`,
    [],
  );
  expect(rows.map(({ action }) => action)).toEqual([
    ...['vehicle.add', 'vehicle.change', 'vehicle.retire', 'venue.add', 'venue.change', 'venue.close'],
    ...['venue.lift_closure', 'venue.restore', 'venue.retire', 'venue.set_travel'],
  ]);
});

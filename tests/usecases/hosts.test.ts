import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ANSWERS } from '@/app/api/v1/openapi.json/openapi';
import * as hostsApi from '@/app/api/v1/hosts/route';
import * as venuesApi from '@/app/api/v1/venues/route';
import * as proposalApi from '@/app/api/v1/visits/[id]/hosts/route';
import type { Rank } from '@/lib/domain/visit/vocabulary';
import { declareDisqualified } from '@/lib/usecases/disqualifications/disqualify';
import { proposeHosts } from '@/lib/usecases/hosts/propose-hosts';
import { readAccountChoices, readHostOrder, readPeople, readPerson } from '@/lib/usecases/hosts/read-people';
import { recordHostOrder } from '@/lib/usecases/hosts/record-order';
import { addPerson, changePerson, retirePerson } from '@/lib/usecases/hosts/save-person';
import { recordAbsence } from '@/lib/usecases/office/record-absence';
import { type ApiCity, foundApiCity } from '../support/api-client';
import { A_MAYOR, granted, submitted } from '../support/builders';
import type { Persona } from '../support/personas';
import { anItem, aVenue, plan } from '../support/programme';

let city: ApiCity;
/** The city's hosts in the order that the tests record. */
let mayor: string, deputy: string, director: string, interpreter: string;
beforeAll(async () => {
  city = await foundApiCity();
  mayor = await add('Pormestari Pekka', { rank: 'MAYOR', accountId: city.as('mayors.office').accountId });
  deputy = await add('Apulainen Anna', { rank: 'DEPUTY_MAYOR', accountId: city.as('unit.head').accountId });
  director = await add('Johtaja Jari', { rank: 'DIRECTOR' });
  interpreter = await add('Tulkki Tea', { duties: ['INTERPRETER'] });
});
afterAll(() => city.close());

const KEEPER = 'registers';
const write = (name: string, more: object = {}) =>
  addPerson(city.as(KEEPER), { person: { name, duties: ['HOST'], ...more } }, city.at());
const add = async (name: string, more: object = {}) => granted(await write(name, more)).id;
const last = async () => granted(await readHostOrder(city.as('viewer'), {}, city.at())).versions[0]?.id ?? null;
/** Versions are told apart by when they were recorded. */
let minute = 10;
const record = async (change: object = {}, persona: Persona = KEEPER) => {
  const places = [
    { personId: mayor, receives: ['HEAD_OF_STATE', 'MAYOR'] },
    { personId: deputy, receives: ['DEPUTY_MAYOR'] },
    { personId: director, receives: ['DIRECTOR'] },
  ];
  const order = { validFrom: '2027-02-01', decision: 'Kaupunginhallitus 1 §', places, ...change };
  minute += 1;
  const at = city.at(`2027-02-01T09:${minute}:00+02:00`);
  return recordHostOrder(city.as(persona), { base: await last(), order }, at);
};

describe('the register of hosts and interpreters', () => {
  it('is read by everybody of the staff and changed by its keepers alone', async () => {
    for (const persona of ['requester', 'protocol', 'viewer', 'auditor'] as const) {
      const listed = granted(await readPeople(city.as(persona), {}, city.at()));
      expect(listed.map(({ name }) => name)).toContain('Tulkki Tea');
      const person = { name: 'Oma', duties: ['HOST'] };
      expect(await addPerson(city.as(persona), { person }, city.at())).toMatchObject({
        refusal: { code: 'FORBIDDEN' },
      });
      expect(await readAccountChoices(city.as(persona), {}, city.at())).toMatchObject({
        refusal: { code: 'FORBIDDEN' },
      });
    }
  });

  it('is searched by name, title and duty', async () => {
    const names = async (query: object) =>
      granted(await readPeople(city.as('viewer'), query, city.at())).map(({ name }) => name);
    expect(await names({ duty: 'INTERPRETER' })).toEqual(['Tulkki Tea']);
    expect(await names({ q: 'anna' })).toEqual(['Apulainen Anna']);
  });

  it('links an account to one person, and only an open one', async () => {
    const accountId = city.as('mayors.office').accountId;
    expect(await write('Kaksoisolento', { accountId })).toMatchObject({
      refusal: { issues: [{ path: 'person.accountId', code: 'account_taken' }] },
    });
    expect(await write('Tuntematon', { accountId: '00000000-0000-4000-8000-000000000000' })).toMatchObject({
      refusal: { issues: [{ path: 'person.accountId', code: 'unknown_person' }] },
    });
  });

  it('refuses somebody without a duty, and an address that is none', async () => {
    const wrong = await write('Toimeton', { duties: [], email: 'ei osoite' });
    expect(wrong).toMatchObject({
      refusal: {
        issues: [
          { path: 'person.email', code: 'wrong_email' },
          { path: 'person.duties', code: 'required' },
        ],
      },
    });
  });

  it('tells a stale version, and lets somebody leave without losing what they did', async () => {
    const id = await add('Lähtevä Lasse');
    const person = { name: 'Lähtevä Lasse', duties: ['HOST', 'GUIDE'] };
    granted(await changePerson(city.as(KEEPER), { id, version: 1, person }, city.at()));
    expect(await retirePerson(city.as(KEEPER), { id, version: 1, retired: true }, city.at())).toMatchObject({
      refusal: { code: 'STALE', changedBy: 'Olli Rantanen', changed: ['duties'] },
    });
    granted(await retirePerson(city.as(KEEPER), { id, version: 2, retired: true }, city.at()));
    expect(granted(await readPerson(city.as('viewer'), { id }, city.at())).person).toMatchObject({ retired: true });
  });

  it('tells when somebody is away without the reason, and what they are booked for as far as the reader may know', async () => {
    const accountId = city.as('director.economic').accountId;
    const id = await add('Matkustaja Maija', { accountId });
    const away = { account: accountId, from: '2027-02-10', to: '2027-02-12', reason: 'ANNUAL_LEAVE' };
    granted(await recordAbsence(city.as('director.economic'), away, city.at()));
    const secret = await submitted(city, { title: 'Salainen', confidentiality: 'RESTRICTED' });
    granted(await plan(city, secret, [anItem({ attendees: [{ personId: id, duty: 'HOST' }] })], 'protocol'));

    const page = granted(await readPerson(city.as('viewer'), { id }, city.at()));
    expect(page.away).toEqual([{ from: '2027-02-10', to: '2027-02-12' }]);
    expect(page.held).toMatchObject([{ what: null }]);
    expect(JSON.stringify(page)).not.toMatch(/Salainen|ANNUAL/);
    const known = granted(await readPerson(city.as('protocol'), { id }, city.at()));
    expect(known.held).toMatchObject([{ what: { duty: 'HOST', visit: { title: 'Salainen' } } }]);
  });
});

describe('the host order', () => {
  it('is recorded by the keepers of the register, from today on, of people who can host', async () => {
    expect(await record({}, 'protocol')).toMatchObject({ refusal: { code: 'FORBIDDEN' } });
    expect(await record({ validFrom: '2027-01-31' })).toMatchObject({
      refusal: { issues: [{ path: 'order.validFrom', code: 'day_has_passed' }] },
    });
    expect(await record({ places: [{ personId: interpreter }] })).toMatchObject({
      refusal: { issues: [{ path: 'order.places.0.personId', code: 'no_host' }] },
    });
    granted(await record());
    const { today } = granted(await readHostOrder(city.as('viewer'), {}, city.at()));
    expect(today?.places.map(({ personId }) => personId)).toEqual([mayor, deputy, director]);
  });

  it('is written by one person at a time: whoever did not see the last version is told whose it is', async () => {
    const base = await last();
    granted(await record({ validFrom: '2028-01-01', places: [{ personId: director }] }));
    const order = { validFrom: '2027-05-01', decision: 'Myöhässä', places: [{ personId: mayor }] };
    expect(await recordHostOrder(city.as('admin.economic'), { base, order }, city.at())).toMatchObject({
      refusal: { code: 'STALE', subject: 'register', changedBy: 'Olli Rantanen' },
    });
    const { today, versions } = granted(await readHostOrder(city.as('viewer'), {}, city.at()));
    expect([today?.validFrom, versions.length]).toEqual(['2027-02-01', 2]);
  });

  it('of ten recorded at once keeps one, and tells the others whose it is', async () => {
    const base = await last();
    const order = (decision: string) => ({ validFrom: '2029-01-01', decision, places: [{ personId: mayor }] });
    const recorded = await Promise.all(
      Array.from({ length: 10 }, (_, index) =>
        recordHostOrder(
          city.as(KEEPER),
          { base, order: order(`Päätös ${index}`) },
          city.at('2027-02-01T10:00:00+02:00'),
        ),
      ),
    );
    expect(recorded.filter(({ ok }) => ok)).toHaveLength(1);
    expect(recorded.filter(({ ok }) => !ok)).toMatchObject(
      Array.from({ length: 9 }, () => ({ refusal: { code: 'STALE', changedBy: 'Olli Rantanen' } })),
    );
  });

  it('gives everybody their place in the register', async () => {
    const { person } = granted(await readPerson(city.as('viewer'), { id: deputy }, city.at()));
    expect(person.place).toEqual({ position: 2, receives: ['DEPUTY_MAYOR'] });
  });
});

describe('who receives a visit', () => {
  const guest = (rank: Rank) => ({ name: 'Vieras', title: 'Vieras', rank });
  const propose = async (id: string, more: object = {}, persona: Persona = 'coordinator.economic') =>
    granted(await proposeHosts(city.as(persona), { id, ...more }, city.at()));
  const barriersOf = (view: Awaited<ReturnType<typeof propose>>, id: string) =>
    view.candidates.find(({ personId }) => personId === id)?.barriers.map(({ kind }) => kind);

  it('is the counterpart of the guests’ highest rank', async () => {
    const visit = await submitted(city, { guests: [guest('EXPERT'), guest('DEPUTY_MAYOR')] });
    expect(await propose(visit.id)).toMatchObject({ counterpart: deputy, proposed: deputy, rank: 'DEPUTY_MAYOR' });
  });

  it('is the next in the order where the counterpart is away, disqualified or booked then', async () => {
    const visit = await submitted(city, { guests: [A_MAYOR] });
    expect((await propose(visit.id)).proposed).toBe(mayor);
    granted(await declareDisqualified(city.as('unit.head'), { id: visit.id, reason: 'Sukulainen' }, city.at()));
    const away = {
      account: city.as('mayors.office').accountId,
      from: '2027-03-03',
      to: '2027-03-04',
      reason: 'TRAVEL',
    };
    granted(await recordAbsence(city.as('mayors.office'), away, city.at()));

    const view = await propose(visit.id);
    expect([barriersOf(view, mayor), barriersOf(view, deputy)]).toEqual([['ABSENT'], ['DISQUALIFIED']]);
    expect(view).toMatchObject({ counterpart: mayor, proposed: director });

    const other = await submitted(city, { title: 'Toinen vierailu' });
    granted(await plan(city, other, [anItem({ attendees: [{ personId: director, duty: 'HOST' }] })]));
    const nobody = await propose(visit.id);
    expect(nobody.proposed).toBeNull();
    expect(nobody.candidates[2]).toMatchObject({ barriers: [{ kind: 'BOOKED', visit: { title: 'Toinen vierailu' } }] });
    // At another time of another day everybody but the disqualified is free.
    const times = { from: '2027-03-05T09:00:00+02:00', until: '2027-03-05T10:00:00+02:00' };
    expect((await propose(visit.id, times)).proposed).toBe(mayor);
  });

  it('does not tell by which restricted visit somebody is booked, and an item is nothing against itself', async () => {
    const when = { startsAt: '2027-04-07T09:00:00+03:00', endsAt: '2027-04-07T10:00:00+03:00' };
    const secret = await submitted(city, { title: 'Salainen', confidentiality: 'RESTRICTED', ...when });
    const attendees = [{ personId: deputy, duty: 'HOST' as const }];
    granted(await plan(city, secret, [anItem({ ...when, attendees })], 'protocol'));
    const visit = await submitted(city, { guests: [guest('DEPUTY_MAYOR')], ...when });
    const view = await propose(visit.id);
    expect(view.candidates[1]).toMatchObject({ barriers: [{ kind: 'BOOKED', visit: null }] });
    expect(JSON.stringify(view)).not.toContain('Salainen');

    const own = granted(
      await plan(city, visit, [anItem({ ...when, attendees: [{ personId: director, duty: 'HOST' }] })]),
    );
    const item = own.programme.items[0]?.id;
    const then = { from: when.startsAt, until: when.endsAt };
    expect(barriersOf(await propose(visit.id, then), director)).toEqual(['BOOKED']);
    expect(barriersOf(await propose(visit.id, { ...then, item }), director)).toEqual([]);
    // Of the visit as a whole nothing of its own is.
    expect(barriersOf(await propose(visit.id), director)).toEqual([]);
  });

  it('is nobody’s to ask of a restricted visit but of those who may read it', async () => {
    const secret = await submitted(city, { confidentiality: 'RESTRICTED' });
    expect(await proposeHosts(city.as('viewer'), { id: secret.id }, city.at())).toEqual({
      ...{ ok: false, refusal: { code: 'NOT_FOUND' } },
    });
  });

  it('needs both times or neither, and the end after the start', async () => {
    const { id } = await submitted(city);
    const asked = (times: object) => proposeHosts(city.as('viewer'), { id, ...times }, city.at());
    expect(await asked({ from: '2027-03-05T09:00:00+02:00' })).toMatchObject({
      refusal: { issues: [{ path: 'until', code: 'required' }] },
    });
    expect(await asked({ from: '2027-03-05T09:00:00+02:00', until: '2027-03-05T09:00:00+02:00' })).toMatchObject({
      refusal: { issues: [{ path: 'until', code: 'ends_before_start' }] },
    });
  });
});

describe('the API', () => {
  it('gives the registers and the proposal as they are described, in the language asked for', async () => {
    await aVenue(city, 'Kaupungintalo', { capacity: 200 });
    const venues = ANSWERS.Venues.parse((await city.call(venuesApi.GET, 'viewer')).json);
    expect(venues.items).toMatchObject([{ name: 'Kaupungintalo', capacity: 200, load: { total: 0 } }]);
    const hosts = ANSWERS.Hosts.parse((await city.call(hostsApi.GET, 'viewer', { address: '/?duty=HOST' })).json);
    expect(hosts.items.find(({ id }) => id === mayor)).toMatchObject({ name: 'Pormestari Pekka', rank: 'MAYOR' });

    const { id } = await submitted(city, { guests: [A_MAYOR] });
    const ask = (address: string) => city.call(proposalApi.GET, 'viewer', { address, params: { id } });
    const proposal = ANSWERS.HostProposal.parse((await ask('/')).json);
    expect(proposal.candidates.map(({ position }) => position)).toEqual([1, 2, 3]);
    expect(proposal.because[0]).toBe('Vieraiden korkein arvo: Pormestari.');
    expect(await ask('/?from=eilen')).toMatchObject({ status: 422 });
    expect((await city.call(venuesApi.GET, null)).status).toBe(401);
    expect((await city.call(hostsApi.GET, 'viewer', { address: '/?duty=KING' })).status).toBe(422);
  });
});

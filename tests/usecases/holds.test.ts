import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sqlOf } from '@/lib/data/database';
import { trailOf, verifyTrail } from '@/lib/data/trail';
import { isHeld } from '@/lib/domain/areas/hold';
import type { Visit } from '@/lib/domain/visit/visit';
import { exceptionsInbox } from '@/lib/usecases/approvals/exceptions';
import { readAreas } from '@/lib/usecases/areas/read-areas';
import { setTargetStatus } from '@/lib/usecases/areas/set-status';
import { readNotices } from '@/lib/usecases/notices/inbox';
import { readStartPage } from '@/lib/usecases/start/start-page';
import { grantException, refuseException } from '@/lib/usecases/visits/decide-exception';
import { editVisit } from '@/lib/usecases/visits/edit-visit';
import { readVisit } from '@/lib/usecases/visits/read-visit';
import { act, granted, submitted } from '../support/builders';
import { type City, foundCity, type Persona } from '../support/personas';

let city: City;
beforeAll(async () => {
  city = await foundCity();
});
afterAll(() => city.close());

const RUSSIAN = { organisation: 'Pietarin kaupunki', country: 'RU', city: 'Pietari' };
const held = (change: object = {}) => submitted(city, { ...RUSSIAN, ...change });
const read = async (visit: Visit, persona: Persona = 'coordinator.economic') =>
  granted(await readVisit(city.as(persona), { id: visit.id }, city.at())).visit;
const grant = (visit: Visit, persona: Persona = 'chief.executive', reason = 'Kutsuttu asiantuntija') =>
  grantException(city.as(persona), { id: visit.id, version: visit.version, reason }, city.at());
const refuse = (visit: Visit) =>
  refuseException(city.as('chief.executive'), { id: visit.id, version: visit.version, reason: 'Ei nyt' }, city.at());
const edit = (visit: Visit, changes: object, persona: Persona = 'coordinator.economic') =>
  editVisit(city.as(persona), { id: visit.id, version: visit.version, changes }, city.at());
const waiting = async (persona: Persona = 'chief.executive') =>
  granted(await exceptionsInbox(city.as(persona), {}, city.at())).map(({ id }) => id);
const toldOf = async (visit: Visit, persona: Persona) =>
  granted(await readNotices(city.as(persona), {}, city.at()))
    .filter((notice) => notice.visit?.id === visit.id)
    .map(({ kind }) => kind);
/** All in one millisecond: of two statuses from the same day the one set last holds. */
const setStatus = (change: object, persona: Persona = 'registers') =>
  setTargetStatus(
    city.as(persona),
    { status: 'SUSPENDED', from: '2027-01-01', reason: 'Syy', decision: 'Khs 1 §', ...change },
    city.at(),
  );

describe('a visit of a suspended area', () => {
  it('is routed and prepared as any other, but neither approved nor confirmed before an exception', async () => {
    const visit = await held();
    expect(visit).toMatchObject({
      ...{ status: 'SUBMITTED', leadDepartment: 'ECONOMIC', rule: 'K4' },
      routing: { facts: { areaStatus: 'SUSPENDED' }, target: { area: 'ST_PETERSBURG', partner: null } },
      hold: { target: { area: 'ST_PETERSBURG' }, status: 'SUSPENDED', since: '2022-02-24', exception: null },
    });

    const prepared = granted(await act(city, 'coordinator.economic', 'accept', visit));
    const asked = await act(city, 'coordinator.economic', 'request_approval', prepared);
    expect(asked).toMatchObject({ ok: false, refusal: { code: 'FORBIDDEN', reason: 'HELD_FOR_EXCEPTION' } });
    const view = granted(await readVisit(city.as('coordinator.economic'), { id: visit.id }, city.at()));
    expect(view.actions).not.toContain('request_approval');

    const excepted = granted(await grant(prepared));
    expect(excepted.hold?.exception).toMatchObject({ granted: true, reason: 'Kutsuttu asiantuntija' });
    const approved = granted(await act(city, 'coordinator.economic', 'request_approval', excepted));
    expect(approved.status).toBe('IN_APPROVAL');
    expect((await verifyTrail(sqlOf(city.database))).whole).toBe(true);
  });

  it('waits in the chief executive’s inbox and on their start page until it is decided, and nowhere else', async () => {
    const visit = await held();
    expect(await waiting()).toContain(visit.id);
    expect(await waiting('director.economic')).toEqual([]);
    const { sections } = granted(await readStartPage(city.as('chief.executive'), { all: null }, city.at()));
    expect(sections.find(({ section }) => section === 'EXCEPTIONS')?.visits.map(({ id }) => id)).toContain(visit.id);

    granted(await refuse(visit));
    expect(await waiting()).not.toContain(visit.id);
  });

  it('tells the chief executive when it comes, and the requester and the responsible what was decided', async () => {
    const visit = granted(await act(city, 'coordinator.economic', 'accept', await held()));
    expect(await toldOf(visit, 'chief.executive')).toEqual(['HELD']);
    const refused = granted(await refuse(visit));
    granted(await grant(refused));
    for (const persona of ['requester', 'coordinator.economic'] as const)
      expect(await toldOf(visit, persona)).toEqual(expect.arrayContaining(['EXCEPTION_GRANTED', 'EXCEPTION_REFUSED']));
  });

  it('may be granted after it was refused, but is decided neither way twice', async () => {
    const visit = await held();
    const refused = granted(await refuse(visit));
    expect(isHeld(refused)).toBe(true);
    expect(await refuse(refused)).toMatchObject({ ok: false, refusal: { reason: 'ALREADY_DECIDED' } });
    const excepted = granted(await grant(refused));
    expect(isHeld(excepted)).toBe(false);
    expect(await grant(excepted)).toMatchObject({ ok: false, refusal: { reason: 'ALREADY_DECIDED' } });
  });

  it('is excepted by nobody else, not without a reason and not on an older version', async () => {
    const visit = await held();
    for (const persona of ['director.economic', 'mayors.office', 'registers', 'requester'] as const)
      expect(await grant(visit, persona)).toMatchObject({ ok: false, refusal: { code: 'FORBIDDEN' } });
    expect(await grant(visit, 'chief.executive', ' ')).toMatchObject({
      ...{ ok: false, refusal: { code: 'INVALID', issues: [{ path: 'reason' }] } },
    });
    granted(await act(city, 'coordinator.economic', 'accept', visit));
    expect(await grant(visit)).toMatchObject({ ok: false, refusal: { code: 'STALE' } });
    expect(await grant(await submitted(city))).toMatchObject({ ok: false, refusal: { reason: 'NOT_HELD' } });
  });

  it('is decided by whoever stands in for the chief executive, and the trail names both', async () => {
    const [chief, substitute] = [city.as('chief.executive'), city.as('director.administrative')];
    const away = '2027-02-03';
    const { pool } = city.database;
    await pool.query(
      `insert into substitution (account_id, substitute_ids, valid_from, valid_to) values ($1, array[$2::uuid], $3, $3)`,
      [chief.accountId, substitute.accountId, away],
    );
    await pool.query(
      `insert into absence (account_id, valid_from, valid_to, reason, recorded_by_id) values ($1, $2, $2, 'OTHER', $1)`,
      [chief.accountId, away],
    );
    const then = `${away}T09:00:00+02:00`;
    const visit = await held();
    const decide = async (persona: Persona) =>
      grantException(
        await city.today(persona, then),
        { id: visit.id, version: visit.version, reason: 'Kutsuttu asiantuntija' },
        city.at(then),
      );

    const inbox = granted(await exceptionsInbox(await city.today('director.administrative', then), {}, city.at(then)));
    expect(inbox.map(({ id }) => id)).toContain(visit.id);
    expect(await decide('chief.executive')).toMatchObject({ ok: false, refusal: { reason: 'ABSENT' } });
    granted(await decide('director.administrative'));

    const [entry] = (await trailOf(sqlOf(city.database), visit.id)).slice(-1);
    expect(entry).toMatchObject({
      action: 'visit.grant_exception',
      payload: { decisions: [{ step: 'CHIEF_EXECUTIVE', insteadOf: chief.name, because: 'ABSENT' }] },
    });
  });

  it('is no secret kept from the chief executive when it is restricted, and stays one from everybody else', async () => {
    const visit = await held({ confidentiality: 'RESTRICTED' });
    expect(await waiting()).toContain(visit.id);
    expect((await read(visit, 'chief.executive')).title).toBe(visit.title);
    for (const persona of ['registers', 'director.economic', 'viewer'] as const) {
      expect(await readVisit(city.as(persona), { id: visit.id }, city.at())).toMatchObject({ ok: false });
      expect(await toldOf(visit, persona)).toEqual([]);
    }
  });
});

describe('a visit that is changed', () => {
  it('is held when it comes to be with a suspended area, and let go when it no longer is', async () => {
    const visit = granted(await act(city, 'coordinator.economic', 'accept', await submitted(city)));
    const moved = granted(await edit(visit, { country: 'RU', city: 'Moskova' }));
    expect(moved.hold).toMatchObject({ target: { area: 'MOSCOW' } });
    expect(await toldOf(visit, 'chief.executive')).toEqual(['HELD']);

    const back = granted(await edit(moved, { country: 'SE', city: 'Stockholm' }));
    expect(back.hold).toBeNull();
    const told = (await trailOf(sqlOf(city.database), visit.id)).slice(-2).map(({ payload }) => Object.keys(payload));
    expect(told).toEqual([expect.arrayContaining(['held']), expect.arrayContaining(['released'])]);
  });

  it('keeps its exception through other changes, and needs another for another area', async () => {
    const excepted = granted(await grant(granted(await act(city, 'coordinator.economic', 'accept', await held()))));
    const renamed = granted(await edit(excepted, { title: 'Uusi otsikko' }));
    expect(isHeld(renamed)).toBe(false);
    const moved = granted(await edit(renamed, { city: 'Moskova' }));
    expect(moved.hold).toMatchObject({ target: { area: 'MOSCOW' }, exception: null });
  });

  it('is not held for days before the suspension began', async () => {
    const before = await held({ startsAt: '2022-02-01T09:00:00+02:00', endsAt: '2022-02-01T10:00:00+02:00' });
    expect(before.hold).toBeNull();
  });
});

describe('setting the status of a target', () => {
  it('holds the visits under way that it concerns and lets them go again, each with its entry and its notices', async () => {
    const visit = granted(
      await act(city, 'coordinator.economic', 'accept', await submitted(city, { country: 'CN', city: 'Peking' })),
    );
    const later = { startsAt: '2027-09-01T09:00:00+03:00', endsAt: '2027-09-01T10:00:00+03:00' };
    const after = await submitted(city, { country: 'CN', city: 'Peking', ...later });

    granted(await setStatus({ target: { area: 'BEIJING' }, status: 'DORMANT', from: '2027-03-01', to: '2027-03-31' }));
    expect((await read(visit)).hold).toMatchObject({ status: 'DORMANT', since: '2027-03-01', reason: { fi: 'Syy' } });
    expect((await read(after)).hold).toBeNull();
    expect(await toldOf(visit, 'requester')).toContain('HELD');
    expect(await toldOf(visit, 'chief.executive')).toEqual(['HELD']);

    granted(await setStatus({ target: { area: 'BEIJING' }, status: 'ACTIVE', from: '2027-03-01' }));
    expect((await read(visit)).hold).toBeNull();
    expect(await toldOf(visit, 'requester')).toContain('RELEASED');
    const done = (await trailOf(sqlOf(city.database), visit.id)).map(({ action }) => action);
    expect(done.slice(-2)).toEqual(['visit.hold', 'visit.release']);
  });

  it('keeps its reason in the languages it is given in, and in Finnish for the others', async () => {
    const reason = { fi: 'Sopimus on päättynyt.', en: 'The agreement has ended.' };
    granted(await setStatus({ target: { area: 'NORTH_AMERICA' }, reason, from: '2027-04-01', to: '2027-04-02' }));
    const days = { startsAt: '2027-04-01T09:00:00+03:00', endsAt: '2027-04-01T10:00:00+03:00' };
    const visit = await submitted(city, { country: 'CA', city: 'Toronto', ...days });
    expect(visit.hold?.reason).toEqual({ ...reason, sv: reason.fi });
  });

  it('is done for a partner by its name, whom the register keeps from then on', async () => {
    const visit = await submitted(city, { organisation: 'Ville de Lyon', country: 'FR', city: 'Lyon' });
    granted(await setStatus({ target: { partner: 'Ville de Lyon', country: 'FR' } }));
    expect((await read(visit)).hold).toMatchObject({ name: { sv: 'Ville de Lyon' }, status: 'SUSPENDED' });

    const targets = granted(await readAreas(city.as('viewer'), {}, city.at()));
    const partner = targets.find(({ name }) => name.fi === 'Ville de Lyon')?.target;
    if (!partner || !('partner' in partner)) throw new Error('The partner is not kept.');
    granted(
      await setStatus({ target: { partner: 'ville de lyon', country: 'FR' }, status: 'DORMANT', from: '2027-01-02' }),
    );
    granted(await setStatus({ target: { partnerId: partner.partner }, status: 'ACTIVE', from: '2027-01-03' }));
    expect((await read(visit)).hold).toBeNull();
    const again = granted(await readAreas(city.as('viewer'), {}, city.at()));
    expect(again.filter(({ name }) => /lyon/i.test(name.fi)).map(({ history }) => history.length)).toEqual([3]);
  });

  it('holds no history that was imported, no draft and nothing that is over', async () => {
    const cancelled = granted(
      await act(city, 'requester', 'cancel', await submitted(city, { country: 'CA', city: '' })),
    );
    granted(await setStatus({ target: { area: 'NORTH_AMERICA' } }));
    expect((await read(cancelled)).hold).toBeNull();
    const { rows } = await city.database.pool.query(
      `select count(*)::int as held from visit_hold h join visit v on v.id = h.visit_id where v.import_batch_id is not null or v.status = 'DRAFT'`,
    );
    expect(rows).toEqual([{ held: 0 }]);
    granted(await setStatus({ target: { area: 'NORTH_AMERICA' }, status: 'ACTIVE', from: '2027-01-02' }));
  });

  // Found by reading: two statuses set in one millisecond had no order, and either of them could hold.
  it('goes by the order in which they were set, even where the clock does not tell it', async () => {
    const target = { area: 'CHINA' };
    const latest = async () =>
      granted(await readAreas(city.as('viewer'), {}, city.at())).find(
        ({ target: of }) => 'area' in of && of.area === 'CHINA',
      );
    for (let round = 0; round < 8; round += 1)
      for (const status of ['SUSPENDED', 'DORMANT', 'ACTIVE'] as const) {
        granted(await setStatus({ target, status }));
        const found = await latest();
        expect([found?.statusToday, found?.history[0]?.status]).toEqual([status, status]);
      }
  });

  it('belongs to the keepers of the register and the administrators', async () => {
    for (const persona of ['viewer', 'coordinator.economic', 'chief.executive', 'auditor'] as const)
      expect(await setStatus({ target: { area: 'CHINA' } }, persona)).toMatchObject({ ok: false });
    granted(await setStatus({ target: { area: 'CHINA' }, status: 'ACTIVE' }, 'admin.economic'));
  });

  it.each<[string, object, string]>([
    ['an area there is not', { target: { area: 'ATLANTIS' } }, 'target'],
    ['a partner there is not', { target: { partnerId: '00000000-0000-4000-8000-000000000000' } }, 'target'],
    ['a last day before the first', { target: { area: 'CHINA' }, to: '2026-12-31' }, 'to'],
    ['no reason', { target: { area: 'CHINA' }, reason: ' ' }, 'reason'],
    ['no reason in Finnish', { target: { area: 'CHINA' }, reason: { fi: ' ', en: 'Reason' } }, 'reason.fi'],
    ['a reason in a language there is not', { target: { area: 'CHINA' }, reason: { fi: 'Syy', de: 'x' } }, 'reason.de'],
    ['no decision', { target: { area: 'CHINA' }, decision: '' }, 'decision'],
    ['a day that is none', { target: { area: 'CHINA' }, from: '2027-02-30' }, 'from'],
    ['a day out of all calendars', { target: { area: 'CHINA' }, from: '9999-01-01' }, 'from'],
    ['a partner without a name', { target: { partner: '', country: null } }, 'target.partner'],
    ['a status there is not', { target: { area: 'CHINA' }, status: 'SLEEPY' }, 'status'],
  ])('is refused for %s, with its place', async (_title, change, path) => {
    expect(await setStatus(change)).toMatchObject({ ok: false, refusal: { code: 'INVALID', issues: [{ path }] } });
  });
});

describe('everything at once', () => {
  it('a status set while many visits come leaves none of them unheld', async () => {
    const target = { area: 'TALLINN' };
    const coming = Array.from({ length: 20 }, (_, index) =>
      submitted(city, { country: 'EE', city: 'Tallinna', title: `Tallinna ${index}` }),
    );
    const [visits] = await Promise.all([Promise.all(coming), setStatus({ target })]);
    const holds = await Promise.all(visits.map(async (visit) => (await read(visit)).hold?.status));
    expect(holds).toEqual(visits.map(() => 'SUSPENDED'));
  });
});

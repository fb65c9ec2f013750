import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { HOLDS_NOTHING } from '@/lib/domain/programme/programme';
import { STATUSES } from '@/lib/domain/visit/vocabulary';
import { changeProgramme, setProgramme } from '@/lib/usecases/programme/change-programme';
import { readProgramme } from '@/lib/usecases/programme/read-programme';
import { act, granted, submitted } from '../support/builders';
import { type City, foundCity, type Persona } from '../support/personas';
import { aCityPerson, anItem, aVehicle, aVenue, plan } from '../support/programme';

let city: City;
beforeAll(async () => {
  city = await foundCity();
});
afterAll(() => city.close());

const read = async (visit: { id: string }, persona: Persona = 'coordinator.economic') =>
  granted(await readProgramme(city.as(persona), { id: visit.id }, city.at()));

describe('a programme', () => {
  it('is built by the coordinators of the department that leads the visit, and read by whoever may read the visit', async () => {
    const visit = await submitted(city);
    const view = granted(await plan(city, visit, [anItem({ title: { fi: 'Tervetuloa', en: 'Welcome' } })]));
    expect(view.programme).toMatchObject({ version: 1, items: [{ title: { fi: 'Tervetuloa', en: 'Welcome' } }] });
    expect((await read(visit, 'viewer')).programme.items).toHaveLength(1);
    for (const persona of ['requester', 'coordinator.administrative', 'viewer', 'auditor'] as const)
      expect(await plan(city, visit, [anItem()], persona), persona).toMatchObject({ refusal: { code: 'FORBIDDEN' } });
  });

  it('of a restricted visit is refused as if there were none', async () => {
    const secret = await submitted(city, { confidentiality: 'RESTRICTED' });
    expect(await readProgramme(city.as('viewer'), { id: secret.id }, city.at())).toEqual({
      ok: false,
      refusal: { code: 'NOT_FOUND' },
    });
  });

  it('makes whoever builds it somebody who prepared the visit', async () => {
    const visit = await submitted(city);
    granted(await plan(city, visit, [anItem()]));
    expect((await read(visit)).visit.preparedBy).toContain(city.as('coordinator.economic').accountId);
  });

  it('tells its items by time, and an item moved keeps its id and gets a new version', async () => {
    const visit = await submitted(city);
    const later = anItem({ startsAt: '2027-03-03T11:00:00+02:00', endsAt: '2027-03-03T12:00:00+02:00' });
    const { programme } = granted(await plan(city, visit, [later, anItem({ title: { fi: 'Aluksi' } })]));
    const [first, second] = programme.items;
    expect(first?.title).toEqual({ fi: 'Aluksi' });
    if (!second) throw new Error('There are two.');

    const moved = { ...later, id: second.id, version: second.version, startsAt: '2027-03-03T08:00:00+02:00' };
    const after = granted(await plan(city, visit, [moved])).programme;
    expect(after.items.map(({ id, version }) => [id, version])).toEqual([
      [second.id, 2],
      [first?.id, 1],
    ]);
  });

  it('lets two people change different items at once, and tells the second who changed the same one', async () => {
    const visit = await submitted(city);
    const { programme } = granted(await plan(city, visit, [anItem(), anItem({ title: { fi: 'Toinen' } })]));
    const [one, other] = programme.items.map(({ id, version }) => ({ id, version }));
    granted(await plan(city, visit, [anItem({ ...one, title: { fi: 'Muutettu' } })]));
    granted(await plan(city, visit, [anItem({ ...other, title: { fi: 'Toinen muutettu' } })]));
    expect(await plan(city, visit, [anItem({ ...one, title: { fi: 'Myöhässä' } })])).toMatchObject({
      refusal: { code: 'STALE', subject: 'programme', changedBy: city.as('coordinator.economic').name },
    });
  });

  it('set as a whole removes what is left out, and only from the version its writer saw', async () => {
    const visit = await submitted(city);
    const { programme } = granted(await plan(city, visit, [anItem(), anItem({ title: { fi: 'Pois' } })]));
    const kept = programme.items.find(({ title }) => title.fi === 'Tapaaminen');
    const set = (version: number) =>
      setProgramme(
        city.as('coordinator.economic'),
        { id: visit.id, version, items: [anItem({ id: kept?.id })] },
        city.at(),
      );
    expect(await set(0)).toMatchObject({ refusal: { code: 'STALE' } });
    expect(granted(await set(1)).programme.items.map(({ id }) => id)).toEqual([kept?.id]);
  });

  it('refuses ids that nobody knows, each beside its field', async () => {
    const visit = await submitted(city);
    const nobody = '00000000-0000-4000-8000-000000000000';
    const item = anItem({ venueId: nobody, vehicleId: nobody, attendees: [{ personId: nobody, duty: 'HOST' }] });
    expect(await plan(city, visit, [item])).toMatchObject({
      refusal: {
        code: 'INVALID',
        issues: [
          { path: 'put.0.venueId', code: 'unknown_value' },
          { path: 'put.0.vehicleId' },
          { path: 'put.0.attendees.0.personId' },
        ],
      },
    });
  });
});

describe('a venue', () => {
  it('is refused to a second visit at the same time with the first one named, and free at the moment the first ends', async () => {
    const [first, second] = [await submitted(city), await submitted(city)];
    const venueId = await aVenue(city, 'Kaupungintalon juhlasali');
    granted(await plan(city, first, [anItem({ venueId })]));
    const refused = await plan(city, second, [
      anItem({ venueId, startsAt: '2027-03-03T09:59:00+02:00', endsAt: '2027-03-03T11:00:00+02:00' }),
    ]);
    expect(refused).toMatchObject({
      refusal: {
        code: 'CONFLICT',
        conflicts: [{ kind: 'VENUE_TWICE', with: { visit: { reference: first.reference } } }],
      },
    });
    granted(
      await plan(city, second, [
        anItem({ venueId, startsAt: '2027-03-03T10:00:00+02:00', endsAt: '2027-03-03T11:00:00+02:00' }),
      ]),
    );
  });

  it('held by a restricted visit is refused without a word of which', async () => {
    const secret = await submitted(city, { confidentiality: 'RESTRICTED' });
    const venueId = await aVenue(city, 'Salainen sali');
    granted(await plan(city, secret, [anItem({ venueId })], 'protocol'));
    const refused = await plan(city, await submitted(city), [anItem({ venueId })]);
    expect(refused).toMatchObject({
      refusal: { code: 'CONFLICT', conflicts: [{ with: { visit: null, itemId: null } }] },
    });
    expect(JSON.stringify(refused)).not.toContain(secret.reference);
  });

  it('asked for by two hundred at once is given to one', async () => {
    const venueId = await aVenue(city, 'Suosittu sali');
    const visits = await Promise.all(Array.from({ length: 10 }, () => submitted(city)));
    const answers = await Promise.all(
      Array.from({ length: 200 }, (_, n) => {
        const visit = visits[n % visits.length];
        if (!visit) throw new Error('There are ten visits.');
        const startsAt = `2027-03-03T09:${String(n % 50).padStart(2, '0')}:00+02:00`;
        return plan(city, visit, [anItem({ venueId, startsAt })]);
      }),
    );
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    for (const answer of answers) if (!answer.ok) expect(answer.refusal.code).toBe('CONFLICT');
  });

  it('is changed for another’s within one programme in one go', async () => {
    const visit = await submitted(city);
    const [one, other] = [await aVenue(city, 'Yksi'), await aVenue(city, 'Toinen')];
    const { programme } = granted(
      await plan(city, visit, [anItem({ venueId: one }), anItem({ venueId: other, title: { fi: 'B' } })]),
    );
    const swapped = programme.items.map(({ id, version, venueId, title }) =>
      anItem({ id, version, title, venueId: venueId === one ? other : one }),
    );
    expect(granted(await plan(city, visit, swapped)).conflicts.filter(({ severity }) => severity === 'HARD')).toEqual(
      [],
    );
  });

  it('is let go by a visit that is called off, and not taken back from whoever has it since', async () => {
    const [first, second] = [await submitted(city), await submitted(city)];
    const venueId = await aVenue(city, 'Vapautuva sali');
    granted(await plan(city, first, [anItem({ venueId })]));
    const cancelled = granted(await act(city, 'coordinator.economic', 'cancel', (await read(first)).visit));
    granted(await plan(city, second, [anItem({ venueId })]));
    granted(await act(city, 'coordinator.economic', 'reopen', cancelled));

    const back = await read(first);
    expect(back.programme.items).toMatchObject([{ venueId, holds: false }]);
    expect(back.conflicts).toMatchObject([{ kind: 'VENUE_TWICE', with: { visit: { reference: second.reference } } }]);
    expect((await read(second)).programme.items).toMatchObject([{ holds: true }]);
  });
});

it('the database and the rules agree in which statuses a visit holds its places', async () => {
  const { rows } = await city.database.pool.query<{ status: string; holds: boolean }>(
    `select status, visit_holds_places(status) as holds from unnest($1::text[]) as status`,
    [STATUSES],
  );
  expect(rows).toHaveLength(STATUSES.length);
  for (const { status, holds } of rows)
    expect(
      HOLDS_NOTHING.some((one) => one === status),
      status,
    ).toBe(!holds);
});

describe('a vehicle and people', () => {
  it('are seen twice: the vehicle is refused, a host can be lived with for a reason that lasts until one of them moves', async () => {
    const [first, second] = [await submitted(city), await submitted(city)];
    const [vehicleId, host] = [await aVehicle(city, 'Pikkubussi', 16), await aCityPerson(city, 'Heli Isäntä')];
    const attendees = [{ personId: host, duty: 'HOST' as const }];
    granted(await plan(city, first, [anItem({ vehicleId, attendees })]));
    expect(await plan(city, second, [anItem({ vehicleId })])).toMatchObject({ refusal: { code: 'CONFLICT' } });

    const { conflicts, programme } = granted(await plan(city, second, [anItem({ attendees })]));
    expect(conflicts).toMatchObject([{ kind: 'PERSON_TWICE', severity: 'SOFT', override: null }]);
    const [conflict] = conflicts;
    const [item] = programme.items;
    const overridden = granted(
      await changeProgramme(
        city.as('coordinator.economic'),
        { id: second.id, overrides: [{ itemId: item?.id, key: conflict?.key, reason: 'Avaa molemmat' }] },
        city.at(),
      ),
    );
    expect(overridden.conflicts).toMatchObject([{ override: { reason: 'Avaa molemmat' } }]);

    const moved = anItem({ attendees, id: item?.id, version: 1, startsAt: '2027-03-03T09:30:00+02:00' });
    expect(granted(await plan(city, second, [moved])).conflicts).toMatchObject([{ override: null }]);
  });
});

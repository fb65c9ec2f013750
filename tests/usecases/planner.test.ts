import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sqlOf } from '@/lib/data/database';
import { trailOf } from '@/lib/data/trail';
import type { Visit } from '@/lib/domain/visit/visit';
import { changeProgramme } from '@/lib/usecases/programme/change-programme';
import { checkProgramme } from '@/lib/usecases/programme/check-programme';
import { findProgrammes, proposeItems } from '@/lib/usecases/programme/propose-items';
import { readProgramme } from '@/lib/usecases/programme/read-programme';
import { act, granted, submitted } from '../support/builders';
import { type City, foundCity, type Persona } from '../support/personas';
import { aCityPerson, anItem, aVenue, plan } from '../support/programme';

let city: City;
beforeAll(async () => {
  city = await foundCity();
});
afterAll(() => city.close());

const check = (visit: { id: string }, put: unknown[], persona: Persona = 'coordinator.economic') =>
  checkProgramme(city.as(persona), { id: visit.id, put }, city.at());
const propose = (visit: { id: string }, from: unknown, persona: Persona = 'coordinator.economic') =>
  proposeItems(city.as(persona), { id: visit.id, from }, city.at());
const itemsOf = async (visit: { id: string }) =>
  granted(await readProgramme(city.as('coordinator.economic'), { id: visit.id }, city.at())).programme.items;
const later = { startsAt: '2027-03-03T10:30:00+02:00', endsAt: '2027-03-03T11:30:00+02:00' };

describe('what would clash', () => {
  it('is told of an item held over a venue that another visit has, before anything is stored', async () => {
    const [first, second] = [await submitted(city), await submitted(city)];
    const venueId = await aVenue(city, 'Kaupungintalo');
    granted(await plan(city, first, [anItem({ venueId })]));

    expect(granted(await check(second, [anItem({ venueId })]))).toMatchObject([
      { kind: 'VENUE_TWICE', severity: 'HARD', with: { visit: { reference: first.reference } } },
    ]);
    expect(granted(await check(second, [anItem({ venueId, ...later })]))).toEqual([]);
    expect(await itemsOf(second)).toEqual([]);
  });

  it('never names a restricted visit', async () => {
    const venueId = await aVenue(city, 'Salainen sali');
    const secret = await submitted(
      city,
      { confidentiality: 'RESTRICTED', guests: [{ name: 'A', title: 'Borgmästare', rank: 'MAYOR' }] },
      'protocol',
    );
    granted(await plan(city, secret, [anItem({ venueId })], 'protocol'));
    const told = granted(await check(await submitted(city), [anItem({ venueId })]));
    expect(told).toMatchObject([{ kind: 'VENUE_TWICE', with: { visit: null, itemId: null } }]);
    expect(JSON.stringify(told)).not.toContain(secret.reference);
  });

  it('leaves out what the item has nothing to do with, and the place where it stands itself', async () => {
    const visit = await submitted(city);
    const host = await aCityPerson(city, 'Aino Isäntä');
    const attendees = [{ personId: host, duty: 'HOST' as const }];
    granted(
      await plan(city, visit, [
        anItem({ attendees }),
        anItem({ attendees }),
        anItem({ title: { fi: 'Kolmas' }, ...later }),
      ]),
    );
    const third = (await itemsOf(visit)).find(({ title }) => title.fi === 'Kolmas');
    expect(granted(await check(visit, [anItem({ id: third?.id, version: 1, ...later })]))).toEqual([]);
    const onTop = granted(await check(visit, [anItem({ id: third?.id, version: 1 })]));
    expect(onTop.map(({ kind }) => kind)).toEqual(['DELEGATION_TWICE', 'DELEGATION_TWICE']);
  });

  it('is told to those who plan, and to nobody else', async () => {
    const visit = await submitted(city);
    for (const persona of ['viewer', 'requester', 'coordinator.administrative'] as const)
      expect(await check(visit, [anItem()], persona), persona).toMatchObject({ refusal: { code: 'FORBIDDEN' } });
  });
});

describe('beginning from an earlier programme', () => {
  const inMay = { startsAt: '2027-05-10T09:00:00+03:00', endsAt: '2027-05-11T16:00:00+03:00' };
  const withProgramme = async (change: Parameters<typeof submitted>[1] = {}): Promise<Visit> => {
    const visit = await submitted(city, change);
    granted(await plan(city, visit, [anItem(), anItem({ title: { fi: 'Kierros' }, ...later })]));
    return visit;
  };

  it('gives its items on the days of this visit, and stores none of them', async () => {
    const [old, visit] = [await withProgramme(), await submitted(city, inMay)];
    const { items, taken } = granted(await propose(visit, { visit: old.id }));
    expect(items).toMatchObject([
      { title: { fi: 'Tapaaminen' }, startsAt: '2027-05-10T06:00:00.000Z' },
      { title: { fi: 'Kierros' }, startsAt: '2027-05-10T07:30:00.000Z' },
    ]);
    expect(taken).toEqual([]);
    expect(await itemsOf(visit)).toEqual([]);
    granted(await plan(city, visit, items));
    expect(await itemsOf(visit)).toHaveLength(2);
  });

  it('leaves out a venue that somebody else has by then, and says whose it is', async () => {
    const venueId = await aVenue(city, 'Oodi');
    const [old, holder, visit] = [await submitted(city), await submitted(city, inMay), await submitted(city, inMay)];
    granted(await plan(city, old, [anItem({ venueId })]));
    const on10May = { startsAt: '2027-05-10T08:00:00+03:00', endsAt: '2027-05-10T11:00:00+03:00' };
    granted(await plan(city, holder, [anItem({ venueId, ...on10May })]));

    const { items, taken } = granted(await propose(visit, { visit: old.id }));
    expect(items).toMatchObject([{ venueId: null }]);
    expect(taken).toMatchObject([{ kind: 'VENUE_TWICE', with: { visit: { reference: holder.reference } } }]);
  });

  it('finds only visits that the planner may read and that have a programme', async () => {
    const organisation = 'Rotterdam Harbour Board';
    const secret = await submitted(
      city,
      { organisation, confidentiality: 'RESTRICTED', guests: [{ name: 'B', title: 'Borgmästare', rank: 'MAYOR' }] },
      'protocol',
    );
    granted(await plan(city, secret, [anItem()], 'protocol'));
    const [open, empty] = [await withProgramme({ organisation }), await submitted(city, { organisation })];
    const visit = await submitted(city, inMay);

    const found = granted(
      await findProgrammes(city.as('coordinator.economic'), { id: visit.id, q: 'Rotterdam' }, city.at()),
    );
    expect(found).toMatchObject([{ id: open.id, items: 2 }]);
    expect(found.map(({ id }) => id)).not.toContain(empty.id);
    expect(await propose(visit, { visit: secret.id })).toEqual({ ok: false, refusal: { code: 'NOT_FOUND' } });
  });

  it('gives a theme’s template, and asks for the dates where there are none', async () => {
    const visit = await submitted(city, inMay);
    const { items } = granted(await propose(visit, { theme: 'STARTUPS' }));
    expect(items[0]).toMatchObject({ title: { fi: 'Tervetulotilaisuus' }, startsAt: '2027-05-10T06:00:00.000Z' });
    expect(await propose(visit, { theme: 'STARTUPS' }, 'viewer')).toMatchObject({ refusal: { code: 'FORBIDDEN' } });
  });
});

describe('a programme whose visit is decided on', () => {
  const crowded = async () => {
    const visit = await submitted(city, { announcedCount: 30 });
    const venueId = await aVenue(city, 'Pieni kabinetti', { capacity: 10 });
    granted(await plan(city, visit, [anItem({ venueId })]));
    const [item] = await itemsOf(visit);
    if (!item) throw new Error('It has been planned.');
    const accepted = granted(await act(city, 'coordinator.economic', 'accept', { ...visit, version: visit.version }));
    return { visit: accepted, item };
  };

  it('needs the approver’s reason for what nobody has answered for, and the trail keeps it', async () => {
    const { visit } = await crowded();
    const asked = granted(await act(city, 'coordinator.economic', 'request_approval', visit));
    expect(await act(city, 'unit.head', 'approve', asked)).toMatchObject({
      refusal: { issues: [{ path: 'conflictReason', code: 'conflicts_need_reason', params: { ofProgramme: 1 } }] },
    });
    const approved = granted(await act(city, 'unit.head', 'approve', asked, { conflictReason: 'Puolet tulee.' }));
    expect(approved.status).toBe('APPROVED');
    expect((await trailOf(sqlOf(city.database), visit.id)).at(-1)?.payload).toMatchObject({
      conflictReason: 'Puolet tulee.',
      itemConflicts: [{ kind: 'VENUE_TOO_SMALL', title: { fi: 'Tapaaminen' } }],
    });
  });

  it('asks nothing of the approver where the planner has said why one can live with it', async () => {
    const { visit, item } = await crowded();
    const [conflict] = granted(
      await readProgramme(city.as('coordinator.economic'), { id: visit.id }, city.at()),
    ).conflicts;
    granted(await overridden(visit, item.id, conflict?.key ?? ''));
    const asked = granted(await act(city, 'coordinator.economic', 'request_approval', visit));
    expect(granted(await act(city, 'unit.head', 'approve', asked)).status).toBe('APPROVED');
  });

  it('cannot be sent for approval while it has lost a place to another', async () => {
    const venueId = await aVenue(city, 'Juhlasali');
    const [visit, other] = [await submitted(city), await submitted(city)];
    granted(await plan(city, visit, [anItem({ venueId })]));
    const accepted = granted(await act(city, 'coordinator.economic', 'accept', visit));
    const postponed = granted(await act(city, 'coordinator.economic', 'postpone', accepted));
    granted(await plan(city, other, [anItem({ venueId })]));
    const reopened = granted(await act(city, 'coordinator.economic', 'reopen', postponed));
    const again = granted(await act(city, 'coordinator.economic', 'accept', reopened));

    const ask = () => act(city, 'coordinator.economic', 'request_approval', again);
    expect(await ask()).toMatchObject({
      refusal: {
        code: 'CONFLICT',
        conflicts: [{ kind: 'VENUE_TWICE', with: { visit: { reference: other.reference } } }],
      },
    });
    // The other goes, and the item still has to ask for the place again.
    granted(await act(city, 'coordinator.economic', 'cancel', other));
    expect(await ask()).toMatchObject({ refusal: { code: 'FORBIDDEN', reason: 'PLACES_LOST' } });
    const [item] = await itemsOf(again);
    granted(await plan(city, again, [anItem({ id: item?.id, version: item?.version, venueId })]));
    expect(granted(await ask()).status).toBe('IN_APPROVAL');
  });

  const overridden = (visit: Visit, itemId: string, key: string) => {
    const overrides = [{ itemId, key, reason: 'Osa seisoo.' }];
    return changeProgramme(city.as('coordinator.economic'), { id: visit.id, overrides }, city.at());
  };
});

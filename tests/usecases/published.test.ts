import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sqlOf } from '@/lib/data/database';
import { changeProgramme } from '@/lib/usecases/programme/change-programme';
import { readProgramme } from '@/lib/usecases/programme/read-programme';
import { publishProgramme } from '@/lib/usecases/published/publish-programme';
import { readPublicationState } from '@/lib/usecases/published/publication-state';
import { readPublished, readVersion } from '@/lib/usecases/published/read-published';
import { readVisitPage } from '@/lib/usecases/visits/read-visit';
import { act, granted, submitted } from '../support/builders';
import { type City, foundCity, type Persona } from '../support/personas';
import { aCityPerson, anItem, aVenue, plan } from '../support/programme';
import { approved, publish } from '../support/published';

let city: City;
beforeAll(async () => {
  city = await foundCity();
});
afterAll(() => city.close());

const view = async (visit: { id: string }, persona: Persona = 'coordinator.economic') =>
  granted(await readPublished(city.as(persona), { id: visit.id }, city.at()));
const state = async (visit: { id: string }) =>
  granted(await readPublicationState(city.as('viewer'), { id: visit.id }, city.at()));
const itemsOf = async (visit: { id: string }) =>
  granted(await readProgramme(city.as('coordinator.economic'), { id: visit.id }, city.at())).programme.items;

describe('publishing', () => {
  it('makes the plan the next version, kept beside those before it', async () => {
    const visit = await approved(city);
    granted(await plan(city, visit, [anItem()]));
    expect(granted(await publish(city, visit, { note: 'Ensimmäinen' }))).toEqual({ number: 1 });
    const lunch = { startsAt: '2027-03-03T11:00:00+02:00', endsAt: '2027-03-03T12:00:00+02:00' };
    granted(await plan(city, visit, [anItem({ ...lunch, title: { fi: 'Lounas' }, type: 'MEAL' })]));
    expect(granted(await publish(city, visit))).toEqual({ number: 2 });

    expect((await view(visit, 'viewer')).versions).toMatchObject([
      { number: 2, note: '' },
      { number: 1, note: 'Ensimmäinen', publishedBy: city.as('coordinator.economic').name },
    ]);
    const read = granted(await readVersion(city.as('viewer'), { id: visit.id, number: 2, against: 1 }, city.at()));
    expect(read.version.content.forGuests).toHaveLength(2);
    expect(read.against?.content.forGuests).toMatchObject([{ title: { fi: 'Tapaaminen' } }]);
  });

  it('waits for the approval of the visit', async () => {
    const visit = await submitted(city);
    granted(await plan(city, visit, [anItem()]));
    expect(await publish(city, visit)).toMatchObject({ refusal: { code: 'NOT_POSSIBLE_NOW', status: 'SUBMITTED' } });
  });

  it('is for those who plan the visit', async () => {
    const visit = await approved(city);
    granted(await plan(city, visit, [anItem()]));
    for (const persona of ['viewer', 'requester', 'coordinator.administrative', 'auditor'] as const)
      expect(await publish(city, visit, { persona }), persona).toMatchObject({ refusal: { code: 'FORBIDDEN' } });
  });

  it('of nothing, or of what was published before, is refused', async () => {
    const visit = await approved(city);
    expect(await publish(city, visit)).toMatchObject({ refusal: { issues: [{ code: 'nothing_to_publish' }] } });
    granted(await plan(city, visit, [anItem()]));
    granted(await publish(city, visit));
    expect(await publish(city, visit)).toMatchObject({ refusal: { issues: [{ code: 'nothing_has_changed' }] } });
  });

  it('of a plan that somebody has changed since it was looked at is refused, with who did', async () => {
    const visit = await approved(city);
    granted(await plan(city, visit, [anItem()]));
    granted(await plan(city, visit, [anItem({ title: { fi: 'Toinen' } })]));
    const late = await publishProgramme(city.as('coordinator.economic'), { id: visit.id, version: 1 }, city.at());
    expect(late).toMatchObject({ refusal: { code: 'STALE', subject: 'programme', changed: ['Toinen'] } });
  });

  it('of an item that has lost its place is refused, though nothing stands in its way any more', async () => {
    const visit = await approved(city);
    granted(await plan(city, visit, [anItem({ venueId: await aVenue(city, 'Menetetty sali') })]));
    await city.database.pool.query(`update programme_item set holds = false where visit_id = $1`, [visit.id]);
    expect(await publish(city, visit)).toMatchObject({ refusal: { code: 'FORBIDDEN', reason: 'PLACES_LOST' } });
    const [item] = await itemsOf(visit);
    granted(await plan(city, visit, [anItem({ id: item?.id, version: item?.version, venueId: item?.venueId })]));
    expect(granted(await publish(city, visit))).toEqual({ number: 1 });
  });

  it('names the conflicts that nobody has said one can live with, and goes through once they have', async () => {
    const visit = await approved(city);
    const venueId = await aVenue(city, 'Pieni huone', { capacity: 1 });
    const { conflicts, programme } = granted(await plan(city, visit, [anItem({ venueId, headcount: 10 })]));
    const [conflict] = conflicts;
    expect(await publish(city, visit)).toMatchObject({
      refusal: { code: 'CONFLICT', conflicts: [{ kind: 'VENUE_TOO_SMALL', severity: 'SOFT' }] },
    });
    expect((await view(visit)).open).toHaveLength(1);

    const overrides = [{ itemId: programme.items[0]?.id, key: conflict?.key, reason: 'Seisomapaikat riittävät' }];
    granted(await changeProgramme(city.as('coordinator.economic'), { id: visit.id, overrides }, city.at()));
    expect(granted(await publish(city, visit))).toEqual({ number: 1 });
  });

  it('is on the trail with what it told', async () => {
    const visit = await approved(city);
    granted(await plan(city, visit, [anItem()]));
    granted(await publish(city, visit, { note: 'Valmis' }));
    const entries = await sqlOf(city.database).rows(
      `select payload from trail_entry where subject_id = $1::uuid and action = 'visit.publish'`,
      [visit.id],
    );
    expect(entries).toMatchObject([{ payload: { number: 1, comment: 'Valmis', items: { added: 1 } } }]);
  });

  it('by two at once makes one version', async () => {
    const visit = await approved(city);
    granted(await plan(city, visit, [anItem()]));
    const answers = await Promise.all([publish(city, visit), publish(city, visit), publish(city, visit)]);
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    expect((await view(visit)).versions).toHaveLength(1);
  });
});

describe('a version', () => {
  it('is never altered and never removed, whoever asks the database', async () => {
    const visit = await approved(city);
    granted(await plan(city, visit, [anItem()]));
    granted(await publish(city, visit));
    const { rows } = sqlOf(city.database);
    for (const statement of [
      `update published_programme set note = 'toinen' where visit_id = $1::uuid`,
      `update published_programme set for_guests = '[]' where visit_id = $1::uuid`,
      `delete from published_programme where visit_id = $1::uuid`,
    ])
      await expect(rows(statement, [visit.id])).rejects.toThrow('A published programme never changes.');
  });

  it('tells what it told when the registers have changed since', async () => {
    const visit = await approved(city);
    const [venueId, host] = [await aVenue(city, 'Vanha nimi'), await aCityPerson(city, 'Vanha Isäntä')];
    granted(await plan(city, visit, [anItem({ venueId, attendees: [{ personId: host, duty: 'HOST' }] })]));
    granted(await publish(city, visit));
    const { rows } = sqlOf(city.database);
    await rows(`update venue set name = '{"fi": "Uusi nimi"}' where id = $1::uuid`, [venueId]);
    await rows(`update city_person set name = 'Uusi Isäntä' where id = $1::uuid`, [host]);

    const { version } = granted(await readVersion(city.as('viewer'), { id: visit.id, number: 1 }, city.at()));
    expect(version.content.forGuests).toMatchObject([
      { venue: { name: { fi: 'Vanha nimi' } }, people: [{ name: 'Vanha Isäntä' }] },
    ]);
    expect((await view(visit)).unpublished).toMatchObject([{ kind: 'CHANGED', parts: ['PLACE', 'PEOPLE'] }]);
  });

  it('of a restricted visit is as if there were none for those who may not read the visit', async () => {
    const secret = await submitted(city, { confidentiality: 'RESTRICTED' });
    for (const asked of [
      readPublished(city.as('viewer'), { id: secret.id }, city.at()),
      readVersion(city.as('viewer'), { id: secret.id, number: 1 }, city.at()),
      readPublicationState(city.as('viewer'), { id: secret.id }, city.at()),
    ])
      expect(await asked).toEqual({ ok: false, refusal: { code: 'NOT_FOUND' } });
  });

  it('that there is not is not found', async () => {
    const visit = await approved(city);
    const none = await readVersion(city.as('viewer'), { id: visit.id, number: 7 }, city.at());
    expect(none).toMatchObject({ refusal: { code: 'NOT_FOUND' } });
  });
});

describe('unpublished changes', () => {
  it('are what guests or hosts would be told, not what the plan costs', async () => {
    const visit = await approved(city);
    granted(await plan(city, visit, [anItem()]));
    expect(await state(visit)).toEqual({ number: null, hasPlan: true, unpublishedChanges: false });
    granted(await publish(city, visit));
    expect(await state(visit)).toMatchObject({ number: 1, unpublishedChanges: false });

    const [item] = await itemsOf(visit);
    granted(await plan(city, visit, [anItem({ id: item?.id, version: item?.version, costEstimateEur: 500 })]));
    expect(await state(visit)).toMatchObject({ unpublishedChanges: false });
    const [again] = await itemsOf(visit);
    granted(await plan(city, visit, [anItem({ id: item?.id, version: again?.version, place: 'Aula' })]));
    expect(await state(visit)).toMatchObject({ unpublishedChanges: true });
    expect((await view(visit)).unpublished).toMatchObject([{ kind: 'CHANGED', parts: ['PLACE'] }]);
    const page = granted(await readVisitPage(city.as('viewer'), { id: visit.id }, city.at()));
    expect(page.publication).toEqual(await state(visit));
  });
});

describe('a visit that was called off', () => {
  it('lets the same programme be published again when it has come back, and asks its hosts again', async () => {
    const visit = await approved(city);
    const host = await aCityPerson(city, 'Palaava Isäntä');
    granted(await plan(city, visit, [anItem({ attendees: [{ personId: host, duty: 'HOST' }] })]));
    granted(await publish(city, visit));
    const now = (await view(visit)).visit;
    const postponed = granted(await act(city, 'coordinator.economic', 'postpone', now));
    expect((await view(visit)).standing).toBe('POSTPONED');

    const back = granted(await act(city, 'coordinator.economic', 'reopen', postponed));
    expect((await view(visit)).standing).toBe('ANEW');
    const accepted = granted(await act(city, 'coordinator.economic', 'accept', back));
    const asked = granted(await act(city, 'coordinator.economic', 'request_approval', accepted));
    granted(await act(city, 'unit.head', 'approve', asked));
    const again = await publish(city, visit, { moment: '2027-02-02T09:00:00+02:00' });
    expect(granted(again)).toEqual({ number: 2 });
    expect(await view(visit)).toMatchObject({ standing: 'STANDS', readings: [{ number: 2, readAt: null }] });
  });
});

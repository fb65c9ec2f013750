import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sqlOf } from '@/lib/data/database';
import { unreadNotices } from '@/lib/usecases/notices/inbox';
import { readProgramme } from '@/lib/usecases/programme/read-programme';
import { acknowledgeProgramme, readOwnProgramme, recordAcknowledgement } from '@/lib/usecases/published/acknowledge';
import { readPublished } from '@/lib/usecases/published/read-published';
import { granted, submitted } from '../support/builders';
import { type City, foundCity, type Persona } from '../support/personas';
import { aCityPerson, anItem, plan } from '../support/programme';
import { aHost, approved, publish } from '../support/published';

let city: City;
beforeAll(async () => {
  city = await foundCity();
});
afterAll(() => city.close());

const readings = async (visit: { id: string }) =>
  granted(await readPublished(city.as('coordinator.economic'), { id: visit.id }, city.at())).readings;
const own = (visit: { id: string }, persona: Persona) =>
  readOwnProgramme(city.as(persona), { id: visit.id }, city.at());
const acknowledge = (visit: { id: string }, persona: Persona, number: number) =>
  acknowledgeProgramme(city.as(persona), { id: visit.id, number }, city.at());
const kinds = (persona: Persona, visit: { id: string }) =>
  sqlOf(city.database).rows<{ kind: string; read: boolean; mailed: boolean }>(
    `select kind, read_at is not null as read, mail_id is not null as mailed from notice
     where account_id = $1::uuid and visit_id = $2::uuid and kind = 'PROGRAMME_PUBLISHED' order by created_at`,
    [city.as(persona).accountId, visit.id],
  );
const hostedBy = (...people: string[]) => people.map((personId) => ({ personId, duty: 'HOST' as const }));

describe('hosts', () => {
  it('are asked once for what is theirs, and again only where that changes', async () => {
    const visit = await approved(city);
    const [director, viewer] = [await aHost(city, 'director.economic'), await aHost(city, 'viewer')];
    granted(
      await plan(city, visit, [
        anItem({ attendees: hostedBy(director) }),
        anItem({
          ...{ startsAt: '2027-03-03T10:00:00+02:00', endsAt: '2027-03-03T11:00:00+02:00' },
          attendees: hostedBy(viewer),
        }),
      ]),
    );
    granted(await publish(city, visit));
    expect(await kinds('director.economic', visit)).toEqual([
      { kind: 'PROGRAMME_PUBLISHED', read: false, mailed: true },
    ]);
    granted(await acknowledge(visit, 'director.economic', 1));
    granted(await acknowledge(visit, 'viewer', 1));
    expect(await kinds('director.economic', visit)).toMatchObject([{ read: true }]);
    expect((await readings(visit)).every(({ readAt }) => readAt)).toBe(true);

    const { items } = granted(await readProgramme(city.as('viewer'), { id: visit.id }, city.at())).programme;
    const [first] = items;
    granted(
      await plan(city, visit, [
        anItem({ id: first?.id, version: first?.version, attendees: hostedBy(director), place: 'Juhlasali' }),
      ]),
    );
    granted(await publish(city, visit, { moment: '2027-02-02T09:00:00+02:00' }));
    expect(await kinds('director.economic', visit)).toHaveLength(2);
    expect(await kinds('viewer', visit)).toHaveLength(1);
    expect(await readings(visit)).toMatchObject(
      [
        { name: city.as('viewer').name, number: 1, readAt: expect.any(Date) as Date },
        { name: city.as('director.economic').name, number: 2, readAt: null },
      ].toSorted((a, b) => a.name.localeCompare(b.name, 'fi')),
    );

    const page = granted(await own(visit, 'director.economic'));
    expect(page).toMatchObject({ number: 2, items: [{ place: 'Juhlasali' }], changes: [{ parts: ['PLACE'] }] });
  });

  it('who have nothing left are told so', async () => {
    const visit = await approved(city);
    const chief = await aHost(city, 'chief.executive');
    const { programme } = granted(await plan(city, visit, [anItem({ attendees: hostedBy(chief) })]));
    granted(await publish(city, visit));
    const [item] = programme.items;
    granted(await plan(city, visit, [anItem({ id: item?.id, version: item?.version, attendees: [] })]));
    granted(await publish(city, visit));
    expect(granted(await own(visit, 'chief.executive'))).toMatchObject({
      number: 2,
      items: [],
      reading: { number: 2 },
    });
  });

  it('read of the latest version what has changed since the one they have read, over those they have not', async () => {
    const visit = await approved(city);
    const host = await aHost(city, 'unit.head');
    const attendees = hostedBy(host);
    const { programme } = granted(await plan(city, visit, [anItem({ attendees })]));
    const id = programme.items[0]?.id;
    granted(await publish(city, visit));
    granted(await acknowledge(visit, 'unit.head', 1));
    granted(await plan(city, visit, [anItem({ id, version: 1, attendees, place: 'Aula' })]));
    granted(await publish(city, visit));
    granted(await plan(city, visit, [anItem({ id, version: 2, attendees, place: 'Aula', title: { fi: 'Esittely' } })]));
    granted(await publish(city, visit));
    expect(granted(await own(visit, 'unit.head'))).toMatchObject({ changes: [{ parts: ['PLACE', 'TEXTS'] }] });

    // What they saw was version two: the third has to be seen first.
    expect(await acknowledge(visit, 'unit.head', 2)).toMatchObject({ refusal: { code: 'NOT_FOUND' } });
    granted(await acknowledge(visit, 'unit.head', 3));
    expect(await acknowledge(visit, 'unit.head', 3)).toMatchObject({
      refusal: { code: 'FORBIDDEN', reason: 'ALREADY_READ' },
    });
  });

  it('without an account are recorded by whoever prepares the visit, with how they know', async () => {
    const visit = await approved(city);
    const host = await aCityPerson(city, 'Heli Isäntä');
    granted(await plan(city, visit, [anItem({ attendees: hostedBy(host) })]));
    granted(await publish(city, visit));
    const record = (persona: Persona, how: string) =>
      recordAcknowledgement(city.as(persona), { id: visit.id, personId: host, number: 1, how }, city.at());
    expect(await record('viewer', 'Puhelimessa')).toMatchObject({ refusal: { code: 'FORBIDDEN' } });
    expect(await record('coordinator.economic', ' ')).toMatchObject({ refusal: { issues: [{ path: 'how' }] } });
    granted(await record('coordinator.economic', 'Puhelimessa'));
    expect(await readings(visit)).toMatchObject([
      { name: 'Heli Isäntä', how: 'Puhelimessa', recordedBy: city.as('coordinator.economic').name },
    ]);
  });

  it('are not told of a restricted visit that they may not read', async () => {
    const secret = await submitted(city, { confidentiality: 'RESTRICTED' });
    const host = await aHost(city, 'requester');
    const mayor = await aHost(city, 'another.requester');
    granted(await plan(city, secret, [anItem({ attendees: hostedBy(host, mayor) })], 'protocol'));
    await sqlOf(city.database).rows(`update visit set status = 'APPROVED' where id = $1::uuid`, [secret.id]);
    granted(await publish(city, secret, { persona: 'protocol' }));
    expect(await kinds('another.requester', secret)).toEqual([]);
    expect(await kinds('requester', secret)).toHaveLength(1);
    expect(await own(secret, 'another.requester')).toMatchObject({ refusal: { code: 'NOT_FOUND' } });
    expect(await acknowledge(secret, 'another.requester', 1)).toMatchObject({ refusal: { code: 'NOT_FOUND' } });
    expect(granted(await unreadNotices(city.as('another.requester'), {}, city.at()))).toBe(0);
  });

  it('have a page of their own, and nobody else has one', async () => {
    const visit = await approved(city);
    granted(await plan(city, visit, [anItem()]));
    granted(await publish(city, visit));
    for (const persona of ['viewer', 'coordinator.economic'] as const)
      expect(await own(visit, persona), persona).toMatchObject({ refusal: { code: 'NOT_FOUND' } });
  });
});

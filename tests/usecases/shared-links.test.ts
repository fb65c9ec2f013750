import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sqlOf } from '@/lib/data/database';
import { openShared } from '@/lib/usecases/published/open-shared';
import { makeSharedLink, readSharedLinks, withdrawLink } from '@/lib/usecases/published/shared-links';
import { readVisit } from '@/lib/usecases/visits/read-visit';
import { act, granted, submitted } from '../support/builders';
import { type City, foundCity } from '../support/personas';
import { aCityPerson, anItem, aVehicle, plan } from '../support/programme';
import { aLink, approved, publish } from '../support/published';

let city: City;
beforeAll(async () => {
  city = await foundCity();
});
afterAll(() => city.close());

const open = (secret: string, moment?: string) => openShared(secret, city.at(moment));
const links = async (visit: { id: string }) =>
  granted(await readSharedLinks(city.as('coordinator.economic'), { id: visit.id }, city.at()));
const secretOf = async (visit: { id: string }, more: Parameters<typeof aLink>[2] = {}) =>
  granted(await aLink(city, visit, more)).secret;

/** A visit with a published meeting. */
async function published() {
  const visit = await approved(city);
  const { programme } = granted(await plan(city, visit, [anItem({ title: { fi: 'Tapaaminen', sv: 'Möte' } })]));
  granted(await publish(city, visit));
  return { visit, item: programme.items[0] };
}

describe('a link', () => {
  it('shows whoever has it what is published, in the language it was made in, and the city when it was used last', async () => {
    const { visit } = await published();
    const secret = await secretOf(visit);
    expect((await links(visit)).links).toMatchObject([{ receiver: 'Sveriges ambassad', lastUsedAt: null }]);
    expect(await open(secret)).toMatchObject({
      ...{ heading: 'Besök från Stockholm', language: 'sv', standing: 'STANDS', since: null },
      ...{ version: { number: 1 }, items: [{ title: { sv: 'Möte' } }] },
    });
    expect((await links(visit)).links).toMatchObject([{ lastUsedAt: city.at().now() }]);
  });

  it('is kept as a hash that cannot be turned round', async () => {
    const { visit } = await published();
    const secret = await secretOf(visit);
    const kept = await sqlOf(city.database).rows(`select * from shared_link where visit_id = $1::uuid`, [visit.id]);
    expect(JSON.stringify(kept)).not.toContain(secret);
    expect(JSON.stringify(await links(visit))).not.toContain(secret);
    const [entry] = await sqlOf(city.database).rows(
      `select payload from trail_entry where subject_id = $1::uuid and action = 'visit.share'`,
      [visit.id],
    );
    expect(entry).toMatchObject({ payload: { receiver: 'Sveriges ambassad', lastDay: '2027-03-10' } });
    expect(JSON.stringify(entry)).not.toContain(secret);
  });

  it('that has expired, was withdrawn or was never made gives nothing, and the three look alike', async () => {
    const { visit } = await published();
    const [expiring, withdrawn] = [await secretOf(visit, { lastDay: '2.2.2027' }), await secretOf(visit)];
    expect(await open(expiring, '2027-02-02T23:59:59+02:00')).not.toBeNull();
    const [link] = (await links(visit)).links.filter(({ expiresAt }) => expiresAt.getTime() > Date.parse('2027-02-10'));
    const take = () => withdrawLink(city.as('coordinator.economic'), { id: visit.id, link: link?.id }, city.at());
    granted(await take());
    expect(await take()).toMatchObject({ refusal: { code: 'NOT_FOUND' } });

    expect(await open(expiring, '2027-02-03T00:00:00+02:00')).toBeNull();
    expect(await open(withdrawn)).toBeNull();
    for (const made of ['A'.repeat(43), '', '../../etc', 'x'.repeat(5000), '\u0000'.repeat(43)])
      expect(await open(made)).toBeNull();
  });

  it('is withdrawn only on its own visit', async () => {
    const [one, other] = [await published(), await published()];
    const secret = await secretOf(one.visit);
    const [link] = (await links(one.visit)).links;
    const wrong = { id: other.visit.id, link: link?.id };
    expect(await withdrawLink(city.as('coordinator.economic'), wrong, city.at())).toMatchObject({
      refusal: { code: 'NOT_FOUND' },
    });
    expect(await open(secret)).not.toBeNull();
  });

  it('shows the version published last, and what has changed since its receiver looked before', async () => {
    const { visit, item } = await published();
    const secret = await secretOf(visit);
    await open(secret);
    granted(
      await plan(city, visit, [
        anItem({ id: item?.id, version: 1, title: { fi: 'Tapaaminen', sv: 'Möte' }, place: 'Aula' }),
      ]),
    );
    expect(await open(secret)).toMatchObject({ version: { number: 1 }, since: null, items: [{ place: '' }] });

    granted(await publish(city, visit));
    for (const look of ['first', 'again'])
      expect(await open(secret), look).toMatchObject({
        version: { number: 2 },
        items: [{ place: 'Aula' }],
        since: { number: 1, changes: [{ kind: 'CHANGED', parts: ['PLACE'] }] },
      });
    // A link opened for the first time has nothing to compare with.
    expect(await open(await secretOf(visit))).toMatchObject({ version: { number: 2 }, since: null });
  });

  it('lets nothing of the city’s own out', async () => {
    const visit = await approved(city);
    const [vehicleId, host] = [await aVehicle(city, 'Salainen bussi', 60), await aCityPerson(city, 'Heli Isäntä')];
    granted(
      await plan(city, visit, [
        anItem({
          ...{ vehicleId, attendees: [{ personId: host, duty: 'HOST' }], notesForHosts: 'salainen huomautus' },
          ...{
            costEstimateEur: 98765,
            budgetLine: 'salainen momentti',
            catering: 'OTHER',
            cateringReason: 'salainen syy',
          },
        }),
      ]),
    );
    granted(await publish(city, visit, { note: 'salainen viesti' }));
    const page = JSON.stringify(await open(await secretOf(visit)));
    expect(page).toContain('Heli Isäntä');
    for (const secret of [
      'alainen',
      '98765',
      host,
      visit.id,
      visit.reference,
      visit.title,
      city.as('coordinator.economic').name,
    ])
      expect(page).not.toContain(secret);
  });

  it('before anything is published says so', async () => {
    const visit = await approved(city);
    expect(await open(await secretOf(visit))).toMatchObject({ standing: 'NOT_YET', items: [], version: null });
  });

  it('of a visit that is called off says so and shows no programme, also when the visit has come back', async () => {
    const { visit } = await published();
    const secret = await secretOf(visit);
    const now = granted(await readVisit(city.as('viewer'), { id: visit.id }, city.at())).visit;
    const postponed = granted(await act(city, 'coordinator.economic', 'postpone', now));
    expect(await open(secret)).toMatchObject({ standing: 'POSTPONED', items: [], since: null });
    const back = granted(await act(city, 'coordinator.economic', 'reopen', postponed));
    expect(await open(secret)).toMatchObject({ standing: 'ANEW', items: [] });
    granted(await act(city, 'coordinator.economic', 'cancel', back));
    expect(await open(secret)).toMatchObject({ standing: 'CANCELLED', items: [] });
  });
});

describe('making a link', () => {
  it('is for those who plan the visit', async () => {
    const visit = await approved(city);
    for (const persona of ['viewer', 'requester', 'coordinator.administrative'] as const)
      expect(await aLink(city, visit, { persona }), persona).toMatchObject({ refusal: { code: 'FORBIDDEN' } });
  });

  it('refuses days that have passed, that lie too far ahead or are none, each beside its field', async () => {
    const visit = await approved(city);
    const days = { '31.1.2027': 'day_has_passed', '3.2.2028': 'beyond_a_year', pian: 'wrong_date' };
    for (const [lastDay, code] of Object.entries(days))
      expect(await aLink(city, visit, { lastDay }), lastDay).toMatchObject({
        refusal: { issues: [{ path: 'lastDay', code }] },
      });
  });

  it('refuses a language that there is none of, and a link for nobody', async () => {
    const visit = await approved(city);
    const wish = { id: visit.id, receiver: ' ', heading: 'Besök', language: 'de' };
    expect(await makeSharedLink(city.as('coordinator.economic'), wish, city.at())).toMatchObject({
      refusal: { issues: [{ path: 'receiver' }, { path: 'language' }] },
    });
  });

  it('of a restricted visit is the protocol officers’ alone', async () => {
    const secret = await submitted(city, { confidentiality: 'RESTRICTED' });
    const { rows } = sqlOf(city.database);
    await rows(`insert into visit_named (visit_id, account_id) values ($1::uuid, $2::uuid)`, [
      secret.id,
      city.as('coordinator.economic').accountId,
    ]);
    expect(await aLink(city, secret)).toMatchObject({ refusal: { code: 'FORBIDDEN', reason: 'SHARED_BY_PROTOCOL' } });
    expect((await links(secret)).mayMake).toBe(false);
    granted(await aLink(city, secret, { persona: 'protocol' }));
    expect(await aLink(city, secret, { persona: 'coordinator.administrative' })).toMatchObject({
      refusal: { code: 'NOT_FOUND' },
    });
  });

  it('by anybody else opens nothing any more once the visit is restricted', async () => {
    const { visit } = await published();
    const ordinary = await secretOf(visit);
    expect(await open(ordinary)).not.toBeNull();
    await sqlOf(city.database).rows(`update visit set confidentiality = 'RESTRICTED' where id = $1::uuid`, [visit.id]);
    expect(await open(ordinary)).toBeNull();
    expect(await open(await secretOf(visit, { persona: 'protocol' }))).toMatchObject({ standing: 'STANDS' });
  });
});

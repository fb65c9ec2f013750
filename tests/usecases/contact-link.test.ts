import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sqlOf } from '@/lib/data/database';
import { trailOf } from '@/lib/data/trail';
import type { Visit } from '@/lib/domain/visit/visit';
import { openByLink, readListByLink, sendByLink } from '@/lib/usecases/delegation/by-link';
import { changeDelegation } from '@/lib/usecases/delegation/change-delegation';
import { makeContactLink, readContactLinks, revokeContactLink } from '@/lib/usecases/delegation/contact-links';
import { readDelegation } from '@/lib/usecases/delegation/read-delegation';
import { readNotices } from '@/lib/usecases/notices/inbox';
import { A_MAYOR, act, granted, submitted } from '../support/builders';
import { type City, foundCity, type Persona } from '../support/personas';

let city: City;
beforeAll(async () => {
  city = await foundCity();
});
afterAll(() => city.close());

const make = (persona: Persona, visit: { id: string }, change: object = {}) =>
  makeContactLink(
    city.as(persona),
    { id: visit.id, contact: 'Kristi Tamm', heading: 'Vierailu', showsList: true, days: 14, ...change },
    city.at(),
  );
const secretOf = async (visit: { id: string }, change: object = {}, persona: Persona = 'coordinator.economic') =>
  granted(await make(persona, visit, change)).secret;
const linksOf = async (visit: { id: string }) =>
  granted(await readContactLinks(city.as('coordinator.economic'), { id: visit.id }, city.at()));
const somebody = (name: string, title = '') => ({ name, title, organisation: '', role: 'MEMBER', languages: '' });
const opened = async (secret: string, at?: string) => {
  const page = await openByLink(secret, city.at(at));
  return page.ok ? page.value : page.refusal.code;
};
const names = async (visit: Visit) =>
  granted(await readDelegation(city.as('coordinator.economic'), { id: visit.id }, city.at())).delegates.map(
    ({ name }) => name,
  );

describe('a link for the contact person', () => {
  it('is made by those who prepare the visit, and its secret is kept nowhere', async () => {
    const visit = await submitted(city, { guests: [{ name: 'Anna Ek', title: 'Direktör' }] });
    for (const persona of ['requester', 'viewer', 'director.economic', 'auditor'] as const)
      expect(await make(persona, visit), persona).toMatchObject({ refusal: { code: 'FORBIDDEN' } });
    const secret = await secretOf(visit);

    const kept = await sqlOf(city.database).rows<{ row: string }>(
      `select row_to_json(l)::text || (select string_agg(payload::text, '') from trail_entry) as row from delegation_link l`,
      [],
    );
    expect(JSON.stringify(kept)).not.toContain(secret);
    expect((await linksOf(visit)).links).toMatchObject([{ contact: 'Kristi Tamm', lastUsedAt: null }]);
    expect(await opened(secret)).toMatchObject({ heading: 'Vierailu', people: [{ name: 'Anna Ek' }], sentAt: null });
    expect((await linksOf(visit)).links[0]?.lastUsedAt).toEqual(new Date('2027-02-01T07:00:00Z'));
  });

  it('of a restricted visit shows what its maker chose and nothing else', async () => {
    const visit = await submitted(city, { confidentiality: 'RESTRICTED', title: 'Salainen', guests: [A_MAYOR] });
    expect(await make('coordinator.economic', visit)).toMatchObject({ refusal: { code: 'NOT_FOUND' } });
    const secret = await secretOf(visit, { heading: 'Stockholms stad, 3.3.2027', showsList: false }, 'protocol');
    const page = await opened(secret);
    expect(page).toEqual({
      ...{ heading: 'Stockholms stad, 3.3.2027', people: [], sentAt: null },
      expiresAt: new Date('2027-02-15T07:00:00Z'),
    });
  });

  it('shows nobody any more once the visit has become restricted, unless its maker still prepares it', async () => {
    // A coordinator's link went on showing who comes after a protocol officer had closed the visit to the coordinator.
    const visit = await submitted(city, { guests: [{ name: 'Anna Ek', title: 'Direktör' }] });
    const theirs = await secretOf(visit);
    await city.database.pool.query(`update visit set confidentiality = 'RESTRICTED' where id = $1`, [visit.id]);
    expect(await opened(theirs)).toBe('NOT_FOUND');
    expect(await sendByLink(theirs, [somebody('Jan')], city.at())).toMatchObject({ refusal: { code: 'NOT_FOUND' } });
    const ours = await secretOf(visit, {}, 'protocol');
    expect(await opened(ours)).toMatchObject({ people: [{ name: 'Anna Ek' }] });
  });

  it('tells of a list that was sent at night in the morning, by one mail', async () => {
    // The notice was written beside the transaction instead of in it: at night it has to find the morning's mail first.
    const visit = await submitted(city);
    const secret = await secretOf(visit);
    const night = city.at('2027-02-01T23:30:00+02:00');
    expect(await sendByLink(secret, [somebody('Jan')], night)).toMatchObject({ ok: true });
    const { rows } = await city.database.pool.query<{ morning: string }>(
      `select m.morning_on::text as morning from notice n join outgoing_mail m on m.id = n.mail_id
       where n.visit_id = $1 and n.kind = 'LIST_SENT'`,
      [visit.id],
    );
    expect(rows).toEqual([{ morning: '2027-02-02' }]);
  });

  it('opens until its last moment, until it is revoked and while the visit goes on; then as if it had never been', async () => {
    const visit = await submitted(city);
    const secret = await secretOf(visit);
    expect(await opened(secret, '2027-02-15T08:59:59+02:00')).toMatchObject({ heading: 'Vierailu' });
    expect(await opened(secret, '2027-02-15T09:00:00+02:00')).toBe('NOT_FOUND');

    const [link] = (await linksOf(visit)).links;
    const revoke = () =>
      revokeContactLink(city.as('coordinator.economic'), { id: visit.id, link: link?.id }, city.at());
    granted(await revoke());
    expect(await opened(secret)).toBe('NOT_FOUND');
    expect(await revoke()).toMatchObject({ refusal: { code: 'NOT_FOUND' } });

    const other = await secretOf(visit);
    granted(await act(city, 'coordinator.economic', 'cancel', visit));
    expect(await opened(other)).toBe('NOT_FOUND');
    expect(await sendByLink(other, [somebody('Bo')], city.at())).toEqual({ ok: false, refusal: { code: 'NOT_FOUND' } });
    expect(await readListByLink(other, [['Name'], ['Bo']], city.at())).toMatchObject({ ok: false });
    for (const wrong of ['', 'x', '../etc/passwd', '\u0000', 'a'.repeat(43), 'ä'.repeat(43)])
      expect(await opened(wrong)).toBe('NOT_FOUND');
  });

  it('sends a proposal that changes nothing before it is accepted, person by person', async () => {
    const visit = await submitted(city, { guests: [{ name: 'Anna Ek', title: 'Direktör' }] });
    const secret = await secretOf(visit);
    const sent = [somebody('Prime Minister Kaja Kallas'), somebody('Bo Berg', 'Tolk'), somebody('Spam')];
    expect(await sendByLink(secret, sent, city.at())).toEqual({ ok: true, value: { people: 3 } });
    expect(await names(visit)).toEqual(['Anna Ek']);
    const told = async (persona: Persona) =>
      granted(await readNotices(city.as(persona), {}, city.at())).filter(
        (notice) => notice.kind === 'LIST_SENT' && notice.visit?.id === visit.id,
      );
    expect(await told('coordinator.economic')).toHaveLength(1);
    expect(await told('requester')).toEqual([]);

    const { sent: waiting } = await linksOf(visit);
    expect(waiting).toMatchObject([
      {
        contact: 'Kristi Tamm',
        rows: [
          {
            values: { name: 'Kaja Kallas', title: 'Prime Minister' },
            rank: 'HEAD_OF_GOVERNMENT',
            doubts: [{ code: 'RANK_HIGH' }],
          },
          { values: { name: 'Bo Berg', role: 'INTERPRETER' } },
          { values: { name: 'Spam' } },
        ],
      },
    ]);
    const answer = (version: number) =>
      changeDelegation(
        city.as('coordinator.economic'),
        {
          ...{ id: visit.id, version, settles: { sending: waiting[0]?.id, accepted: [1] } },
          delegates: [somebody('Anna Ek', 'Direktör'), somebody('Bo Berg', 'Tolk')].map(({ name, title }) => ({
            name,
            title,
          })),
        },
        city.at(),
      );
    granted(await answer(1));
    expect(await names(visit)).toEqual(['Anna Ek', 'Bo Berg']);
    expect((await linksOf(visit)).sent).toEqual([]);
    expect(await answer(2)).toMatchObject({
      refusal: { issues: [{ path: 'settles.sending', code: 'answered_already' }] },
    });

    const entries = await trailOf(sqlOf(city.database), visit.id);
    expect(entries.slice(-3)).toMatchObject([
      { action: 'visit.list_sent', actorId: null, actorName: 'Yhteyshenkilö (linkki)', payload: { people: 3 } },
      { action: 'visit.settle_list', payload: { accepted: 1, declined: 2 } },
      { action: 'visit.edit', payload: { changed: ['guests'] } },
    ]);
    expect(JSON.stringify(entries)).not.toContain('Kallas');
  });

  it('sends again what replaces the list before it, and shows its own list when it is opened again', async () => {
    const visit = await submitted(city);
    const secret = await secretOf(visit);
    await sendByLink(secret, [somebody('Bo')], city.at());
    await sendByLink(secret, [somebody('Cia')], city.at('2027-02-01T09:05:00+02:00'));
    expect((await linksOf(visit)).sent.map(({ rows }) => rows.map(({ values }) => values.name))).toEqual([['Cia']]);
    expect(await opened(secret, '2027-02-01T09:06:00+02:00')).toMatchObject({ people: [{ name: 'Cia' }] });
  });

  it('is not answered by somebody who saw an older delegation, and waits on', async () => {
    const visit = await submitted(city);
    const secret = await secretOf(visit);
    await sendByLink(secret, [somebody('Bo')], city.at());
    const [waiting] = (await linksOf(visit)).sent;
    const settles = { sending: waiting?.id, accepted: [0] };
    const late = await changeDelegation(
      city.as('coordinator.economic'),
      { id: visit.id, version: 7, delegates: [], settles },
      city.at(),
    );
    expect(late).toMatchObject({ refusal: { code: 'STALE' } });
    expect((await linksOf(visit)).sent).toHaveLength(1);
    // Another visit's coordinator cannot answer it either.
    const other = await submitted(city);
    const foreign = await changeDelegation(
      city.as('coordinator.economic'),
      { id: other.id, version: 1, delegates: [], settles },
      city.at(),
    );
    expect(foreign).toMatchObject({ refusal: { code: 'INVALID' } });
  });

  it('takes ten lists an hour, also when they come at once, and the eleventh an hour later', async () => {
    const visit = await submitted(city);
    const secret = await secretOf(visit);
    const outcomes = await Promise.all(
      Array.from({ length: 12 }, (_, at) => sendByLink(secret, [somebody(`Bo ${at}`)], city.at())),
    );
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(10);
    expect(outcomes.filter((one) => !one.ok && one.refusal.code === 'TOO_OFTEN')).toHaveLength(2);
    expect(await sendByLink(secret, [somebody('Cia')], city.at('2027-02-01T10:00:00+02:00'))).toMatchObject({
      ok: true,
    });
  });

  it('refuses what is no list, says where, and keeps nothing of it', async () => {
    const visit = await submitted(city);
    const secret = await secretOf(visit);
    const hostile: unknown[] = [
      ...[null, 'text', {}, [], [{}], [somebody('')], [somebody('\u0000')], [somebody('a'.repeat(201))]],
      ...[
        [{ ...somebody('Bo'), diet: 'vegan' }],
        [{ ...somebody('Bo'), role: 'EMPEROR' }],
        Array(201).fill(somebody('Bo')),
      ],
    ];
    for (const people of hostile)
      expect(await sendByLink(secret, people, city.at()), JSON.stringify(people)?.slice(0, 80)).toMatchObject({
        refusal: { code: 'INVALID' },
      });
    expect((await linksOf(visit)).sent).toEqual([]);
    const [long] = [await sendByLink(secret, [somebody('Bo'), somebody('a'.repeat(201))], city.at())];
    expect(long).toMatchObject({ refusal: { issues: [{ path: '1.name', code: 'too_long' }] } });
  });
});

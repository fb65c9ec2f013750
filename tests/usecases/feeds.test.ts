import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findActorByFeedHash } from '@/lib/data/accounts';
import { sqlOf } from '@/lib/data/database';
import { listFeeds } from '@/lib/data/feeds/feeds';
import { MOST_FEEDS } from '@/lib/domain/feeds/feed';
import { hashToken } from '@/lib/server/token-hash';
import { readFeeds } from '@/lib/usecases/feeds/list-feeds';
import { makeFeed } from '@/lib/usecases/feeds/make-feed';
import { noteFetch } from '@/lib/usecases/feeds/read-feed';
import { revokeFeedById } from '@/lib/usecases/feeds/revoke-feed';
import { createVisit } from '@/lib/usecases/visits/create-visit';
import { act, aVisit, granted, submitted } from '../support/builders';
import { aFeed, fetchFeed, settleAddress } from '../support/feeds';
import { type City, foundCity, type Persona } from '../support/personas';
import { readIcal } from '../support/read-ical';

let city: City;
beforeAll(async () => {
  city = await foundCity();
  settleAddress(city);
});
afterAll(() => city.close());

const shown = async (persona: Persona, token: string, moment?: string) =>
  granted(await fetchFeed(city, persona, token, moment)).text;
const titles = (text: string) => readIcal(text).events.map(({ summary }) => summary);
const RESTRICTED = {
  confidentiality: 'RESTRICTED',
  title: 'Salainen tapaaminen',
  organisation: 'Kungliga hovstaterna',
} as const;

describe('the address of a feed', () => {
  it('is told once: only its hash is kept, and the trail says nothing of it', async () => {
    const { token, url } = await aFeed(city, 'viewer');
    expect(url).toBe(`https://vierailut.test/api/feeds/${token}.ics`);
    expect(token).toMatch(/^vrf_[\w-]{43}$/);

    const { rows } = await city.database.pool.query<{ feed: string }>(
      `select f::text || encode(f.hash, 'escape') || encode(f.busy_key, 'escape') as feed from calendar_feed f`,
    );
    const trail = await city.database.pool.query<{ entry: string }>(
      `select t::text as entry from trail_entry t where subject = 'feed'`,
    );
    expect(trail.rows).not.toHaveLength(0);
    for (const kept of [...rows.map(({ feed }) => feed), ...trail.rows.map(({ entry }) => entry)])
      expect(kept).not.toContain(token.slice(4, 20));
    expect(JSON.stringify(granted(await readFeeds(city.as('viewer'), {}, city.at())))).not.toContain(token);
  });

  it('belongs to its owner: somebody else who has it is nobody', async () => {
    const { token } = await aFeed(city, 'viewer');
    expect(await fetchFeed(city, 'coordinator.economic', token)).toMatchObject({ refusal: { code: 'NOT_FOUND' } });
    expect(await fetchFeed(city, 'viewer', `${token}x`)).toMatchObject({ refusal: { code: 'NOT_FOUND' } });
  });

  it('works no more from the moment it is revoked, by its owner alone', async () => {
    const { id, token } = await aFeed(city, 'viewer');
    expect(await revokeFeedById(city.as('admin.economic'), { id }, city.at())).toMatchObject({
      refusal: { code: 'NOT_FOUND' },
    });
    expect(await fetchFeed(city, 'viewer', token)).toMatchObject({ ok: true });

    granted(await revokeFeedById(city.as('viewer'), { id }, city.at()));
    expect(await fetchFeed(city, 'viewer', token)).toMatchObject({ refusal: { code: 'NOT_FOUND' } });
    expect(await findActorByFeedHash(sqlOf(city.database), hashToken(token), new Date())).toBeNull();
    expect(await revokeFeedById(city.as('viewer'), { id }, city.at())).toMatchObject({
      refusal: { code: 'NOT_FOUND' },
    });
    expect((await listFeeds(sqlOf(city.database), city.as('viewer').accountId)).map((feed) => feed.id)).not.toContain(
      id,
    );
  });

  it('shows nothing more once its owner has lost their roles, and belongs to nobody once their account is closed', async () => {
    const { token } = await aFeed(city, 'registers');
    const actorNow = () => findActorByFeedHash(sqlOf(city.database), hashToken(token), city.at().now());
    const account = city.as('registers').accountId;
    const before = await actorNow();
    expect(before).toMatchObject({ accountId: account, roles: [{ role: 'REGISTER_KEEPER' }] });

    await city.database.pool.query(`update role_assignment set valid_to = '2027-01-31' where account_id = $1`, [
      account,
    ]);
    const after = await actorNow();
    expect(after?.roles).toEqual([]);
    if (after) expect(await fetchFeed(city, after, token)).toMatchObject({ refusal: { code: 'FORBIDDEN' } });

    await city.database.pool.query(`update account set active = false where id = $1`, [account]);
    expect(await actorNow()).toBeNull();
  });

  it('keeps when it was fetched last, once in five minutes', async () => {
    const { id, token } = await aFeed(city, 'unit.head');
    const fetchedAt = async () =>
      granted(await readFeeds(city.as('unit.head'), {}, city.at())).find((feed) => feed.id === id)?.lastFetchedAt ??
      null;
    const wantsKeeping = async (moment: string) => granted(await fetchFeed(city, 'unit.head', token, moment)).keepFetch;
    expect(await fetchedAt()).toBeNull();
    expect(await wantsKeeping('2027-02-01T09:00:00+02:00')).toBe(true);

    granted(await noteFetch(city.as('unit.head'), { id }, city.at('2027-02-01T09:00:00+02:00')));
    expect(await fetchedAt()).toEqual(new Date('2027-02-01T09:00:00+02:00'));
    expect(await wantsKeeping('2027-02-01T09:04:59+02:00')).toBe(false);
    expect(await wantsKeeping('2027-02-01T09:05:00+02:00')).toBe(true);

    // Nobody marks a feed of another's.
    await noteFetch(city.as('viewer'), { id }, city.at('2027-02-02T09:00:00+02:00'));
    expect(await fetchedAt()).toEqual(new Date('2027-02-01T09:00:00+02:00'));
  });
});

describe('what is asked for', () => {
  it.each([
    [{}, { kind: 'MINE' }, 'Vierailut: omat'],
    [{ department: 'ECONOMIC' }, { kind: 'DEPARTMENT', department: 'ECONOMIC' }, 'Vierailut: Elinkeino-osasto'],
    [
      { filter: { level: 'HIGH' }, language: 'sv' },
      { kind: 'FILTER', filter: { level: 'HIGH' } },
      'Besök: avgränsad vy',
    ],
    [
      { kind: 'FILTER', filter: { kind: 'INCOMING_VISIT,COOPERATION_MEETING', q: 'a,b' }, name: 'Omani' },
      { kind: 'FILTER', filter: { kind: ['INCOMING_VISIT', 'COOPERATION_MEETING'], q: 'a,b' } },
      'Omani',
    ],
  ] as const)('%j is a feed of %j called %s', async (wish, subject, name) => {
    const { id } = granted(await makeFeed(city.as('protocol'), wish, city.at()));
    const feeds = granted(await readFeeds(city.as('protocol'), {}, city.at()));
    expect(feeds.find((feed) => feed.id === id)).toMatchObject({ subject, name });
  });

  it.each([
    [{ kind: 'DEPARTMENT' }, 'department', 'required'],
    [{ kind: 'FILTER' }, 'filter', 'required'],
    [{ kind: 'MINE', department: 'ECONOMIC' }, 'department', 'not_of_this_feed'],
    [{ department: 'ECONOMIC', filter: {} }, 'filter', 'not_of_this_feed'],
    [{ department: 'NORTHERN' }, 'department', 'unknown_value'],
    [{ filter: { limit: 3 } }, 'filter.limit', 'unknown_field'],
    [{ kind: 'EVERYTHING' }, 'kind', 'unknown_value'],
  ])('%j is refused at %s: %s', async (wish, path, code) => {
    expect(await makeFeed(city.as('protocol'), wish, city.at())).toMatchObject({
      refusal: { code: 'INVALID', issues: [{ path, code }] },
    });
  });

  it('is refused where there are as many as anybody can tell apart, and made again when one is revoked', async () => {
    const mine = await Promise.all(
      Array.from({ length: MOST_FEEDS + 3 }, () => makeFeed(city.as('auditor'), {}, city.at())),
    );
    expect(mine.filter(({ ok }) => ok)).toHaveLength(MOST_FEEDS);
    const made = mine.find((feed) => feed.ok);
    if (made?.ok) granted(await revokeFeedById(city.as('auditor'), { id: made.value.id }, city.at()));
    expect(await makeFeed(city.as('auditor'), {}, city.at())).toMatchObject({ ok: true });
  });
});

describe('a feed', () => {
  it('of one’s own shows what one requests, prepares or is named on, and nothing else', async () => {
    const visit = await submitted(city, { title: 'Pyydetty' });
    granted(await act(city, 'coordinator.economic', 'accept', visit));
    const { email } = city.as('unit.head');
    await submitted(city, { title: 'Nimetty', confidentiality: 'RESTRICTED', named: [email] }, 'another.requester');

    const tokens = await Promise.all(
      (['requester', 'coordinator.economic', 'unit.head'] as const).map((persona) => aFeed(city, persona)),
    );
    const [requester, coordinator, head] = tokens.map(({ token }) => token);
    expect(titles(await shown('requester', requester ?? ''))).toEqual(['Pyydetty']);
    expect(titles(await shown('coordinator.economic', coordinator ?? ''))).toEqual(['Pyydetty']);
    expect(titles(await shown('unit.head', head ?? ''))).toEqual(['Nimetty']);
  });

  it('tells a visit by its own name for life, with its number of changes, and cancels it when it is cancelled', async () => {
    const visit = await submitted(city, { title: 'Peruttava' }, 'another.requester');
    const { token } = await aFeed(city, 'another.requester');
    const of = async (moment?: string) =>
      readIcal(await shown('another.requester', token, moment)).events.find(
        ({ uid }) => uid === `${visit.id}@vierailut`,
      );
    expect(await of()).toMatchObject({
      summary: 'Peruttava',
      status: 'TENTATIVE',
      properties: { SEQUENCE: 'SEQUENCE:0' },
    });

    granted(await act(city, 'another.requester', 'cancel', visit));
    expect(await of()).toMatchObject({
      status: 'CANCELLED',
      properties: { SEQUENCE: 'SEQUENCE:1', TRANSP: 'TRANSP:TRANSPARENT' },
    });
    // Thirty days later it is still there, on the next day it is gone.
    expect(await of('2027-03-03T23:59:00+02:00')).toMatchObject({ status: 'CANCELLED' });
    expect(await of('2027-03-04T00:00:00+02:00')).toBeUndefined();
  });

  it('has no drafts, not even one’s own', async () => {
    granted(
      await createVisit(
        city.as('another.requester'),
        { visit: aVisit({ title: 'Luonnos' }), submit: false },
        city.at(),
      ),
    );
    const { token } = await aFeed(city, 'another.requester');
    expect(titles(await shown('another.requester', token))).not.toContain('Luonnos');
  });

  it('reaches from a year behind to two years ahead, by whole months', async () => {
    const day = (title: string, at: string) => ({
      title,
      startsAt: `${at}T09:00:00+02:00`,
      endsAt: `${at}T10:00:00+02:00`,
    });
    const dates = { Ennen: '2026-01-31', Ensimmäinen: '2026-02-01', Viimeinen: '2029-02-28', Jälkeen: '2029-03-01' };
    for (const [title, at] of Object.entries(dates)) await submitted(city, day(title, at), 'protocol');
    const { token } = await aFeed(city, 'protocol');
    expect(titles(await shown('protocol', token))).toEqual(['Ensimmäinen', 'Viimeinen']);
  });

  it('is narrowed as the list is', async () => {
    await submitted(city, {
      title: 'Kokous Tallinnassa',
      kind: 'COOPERATION_MEETING',
      body: 'ADVISORY_BOARD',
      country: 'EE',
    });
    const feed = async (filter: Record<string, string>) => {
      const { token } = await aFeed(city, 'director.economic', { filter });
      return titles(await shown('director.economic', token)).filter((title) => title !== 'Varattu');
    };
    expect(await feed({ q: 'tallinnassa' })).toEqual(['Kokous Tallinnassa']);
    expect(await feed({ kind: 'COOPERATION_MEETING' })).toEqual(['Kokous Tallinnassa']);
    expect(await feed({ country: 'EE', status: 'CANCELLED' })).toEqual([]);
    expect(await feed({ country: 'EE', mine: 'REQUESTED' })).toEqual([]);
  });
});

describe('a restricted visit', () => {
  it('is only taken time to whoever may not know it, whatever the feed is narrowed by', async () => {
    const visit = await submitted(
      city,
      {
        ...RESTRICTED,
        ...{ kind: 'OUTGOING_VISIT', city: 'Tokio', country: 'JP', timeZone: 'Asia/Tokyo' },
        ...{ startsAt: '2027-05-05T09:00:00+09:00', endsAt: '2027-05-05T11:00:00+09:00' },
      },
      'protocol',
    );
    const marks: string[] = [];
    for (const wish of [{ department: 'ECONOMIC' }, { filter: { kind: 'COOPERATION_MEETING' } }] as const) {
      const { token } = await aFeed(city, 'viewer', wish);
      const text = await shown('viewer', token);
      expect(text).not.toMatch(/salainen|hovstaterna|tokio|tokyo/i);
      expect(text).not.toContain(visit.id);
      expect(text).not.toContain(visit.reference);

      const busy = readIcal(text).events.find(({ start }) => start === Date.parse('2027-05-05T00:00:00Z'));
      expect(busy).toMatchObject({ summary: 'Varattu', end: Date.parse('2027-05-05T02:00:00Z') });
      expect(Object.keys(busy?.properties ?? {}).sort()).toEqual([
        ...['DTEND', 'DTSTAMP', 'DTSTART', 'ORGANIZER', 'SUMMARY', 'TRANSP', 'UID'],
      ]);
      expect(busy?.properties).toMatchObject({
        TRANSP: 'TRANSP:OPAQUE',
        // As old as the feed: when the visit was changed says nothing.
        DTSTAMP: 'DTSTAMP:20270201T070000Z',
      });
      marks.push(busy?.uid ?? '');
    }
    // The same visit cannot be told from feed to feed.
    expect(new Set(marks).size).toBe(2);
  });

  it('keeps its mark within one feed, stands as itself to those who may know it, and not at all among one’s own', async () => {
    await submitted(
      city,
      { ...RESTRICTED, startsAt: '2027-06-01T09:00:00+03:00', endsAt: '2027-06-01T10:00:00+03:00' },
      'protocol',
    );
    const at = Date.parse('2027-06-01T06:00:00Z');
    const find = async (persona: Persona, token: string) =>
      readIcal(await shown(persona, token)).events.find(({ start }) => start === at);

    const theirs = await aFeed(city, 'viewer', { filter: {} });
    expect((await find('viewer', theirs.token))?.uid).toBe((await find('viewer', theirs.token))?.uid);
    const knows = await aFeed(city, 'protocol', { filter: {} });
    expect(await find('protocol', knows.token)).toMatchObject({
      summary: RESTRICTED.title,
      properties: { CLASS: 'CLASS:CONFIDENTIAL' },
    });
    for (const wish of [{}, { filter: { mine: 'RESPONSIBLE' } }] as const)
      expect(await find('viewer', (await aFeed(city, 'viewer', wish)).token)).toBeUndefined();
  });
});

it('the tag of a calendar stays with the same octets and changes with the visit', async () => {
  const visit = await submitted(city, { title: 'Muuttuva' }, 'coordinator.administrative');
  const { token } = await aFeed(city, 'coordinator.administrative', { filter: { q: 'muuttuva' } });
  const tag = async (moment?: string) =>
    granted(await fetchFeed(city, 'coordinator.administrative', token, moment)).etag;

  const before = await tag();
  expect(before).toMatch(/^"[\w-]{43}"$/);
  expect(await tag('2027-02-20T12:34:56+02:00')).toBe(before);
  granted(await act(city, 'coordinator.administrative', 'cancel', visit));
  expect(await tag()).not.toBe(before);
});

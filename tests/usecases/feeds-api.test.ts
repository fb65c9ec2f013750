import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as published from '@/app/api/feeds/[token]/route';
import { ANSWERS } from '@/app/api/v1/openapi.json/openapi';
import * as feeds from '@/app/api/v1/feeds/route';
import * as feed from '@/app/api/v1/feeds/[id]/route';
import * as visits from '@/app/api/v1/visits/route';
import { aVisit } from '../support/builders';
import { type ApiCity, foundApiCity } from '../support/api-client';
import { dayAhead } from '../support/days';
import type { Persona } from '../support/personas';
import { readIcal } from '../support/read-ical';

let city: ApiCity;
beforeAll(async () => {
  city = await foundApiCity();
});
afterAll(() => city.close());

async function made(persona: Persona, body: unknown = {}): Promise<{ id: string; token: string }> {
  const { status, json } = await city.call(feeds.POST, persona, { method: 'POST', body });
  expect(status).toBe(201);
  const { id, url } = ANSWERS.FeedMade.parse(json);
  return { id, token: url.replace('http://localhost/api/feeds/', '') };
}

/** Fetches an address as a calendar does: nobody is signed in, the address is all there is. */
const fetched = async (token: string, headers: Record<string, string> = {}, method: 'GET' | 'HEAD' = 'GET') =>
  published[method](new Request(`http://localhost/api/feeds/${token}`, { method, headers }), {
    params: Promise.resolve({ token }),
  });

const logged = (title: string) => {
  const day = dayAhead(30);
  const visit = aVisit({ title, startsAt: `${day}T09:00:00+02:00`, endsAt: `${day}T10:00:00+02:00` });
  return city.call(visits.POST, 'requester', { method: 'POST', body: { ...visit, submit: true } });
};

describe('over the API', () => {
  it('a feed is made, listed without its address, and revoked', async () => {
    const { id } = await made('viewer', { department: 'ECONOMIC', language: 'en', name: 'Economy' });
    const listed = async () => ANSWERS.Feeds.parse((await city.call(feeds.GET, 'viewer')).json).items;
    expect(await listed()).toEqual([
      {
        ...{
          id,
          kind: 'DEPARTMENT',
          department: 'ECONOMIC',
          filter: null,
          withItems: false,
          name: 'Economy',
          language: 'en',
        },
        ...{ createdAt: expect.any(String) as string, lastFetchedAt: null },
      },
    ]);

    const revoke = (persona: Persona | null) => city.call(feed.DELETE, persona, { method: 'DELETE', params: { id } });
    expect((await revoke(null)).status).toBe(401);
    expect((await revoke('requester')).status).toBe(404);
    expect((await revoke('viewer')).status).toBe(204);
    expect((await revoke('viewer')).status).toBe(404);
    expect(await listed()).toEqual([]);
  });

  it('a wish that is of nothing is refused in words, and an id that is none is no surprise', async () => {
    const wrong = await city.call(feeds.POST, 'viewer', { method: 'POST', body: { kind: 'DEPARTMENT' } });
    expect(wrong).toMatchObject({ status: 422, json: { errors: [{ path: 'department', code: 'required' }] } });
    const odd = await city.call(feed.DELETE, 'viewer', { method: 'DELETE', params: { id: 'x' } });
    expect(odd.status).toBe(422);
  });
});

describe('at its address', () => {
  it('a calendar is sent as text/calendar in UTF-8, to be kept by nobody but its reader', async () => {
    await logged('Höyryävä yö');
    const { id, token } = await made('requester');
    const response = await fetched(token);
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe('text/calendar; charset=utf-8');
    expect(response.headers.get('cache-control')).toBe('private, no-cache');
    const body = await response.arrayBuffer();
    expect(response.headers.get('content-length')).toBe(String(body.byteLength));
    expect(readIcal(Buffer.from(body).toString('utf8')).events.map(({ summary }) => summary)).toEqual(['Höyryävä yö']);

    const { items } = ANSWERS.Feeds.parse((await city.call(feeds.GET, 'requester')).json);
    expect(items.find((item) => item.id === id)?.lastFetchedAt).not.toBeNull();
  });

  it('its end like a file’s may be left out', async () => {
    const { token } = await made('viewer');
    expect((await fetched(token.replace('.ics', ''))).status).toBe(200);
  });

  it('what has not changed is not sent again, in whichever way a reader asks', async () => {
    const { token } = await made('requester', { filter: { q: 'muuttumaton' } });
    const etag = (await fetched(token)).headers.get('etag') ?? '';
    for (const asked of [etag, `W/${etag}`, `"other", ${etag}`, '*']) {
      const response = await fetched(token, { 'if-none-match': asked });
      expect(response.status, asked).toBe(304);
      expect(response.headers.get('etag')).toBe(etag);
      expect(await response.text()).toBe('');
    }
    expect((await fetched(token, { 'if-none-match': '"other"' })).status).toBe(200);

    await logged('Muuttumaton ei enää');
    const changed = await fetched(token, { 'if-none-match': etag });
    expect(changed.status).toBe(200);
    expect(changed.headers.get('etag')).not.toBe(etag);
  });

  it('HEAD tells what GET would, without sending it', async () => {
    const { token } = await made('requester');
    const [head, get] = [await fetched(token, {}, 'HEAD'), await fetched(token)];
    expect(head.status).toBe(200);
    expect(Object.fromEntries(head.headers)).toEqual(Object.fromEntries(get.headers));
    expect(await head.text()).toBe('');
  });

  it('nothing is there when it is unknown, revoked, or its owner may read nothing any more: all alike', async () => {
    const { id, token } = await made('registers');
    const account = city.as('registers').accountId;
    const whole = async (response: Response) => ({
      ...{ status: response.status, text: await response.text(), headers: Object.fromEntries(response.headers) },
    });
    const unknown = await whole(await fetched('vrf_unknown.ics'));
    expect(unknown.status).toBe(404);
    for (const odd of ['', '.ics', '\u0000', 'x'.repeat(300), '%00'])
      expect(
        await whole(await published.GET(new Request('http://localhost/'), { params: Promise.resolve({ token: odd }) })),
      ).toEqual(unknown);

    expect((await fetched(token)).status).toBe(200);
    const change = (sql: string) => city.database.pool.query(sql, [account]);
    await change(`update account set active = false where id = $1`);
    expect(await whole(await fetched(token))).toEqual(unknown);
    await change(`update account set active = true where id = $1`);
    await change(`update role_assignment set valid_to = '2000-01-01' where account_id = $1`);
    expect(await whole(await fetched(token))).toEqual(unknown);
    await change(`update role_assignment set valid_to = null where account_id = $1`);
    expect((await fetched(token)).status).toBe(200);

    await city.call(feed.DELETE, 'registers', { method: 'DELETE', params: { id } });
    expect(await whole(await fetched(token))).toEqual(unknown);
  });
});

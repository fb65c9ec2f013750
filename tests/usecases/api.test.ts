import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as calendar from '@/app/api/v1/calendar/route';
import * as ranks from '@/app/api/v1/ranks/read/route';
import * as preview from '@/app/api/v1/routing/preview/route';
import * as visits from '@/app/api/v1/visits/route';
import * as visit from '@/app/api/v1/visits/[id]/route';
import * as trail from '@/app/api/v1/visits/[id]/trail/route';
import * as transitions from '@/app/api/v1/visits/[id]/transitions/route';
import type { VisitJson } from '@/lib/domain/visit/visit-json';
import { visitJson } from '@/lib/domain/visit/visit-json';
import { aVisit } from '../support/builders';
import { type ApiCity, foundApiCity } from '../support/api-client';

let city: ApiCity;
beforeAll(async () => {
  city = await foundApiCity();
});
afterAll(() => city.close());

async function logged(
  change: Parameters<typeof aVisit>[0] = {},
  as: Parameters<ApiCity['call']>[1] = 'requester',
): Promise<VisitJson> {
  const answer = await city.call(visits.POST, as, { method: 'POST', body: { ...aVisit(change), submit: true } });
  expect(answer.status).toBe(201);
  return visitJson.parse(answer.json);
}

const step = (
  made: { id: string; version: number },
  as: Parameters<ApiCity['call']>[1],
  action: string,
  more: object = {},
) =>
  city.call(transitions.POST, as, {
    method: 'POST',
    params: { id: made.id },
    body: { action, version: made.version, ...more },
  });

const count = async () =>
  (
    await city.database.pool.query<{ visits: number; trail: number }>(
      'select (select count(*) from visit)::int visits, (select count(*) from trail_entry)::int trail',
    )
  ).rows[0];

describe('creating and reading', () => {
  it('gives the visit with its routing told in the language asked for', async () => {
    const made = await logged({
      guests: [{ name: 'Kaja Kallas', title: 'Prime Minister', isHead: true }],
      asksToMeet: ['MAYOR'],
    });
    expect(made).toMatchObject({
      status: 'SUBMITTED',
      level: 'HIGH',
      startsAt: '2027-03-03T09:00:00+02:00',
      leadDepartment: 'ADMINISTRATIVE',
    });
    expect(made.routing).toMatchObject({
      rule: 'K1',
      leadDepartment: 'ADMINISTRATIVE',
      approvals: ['PROTOCOL_CHECK', 'DIRECTOR_ADMINISTRATIVE', 'MAYORS_OFFICE'],
    });
    expect(made.routing?.because).toContain('(K1)');
    const read = await city.call(visit.GET, 'viewer', { params: { id: made.id } });
    expect(visitJson.parse(read.json)).toMatchObject({ id: made.id, actions: [] });
  });

  it('keeps a visit that is not submitted as a draft that only its requester sees', async () => {
    const { status, json } = await city.call(visits.POST, 'requester', {
      method: 'POST',
      body: { kind: 'BENCHMARKING_TRIP', title: 'Kesken' },
    });
    expect(status).toBe(201);
    const draft = visitJson.parse(json);
    expect(draft).toMatchObject({ status: 'DRAFT', startsAt: null, routing: null });
    expect((await city.call(visit.GET, 'viewer', { params: { id: draft.id } })).status).toBe(404);
  });

  it('takes a change of some fields and leaves the rest alone', async () => {
    const made = await logged({ topics: ['Satamat'], notes: 'Alkuperäinen' });
    const changed = await city.call(visit.PATCH, 'coordinator.economic', {
      method: 'PATCH',
      params: { id: made.id },
      body: { version: made.version, host: 'Anna Ek' },
    });
    expect(changed).toMatchObject({
      status: 200,
      json: { version: made.version + 1, host: 'Anna Ek', topics: ['Satamat'], notes: 'Alkuperäinen' },
    });
  });
});

describe('transitions', () => {
  it('take the visit through its life, and the trail tells it', async () => {
    let made = await logged();
    for (const [who, action] of [
      ['coordinator.economic', 'accept'],
      ['coordinator.economic', 'request_approval'],
      ['unit.head', 'approve'],
      ['coordinator.economic', 'confirm'],
      ['coordinator.economic', 'complete'],
      ['coordinator.economic', 'report'],
    ] as const) {
      const answer = await step(made, who, action);
      expect(answer.status, action).toBe(200);
      made = visitJson.parse(answer.json);
    }
    expect(made.status).toBe('REPORTED');
    const told = await city.call(trail.GET, 'auditor', { params: { id: made.id } });
    expect((told.json as { items: { action: string }[] }).items.map(({ action }) => action)).toContain('visit.approve');
    expect((await city.call(trail.GET, 'viewer', { params: { id: made.id } })).status).toBe(403);
  });

  it('on an old version answer 409 with the present one and what changed', async () => {
    const made = await logged();
    await step(made, 'coordinator.economic', 'accept');
    const late = await step(made, 'coordinator.economic', 'accept');
    expect(late).toMatchObject({
      status: 409,
      type: 'application/problem+json; charset=utf-8',
      json: { code: 'stale', currentVersion: 2, changedBy: 'Mikael Lindström', changed: ['visit.accept'] },
    });
  });

  it('that do not start where the visit stands answer 409 with where it stands', async () => {
    const made = await logged();
    expect(await step(made, 'coordinator.economic', 'confirm')).toMatchObject({
      status: 409,
      json: { code: 'not_possible_now', visitStatus: 'SUBMITTED' },
    });
  });

  it('by somebody without the role answer 403 with the reason', async () => {
    const made = await logged();
    expect(await step(made, 'viewer', 'accept')).toMatchObject({
      status: 403,
      json: { code: 'forbidden', reason: 'no_role' },
    });
  });
});

describe('a restricted visit', () => {
  it('is not there for others, in no list and under no search, and only time on the calendar', async () => {
    const secret = await logged({
      title: 'Salainen kuningasvierailu',
      confidentiality: 'RESTRICTED',
      startsAt: '2027-06-01T09:00:00+03:00',
      endsAt: '2027-06-01T10:00:00+03:00',
    });
    for (const who of ['viewer', 'coordinator.economic', 'director.administrative'] as const) {
      expect((await city.call(visit.GET, who, { params: { id: secret.id } })).status).toBe(404);
      const found = await city.call(visits.GET, who, { address: '/?q=kuningasvierailu' });
      expect(found.json).toMatchObject({ items: [], total: 0 });
      const events = (
        await city.call(calendar.GET, who, { address: '/?start=2027-06-01&end=2027-06-02&kind=COOPERATION_MEETING' })
      ).json as object[];
      expect(events).toEqual([
        {
          title: 'Varattu',
          start: '2027-06-01T06:00:00+00:00',
          end: '2027-06-01T07:00:00+00:00',
          editable: false,
          extendedProps: { busy: true },
        },
      ]);
    }
    expect(await city.call(visits.GET, 'protocol', { address: '/?q=kuningasvierailu' })).toMatchObject({
      json: { total: 1 },
    });
  });
});

describe('the list', () => {
  it('gives every visit once, page by page, while others are being logged', async () => {
    for (let n = 0; n < 7; n++) await logged({ title: `Sivutus ${n}`, organisation: 'Sivutuslaitos' });
    const seen: string[] = [];
    let cursor: string | null = null;
    do {
      const address = `/?q=sivutuslaitos&limit=2&sort=title${cursor ? `&cursor=${encodeURIComponent(cursor)}` : ''}`;
      const page = (await city.call(visits.GET, 'viewer', { address })).json as {
        items: { title: string }[];
        nextCursor: string | null;
        total: number;
      };
      expect(page.total).toBeGreaterThanOrEqual(7);
      seen.push(...page.items.map(({ title }) => title));
      cursor = page.nextCursor;
      if (seen.length === 4) await logged({ title: 'Sivutus 0 myöhässä', organisation: 'Sivutuslaitos' });
    } while (cursor);
    expect(seen).toEqual(Array.from({ length: 7 }, (_, n) => `Sivutus ${n}`));
  });

  it.each([
    '?limit=201',
    '?limit=0',
    '?kind=PARTY',
    '?nonsense=1',
    '?kind=INCOMING_VISIT&kind=OUTGOING_VISIT',
    '?cursor=xyz',
    '?from=2027-02-30',
  ])('refuses %s', async (query) => {
    const { status, json } = await city.call(visits.GET, 'viewer', { address: `/${query}` });
    expect(status === 422 || status === 400).toBe(true);
    expect(json).toHaveProperty('code');
  });
});

describe('previewing and reading ranks', () => {
  it('tells where a visit would go without storing anything', async () => {
    const before = await count();
    const told = await city.call(preview.POST, 'viewer', {
      method: 'POST',
      body: { kind: 'OUTGOING_VISIT', travellers: [{ name: 'A', title: '', rank: 'MAYOR' }] },
    });
    expect(told).toMatchObject({
      status: 200,
      json: { rule: 'K2', leadDepartment: 'ADMINISTRATIVE', supportDepartment: 'ECONOMIC', level: 'HIGH' },
    });
    for (const key of ['because', 'passedOver', 'wouldChange', 'demands', 'approvals'])
      expect(told.json).toHaveProperty(key);
    expect(await count()).toEqual(before);
  });

  it('reads titles in the order given', async () => {
    const read = await city.call(ranks.POST, 'viewer', {
      method: 'POST',
      body: { titles: ['Prime Minister Kaja Kallas', 'King Street Partners'] },
    });
    expect(read.json).toMatchObject({
      items: [
        { title: 'Prime Minister Kaja Kallas', rank: 'HEAD_OF_GOVERNMENT', level: 'HIGH' },
        { rank: null, level: 'ORDINARY' },
      ],
    });
  });
});

describe('what cannot be taken', () => {
  const post = (request: Parameters<ApiCity['call']>[2]) =>
    city.call(visits.POST, 'requester', { method: 'POST', ...request });

  it.each([
    [
      'a body over one mebibyte',
      { raw: JSON.stringify({ ...aVisit(), notes: 'x'.repeat(1024 * 1024) }) },
      413,
      'too_large',
    ],
    ['a body that is not UTF-8', { raw: new Uint8Array([0x7b, 0x22, 0xff, 0x22, 0x7d]) }, 400, 'malformed_text'],
    ['a NUL in a text', { raw: '{"kind":"INCOMING_VISIT","title":"a\\u0000b"}' }, 422, 'invalid'],
    ['a NUL byte', { raw: '{"title":"a\u0000b"}' }, 400, 'malformed_text'],
    ['half a body', { raw: '{"kind":' }, 400, 'malformed_json'],
    ['a bomb of brackets', { raw: '['.repeat(100_000) }, 400, 'malformed_json'],
    [
      'something else than JSON',
      { raw: 'kind=INCOMING_VISIT', type: 'application/x-www-form-urlencoded' },
      415,
      'unsupported_media_type',
    ],
    ['half a surrogate pair', { raw: '{"kind":"INCOMING_VISIT","title":"\\ud800"}' }, 422, 'invalid'],
    ['a list', { body: [] }, 422, 'invalid'],
    ['an unknown field', { body: { ...aVisit(), colour: 'red' } }, 422, 'invalid'],
    ['a wrong type', { body: { ...aVisit(), announcedCount: 'many' } }, 422, 'invalid'],
    ['an end before its start', { body: { ...aVisit(), endsAt: '2027-03-01T00:00:00Z' } }, 422, 'invalid'],
    ['a country that is none', { body: { ...aVisit(), country: 'XX' } }, 422, 'invalid'],
    ['a day that is none', { body: { ...aVisit(), startsAt: '2027-02-30T09:00:00+02:00' } }, 422, 'invalid'],
  ])('%s is refused with a problem, and nothing is stored', async (_what, request, status, code) => {
    const before = await count();
    const answer = await post(request);
    expect(answer).toMatchObject({ status, json: { status, code } });
    expect(answer.type).toContain('application/problem+json');
    expect(await count()).toEqual(before);
  });

  it('names each field that is wrong', async () => {
    const { json } = await post({ body: { kind: 'PARTY', title: '', startsAt: 'tomorrow', guests: [{ nom: 'X' }] } });
    const errors = (json as { errors: { path: string; code: string; message: string }[] }).errors;
    expect(errors.map(({ path, code }) => `${path}:${code}`)).toEqual(
      expect.arrayContaining([
        'kind:unknown_value',
        'title:required',
        'startsAt:wrong_format',
        'guests.0.nom:unknown_field',
      ]),
    );
    expect(errors.every(({ message }) => message.length > 3)).toBe(true);
  });

  it('a token that is wrong, revoked or missing is nobody', async () => {
    expect((await city.call(visits.GET, null)).status).toBe(401);
    await city.call(visits.GET, 'chief.executive');
    await city.database.pool.query(`update api_token set revoked_at = now() where account_id = $1`, [
      city.as('chief.executive').accountId,
    ]);
    expect(await city.call(visits.GET, 'chief.executive')).toMatchObject({
      status: 401,
      json: { code: 'not_signed_in' },
    });
    await city.database.pool.query(`update account set active = false where id = $1`, [
      city.as('mayors.office').accountId,
    ]);
    expect((await city.call(visits.GET, 'mayors.office')).status).toBe(401);
  });

  it('whatever is sent, the answer is never a 5xx and never a stack', async () => {
    const anything = fc.anything({ maxDepth: 3, withNullPrototype: false });
    const nearly = fc.record(
      {
        kind: fc.oneof(fc.constantFrom('INCOMING_VISIT', 'COOPERATION_MEETING'), fc.string()),
        title: fc.oneof(fc.string({ unit: 'binary' }), fc.constant('x'), fc.integer()),
        startsAt: fc.oneof(
          fc.constant('2027-03-03T09:00:00+02:00'),
          fc.string(),
          fc.constant('2027-03-03T09:00:00+99:99'),
          fc.constant('0000-01-01T00:00:00Z'),
        ),
        timeZone: fc.oneof(fc.constantFrom('Europe/Helsinki', 'Etc/GMT+5', 'Mars/Base'), fc.string()),
        guests: fc.oneof(
          fc.array(fc.record({ name: fc.string({ unit: 'binary' }), title: fc.string() }), { maxLength: 3 }),
          anything,
        ),
        estimatedCostEur: fc.oneof(fc.double(), fc.integer(), fc.constant(1e308)),
        topics: fc.oneof(fc.array(fc.string({ unit: 'binary' })), anything),
        details: anything,
        named: fc.oneof(fc.array(fc.emailAddress()), anything),
        submit: fc.oneof(fc.boolean(), anything),
        __proto__: anything,
        constructor: anything,
      },
      { requiredKeys: [] },
    );
    await fc.assert(
      fc.asyncProperty(fc.oneof(anything, nearly), fc.string({ unit: 'binary' }), async (body, text) => {
        const bodies = [JSON.stringify(body), text];
        for (const raw of bodies.filter((candidate) => candidate !== undefined)) {
          for (const [handler, params] of [
            [visits.POST, {}],
            [preview.POST, {}],
            [ranks.POST, {}],
            [visit.PATCH, { id: text }],
            [transitions.POST, { id: text }],
          ] as const) {
            const { status, json } = await city.call(handler, 'requester', { method: 'POST', raw, params });
            expect(status, raw).toBeLessThan(500);
            expect(JSON.stringify(json)).not.toMatch(/\bat .*\.(ts|js):\d+/);
          }
        }
        const query = await city.call(visits.GET, 'requester', {
          address: `/?q=${encodeURIComponent(text.toWellFormed())}&cursor=${encodeURIComponent(text.toWellFormed())}`,
        });
        expect(query.status).toBeLessThan(500);
      }),
      { numRuns: 150, seed: 20261124 },
    );
  });
});

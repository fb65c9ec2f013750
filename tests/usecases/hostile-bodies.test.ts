import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { ANSWERS, PATHS } from '@/app/api/v1/openapi.json/openapi';
import * as ruleSets from '@/app/api/v1/rule-sets/route';
import * as visits from '@/app/api/v1/visits/route';
import { aVisit } from '../support/builders';
import { type ApiCity, foundApiCity } from '../support/api-client';

const FOLDER = path.resolve(import.meta.dirname, '../../app');

let city: ApiCity;
let visitId: string;
let draftId: string;
beforeAll(async () => {
  city = await foundApiCity();
  const visit = await city.call(visits.POST, 'requester', { method: 'POST', body: { ...aVisit(), submit: true } });
  visitId = ANSWERS.Visit.parse(visit.json).id;
  const draft = await city.call(ruleSets.POST, 'admin.economic', { method: 'POST', body: {} });
  draftId = ANSWERS.RuleSet.parse(draft.json).id;
});
afterAll(() => city.close());

/** Bodies that nobody sends who means well; none of them is right for any address. */
const HOSTILE = {
  'nothing at all': '',
  'half an object': '{"reason":',
  'nothing in so many words': 'null',
  'a list': '[{"version":1}]',
  'a number': '1e400',
  'the names of what every object inherits': `{"__proto__":{"version":1},"constructor":1,"kind":"toString","action":"constructor","decision":"valueOf","department":"__proto__"}`,
  'numbers beyond what the database holds': `{"version":9007199254740993,"revision":2147483648,"department":"ECONOMIC","action":"accept","decision":"GRANT","kind":"INCOMING_VISIT","title":"a","reason":"b"}`,
  'halves of letters': `{"reason":"\\ud800","title":"\\udc00","person":"\\ud800@x.fi","from":"\\ud800","mission":"\\ud800"}`,
  'the letter that ends texts': `{"reason":"a\\u0000b","title":"a\\u0000b","dmn":"\\u0000"}`,
  'days and moments that are none': `{"from":"0000-00-00","to":"+012027-01-01","effectiveFrom":"2027-13-45T99:99","at":"never","startsAt":"2027-02-30T25:00:00Z"}`,
  'every field as another kind of thing': `{"version":{},"revision":[],"reason":7,"person":[],"titles":{},"content":"","dmn":{},"from":true,"action":null,"kind":[]}`,
  'a tower of brackets': '['.repeat(50_000),
  'a text without end': JSON.stringify({ reason: 'x'.repeat(900_000), title: 'x'.repeat(1_000), version: 1 }),
  'a list without end': JSON.stringify({ titles: Array(50_000).fill('a'), content: { rules: Array(3_000).fill({}) } }),
  // Each was told: five bytes came back for one, after two seconds.
  'fields without end that nothing has': JSON.stringify(
    Object.fromEntries(Array.from({ length: 50_000 }, (_, index) => [`no${index}`, 1])),
  ),
  'XML bombs as a rule set': JSON.stringify({
    dmn: `<!DOCTYPE x [<!ENTITY a "aa"><!ENTITY b "&a;&a;">]>${'<x>'.repeat(20_000)}&b;`,
    revision: 1,
  }),
};

const taken = Object.entries(PATHS).flatMap(([address, operations]) =>
  operations.filter(({ body }) => body).map(({ method }) => ({ address, method: method.toUpperCase() })),
);

it.each(taken)('$method $address refuses every hostile body in words of its own', async ({ address, method }) => {
  const file = path.join(FOLDER, address.replace(/\{(\w+)\}/g, '[$1]'), 'route.ts');
  const route = (await import(file)) as Record<string, Parameters<ApiCity['call']>[0]>;
  const handler = route[method];
  if (!handler) throw new Error(`${address} takes no ${method}.`);

  const id = address.startsWith('/api/v1/rule-sets') ? draftId : visitId;
  for (const who of ['admin.economic', 'coordinator.economic', 'protocol', 'viewer'] as const)
    for (const [what, raw] of Object.entries(HOSTILE)) {
      const told = await city.call(handler, who, {
        method,
        raw,
        type: 'application/json',
        params: paramsOf(address, id),
      });
      expect([400, 403, 404, 409, 413, 422], `${what}, by ${who}: ${told.text}`).toContain(told.status);
      expect(told.type, what).toContain('application/problem+json');
      expect(ANSWERS.Problem.parse(told.json), what).toEqual(told.json);
    }
});

/** The parts of an address: the first is what it is about, of what follows there is none. */
function paramsOf(address: string, id: string): Record<string, string> {
  const names = [...address.matchAll(/\{(\w+)\}/g)].map(([, name]) => String(name));
  return Object.fromEntries(names.map((name, index) => [name, index === 0 ? id : crypto.randomUUID()]));
}

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ANSWERS } from '@/app/api/v1/openapi.json/openapi';
import * as agreements from '@/app/api/v1/rule-sets/[id]/agreements/route';
import * as ruleSet from '@/app/api/v1/rule-sets/[id]/route';
import * as ruleSets from '@/app/api/v1/rule-sets/route';
import { readDmn } from '@/lib/domain/routing/dmn/read-dmn';
import { writeDmn } from '@/lib/domain/routing/dmn/write-dmn';
import { FIRST_RULE_SET } from '@/lib/domain/routing/first-rule-set';
import { type ApiCity, foundApiCity } from '../support/api-client';
import type { Persona } from '../support/personas';

let city: ApiCity;
beforeAll(async () => {
  city = await foundApiCity();
});
afterAll(() => city.close());

/** Routes of the API use the real clock: far enough ahead for whenever the tests run. */
const DAY = '2190-01-01';

const post = (who: Persona, body: object, address = '/') =>
  city.call(ruleSets.POST, who, { method: 'POST', body, address });
const patch = (who: Persona, id: string, body: object) =>
  city.call(ruleSet.PATCH, who, { method: 'PATCH', body, params: { id } });
const get = (id: string, accept?: string) => city.call(ruleSet.GET, 'viewer', { params: { id }, accept });
const agree = (who: Persona, id: string, body: object) =>
  city.call(agreements.POST, who, { method: 'POST', body, params: { id } });
const drafted = async (content: object = FIRST_RULE_SET) =>
  ANSWERS.RuleSet.parse((await post('admin.economic', { effectiveFrom: DAY, content })).json);

const withoutK9 = { ...FIRST_RULE_SET, rules: FIRST_RULE_SET.rules.filter(({ key }) => key !== 'K9') };

describe('the versions of the rules over HTTP', () => {
  it('are listed for all staff, with the one in force', async () => {
    const { status, json } = await city.call(ruleSets.GET, 'viewer');
    expect(status).toBe(200);
    expect(ANSWERS.RuleSets.parse(json)).toEqual(json);
    expect(json).toMatchObject({
      items: expect.arrayContaining([expect.objectContaining({ version: 1, inForce: true })]),
    });
  });

  it('are read one by one as JSON, and as a DMN file where XML is asked for', async () => {
    const { id } = await drafted(withoutK9);
    const { json } = await get(id);
    expect(ANSWERS.RuleSet.parse(json)).toEqual(json);

    const xml = await get(id, 'application/xml');
    expect(xml.type).toContain('application/xml');
    expect(await readDmn(xml.text)).toEqual({ ok: true, ruleSet: withoutK9 });
  });

  it.each([
    ['application/xml, application/json;q=0.5', 'xml'],
    ['text/xml', 'xml'],
    ['application/json, application/xml;q=0.9', 'json'],
    ['text/html, application/xml;q=0.9, */*;q=0.8', 'xml'],
    ['*/*', 'json'],
  ])('are answered to %s as %s', async (accept, type) => {
    expect((await get((await drafted()).id, accept)).type).toContain(type);
  });

  it('that are not there are not found', async () => {
    expect(await get('00000000-0000-4000-8000-000000000000')).toMatchObject({ status: 404 });
  });
});

describe('a draft over HTTP', () => {
  it('is made from JSON by an administrator, and by nobody else', async () => {
    const made = await post('admin.administrative', { effectiveFrom: DAY, content: withoutK9 });
    expect(made).toMatchObject({
      status: 201,
      json: { state: 'DRAFT', revision: 1, author: 'Timo Laaksonen', effectiveFrom: DAY, content: withoutK9 },
    });
    expect(made.headers.get('location')).toBe(`/api/v1/rule-sets/${ANSWERS.RuleSet.parse(made.json).id}`);
    expect(await post('coordinator.economic', {})).toMatchObject({ status: 403 });
  });

  it('is made from a DMN file, with its day in the address', async () => {
    const made = await city.call(ruleSets.POST, 'admin.economic', {
      method: 'POST',
      raw: await writeDmn(withoutK9),
      type: 'application/xml',
      address: `/?effectiveFrom=${DAY}`,
    });
    expect(made).toMatchObject({ status: 201, json: { effectiveFrom: DAY, content: withoutK9 } });
  });

  it('is not made from a file that is not understood whole: each problem with its place, nothing stored', async () => {
    const count = async () => ANSWERS.RuleSets.parse((await city.call(ruleSets.GET, 'viewer')).json).items.length;
    const before = await count();
    const broken = (await writeDmn(FIRST_RULE_SET)).replace(
      '<dmn:text>"HIGH"</dmn:text>',
      '<dmn:text>&gt; 5</dmn:text>',
    );
    const refused = await city.call(ruleSets.POST, 'admin.economic', {
      method: 'POST',
      raw: broken,
      type: 'application/xml',
    });
    expect(refused).toMatchObject({
      status: 422,
      json: {
        errors: [{ path: 'row.1.column.level', code: 'dmn_wrong_cell', message: expect.stringContaining('level') }],
      },
    });
    expect(await count()).toBe(before);
  });

  it.each<[string, object, object]>([
    [
      'that is no rule set',
      { content: { ...FIRST_RULE_SET, rules: [] } },
      { path: 'content.rules', code: 'too_short' },
    ],
    [
      'with a text that no database can hold',
      {
        content: {
          ...FIRST_RULE_SET,
          rules: FIRST_RULE_SET.rules.map((rule) => ({ ...rule, name: { ...rule.name, sv: 'a\u0000b' } })),
        },
      },
      { path: 'content.rules.0.name.sv', code: 'forbidden_characters' },
    ],
    [
      'with a text longer than a rule can be',
      {
        content: {
          ...FIRST_RULE_SET,
          rules: FIRST_RULE_SET.rules.map((rule) => ({ ...rule, name: { ...rule.name, en: 'a'.repeat(2001) } })),
        },
      },
      { path: 'content.rules.0.name.en', code: 'too_long', message: expect.stringContaining('2') },
    ],
    ['given twice', { content: FIRST_RULE_SET, dmn: '<a/>' }, { path: 'dmn', code: 'rules_given_twice' }],
    ['of a day there is not', { effectiveFrom: '2027-02-30' }, { path: 'effectiveFrom' }],
  ])('%s is refused with where', async (_title, body, error) => {
    const refused = await post('admin.economic', body);
    expect(refused.status).toBe(422);
    expect(refused.json).toMatchObject({ errors: expect.arrayContaining([expect.objectContaining(error)]) });
  });

  it('that is neither JSON nor XML is refused', async () => {
    expect(
      await city.call(ruleSets.POST, 'admin.economic', { method: 'POST', raw: 'rules', type: 'text/csv' }),
    ).toMatchObject({ status: 415, json: { code: 'neither_json_nor_xml' } });
  });

  it('is changed by whoever saw its last change, and tells the others who changed what', async () => {
    const { id } = await drafted();
    expect(await patch('admin.administrative', id, { revision: 1, content: withoutK9 })).toMatchObject({
      status: 200,
      json: { revision: 2, content: withoutK9 },
    });
    expect(await patch('admin.economic', id, { revision: 1, effectiveFrom: '2191-01-01' })).toMatchObject({
      status: 409,
      json: {
        code: 'stale',
        title: 'Timo Laaksonen changed the draft first.',
        currentVersion: 2,
        changed: ['rules.K9'],
      },
    });
  });

  it('is changed by a DMN file, with the revision in the address', async () => {
    const { id } = await drafted();
    const changed = await city.call(ruleSet.PATCH, 'admin.economic', {
      method: 'PATCH',
      raw: await writeDmn(withoutK9),
      type: 'text/xml',
      address: '/?revision=1',
      params: { id },
    });
    expect(changed).toMatchObject({ status: 200, json: { revision: 2, effectiveFrom: DAY, content: withoutK9 } });
  });

  it('is thrown away with the revision in the address', async () => {
    const { id } = await drafted();
    const discard = (address: string) =>
      city.call(ruleSet.DELETE, 'admin.economic', { method: 'DELETE', address, params: { id } });
    expect(await discard('/')).toMatchObject({ status: 422 });
    expect(await discard('/?revision=7')).toMatchObject({ status: 409 });
    expect(await discard('/?revision=1')).toMatchObject({ status: 204, text: '' });
    expect(await get(id)).toMatchObject({ status: 404 });
  });

  it('is agreed to by an administrator of each department, and then never changed again', async () => {
    const { id } = await drafted();
    expect(await agree('admin.economic', id, { revision: 1, department: 'ECONOMIC' })).toMatchObject({
      status: 201,
      json: { state: 'DRAFT', agreements: [{ department: 'ECONOMIC', name: 'Johanna Björk' }] },
    });
    expect(await agree('admin.economic', id, { revision: 1, department: 'ADMINISTRATIVE' })).toMatchObject({
      status: 403,
      json: { reason: 'other_department' },
    });
    expect(await agree('admin.administrative', id, { revision: 1, department: 'ADMINISTRATIVE' })).toMatchObject({
      json: { state: 'AGREED', inForce: false },
    });
    expect(await patch('admin.economic', id, { revision: 1 })).toMatchObject({
      status: 409,
      json: { code: 'not_possible_now', state: 'AGREED', title: expect.stringContaining('Säännöstö') },
    });
  });
});

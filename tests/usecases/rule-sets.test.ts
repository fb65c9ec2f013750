import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Actor } from '@/lib/domain/access/roles';
import { sqlOf } from '@/lib/data/database';
import { trailOf } from '@/lib/data/trail';
import { FIRST_RULE_SET } from '@/lib/domain/routing/first-rule-set';
import type { Department } from '@/lib/domain/visit/vocabulary';
import { agreeToRuleSet } from '@/lib/usecases/rules/agree-rule-set';
import { changeRuleSet, discardRuleSet, draftRuleSet } from '@/lib/usecases/rules/draft-rule-set';
import { readRuleSet, readRuleSets } from '@/lib/usecases/rules/read-rule-sets';
import { granted, submitted } from '../support/builders';
import { type City, foundCity, type Persona } from '../support/personas';

let city: City;
beforeEach(async () => {
  city = await foundCity();
});
afterEach(() => city.close());

/** K4 gives every other incoming visit to the administrative department. */
const OTHER_RULES = {
  ...FIRST_RULE_SET,
  rules: FIRST_RULE_SET.rules.map((rule) => (rule.key === 'K4' ? { ...rule, lead: 'ADMINISTRATIVE' as const } : rule)),
};

const draft = async (more: object = {}) =>
  granted(await draftRuleSet(city.as('admin.economic'), { content: OTHER_RULES, ...more }, city.at())).id;
const read = async (id: string) => granted(await readRuleSet(city.as('viewer'), { id }, city.at()));
const agree = (who: Persona | Actor, id: string, department: Department, revision = 1, at?: string) =>
  agreeToRuleSet(typeof who === 'string' ? city.as(who) : who, { id, revision, department }, city.at(at));
async function agreedByBoth(id: string, revision = 1) {
  granted(await agree('admin.economic', id, 'ECONOMIC', revision));
  return granted(await agree('admin.administrative', id, 'ADMINISTRATIVE', revision));
}
const ofTheWholeCity = (persona: Persona): Actor => ({
  ...city.as(persona),
  roles: [{ role: 'ADMINISTRATOR', department: null }],
});

describe('a rule set that both departments have agreed to', () => {
  it('routes what is sent from its day on, and leaves alone what was routed before', async () => {
    const before = await submitted(city);
    const id = await draft();
    expect(await agreedByBoth(id)).toEqual({ state: 'AGREED' });

    const after = await submitted(city);
    expect(before).toMatchObject({ leadDepartment: 'ECONOMIC', ruleSetVersion: 1 });
    expect(after).toMatchObject({ leadDepartment: 'ADMINISTRATIVE', ruleSetVersion: 2 });
    expect((await trailOf(sqlOf(city.database), id)).map(({ action }) => action)).toEqual([
      'rule_set.draft',
      'rule_set.agree',
      'rule_set.agree',
      'rule_set.activate',
    ]);
  });

  it('waits for its day', async () => {
    await agreedByBoth(await draft({ effectiveFrom: '2027-02-02' }));
    expect((await submitted(city)).ruleSetVersion).toBe(1);
    const { versions, inForceId } = granted(
      await readRuleSets(city.as('viewer'), {}, city.at('2027-02-02T00:00:00+02:00')),
    );
    expect(versions.find(({ id }) => id === inForceId)?.version).toBe(2);
  });

  it('is never changed again: neither by us nor in the database', async () => {
    const id = await draft();
    await agreedByBoth(id);
    for (const change of [changeRuleSet, discardRuleSet]) {
      expect(await change(city.as('admin.economic'), { id, revision: 1 }, city.at())).toMatchObject({
        refusal: { code: 'NOT_POSSIBLE_NOW', status: 'AGREED' },
      });
    }
    const { pool } = city.database;
    await expect(pool.query(`update rule_set set content = '{}'`)).rejects.toThrow('never changes');
    await expect(pool.query(`delete from rule_set where version = 1`)).rejects.toThrow('never changes');
    await expect(pool.query(`delete from rule_set_agreement`)).rejects.toThrow('never change');
  });
});

describe('a draft', () => {
  it('starts as the version agreed last, says who made it, and routes nothing', async () => {
    const { id } = granted(await draftRuleSet(city.as('admin.administrative'), {}, city.at()));
    expect(await read(id)).toMatchObject({
      version: 2,
      state: 'DRAFT',
      effectiveFrom: '2027-02-01',
      author: 'Timo Laaksonen',
      baseVersion: 1,
      agreements: [],
      inForce: false,
      ruleSet: FIRST_RULE_SET,
    });
    expect((await submitted(city)).ruleSetVersion).toBe(1);
  });

  it('loses the agreements it had when it is changed', async () => {
    const id = await draft();
    granted(await agree('admin.administrative', id, 'ADMINISTRATIVE'));
    granted(await changeRuleSet(city.as('admin.economic'), { id, revision: 1, content: FIRST_RULE_SET }, city.at()));
    expect(await read(id)).toMatchObject({ revision: 2, agreements: [], ruleSet: FIRST_RULE_SET });
    expect((await trailOf(sqlOf(city.database), id)).at(-1)?.payload).toMatchObject({ withdrawn: ['ADMINISTRATIVE'] });
  });

  it('is not agreed to, changed or thrown away by somebody who saw it before its last change', async () => {
    const id = await draft();
    granted(await changeRuleSet(city.as('admin.economic'), { id, revision: 1 }, city.at()));
    const stale = { refusal: { code: 'STALE', currentVersion: 2, changedBy: 'Johanna Björk' } };
    expect(await agree('admin.administrative', id, 'ADMINISTRATIVE', 1)).toMatchObject(stale);
    for (const change of [changeRuleSet, discardRuleSet])
      expect(await change(city.as('admin.administrative'), { id, revision: 1 }, city.at())).toMatchObject(stale);
  });

  it('can be thrown away, agreements and all', async () => {
    const id = await draft();
    granted(await agree('admin.economic', id, 'ECONOMIC'));
    granted(await discardRuleSet(city.as('admin.administrative'), { id, revision: 1 }, city.at()));
    expect(await readRuleSet(city.as('viewer'), { id }, city.at())).toMatchObject({ refusal: { code: 'NOT_FOUND' } });
  });

  it('that could let a visit fall through is refused, with where', async () => {
    const content = { ...FIRST_RULE_SET, chains: FIRST_RULE_SET.chains.slice(0, -1) };
    expect(await draftRuleSet(city.as('admin.economic'), { content }, city.at())).toMatchObject({
      refusal: { issues: [{ path: 'content.chains.10', code: 'last_chain_must_take_everything' }] },
    });
  });
});

describe('agreeing', () => {
  const forbidden = (reason: string) => ({ refusal: { code: 'FORBIDDEN', reason } });

  it.each<Persona>(['coordinator.economic', 'director.administrative', 'protocol', 'chief.executive', 'auditor'])(
    'is not for %s',
    async (who) => {
      expect(await agree(who, await draft(), 'ECONOMIC')).toMatchObject(forbidden('NO_ROLE'));
    },
  );

  it('is for an administrator’s own department only', async () => {
    expect(await agree('admin.economic', await draft(), 'ADMINISTRATIVE')).toMatchObject(forbidden('OTHER_DEPARTMENT'));
  });

  it('is done once by a department', async () => {
    const id = await draft();
    granted(await agree('admin.economic', id, 'ECONOMIC'));
    expect(await agree(ofTheWholeCity('viewer'), id, 'ECONOMIC')).toMatchObject(forbidden('AGREED_ALREADY'));
  });

  it.each<[string, Persona]>([
    ['its author', 'admin.economic'],
    ['anybody else', 'admin.administrative'],
  ])('for both departments is refused to %s, also as administrator of the whole city', async (_who, persona) => {
    const id = await draft();
    granted(await agree(ofTheWholeCity(persona), id, 'ECONOMIC'));
    expect(await agree(ofTheWholeCity(persona), id, 'ADMINISTRATIVE')).toMatchObject(forbidden('AGREED_ALREADY'));
    expect((await read(id)).state).toBe('DRAFT');
  });

  it('by two others than the author is enough', async () => {
    const id = granted(await draftRuleSet(ofTheWholeCity('viewer'), {}, city.at())).id;
    expect(await agreedByBoth(id)).toEqual({ state: 'AGREED' });
  });

  it('is refused once the day it would take effect has passed, and granted on the day itself', async () => {
    const id = await draft({ effectiveFrom: '2027-02-01' });
    expect(await agree('admin.economic', id, 'ECONOMIC', 1, '2027-02-02T00:00:00+02:00')).toMatchObject({
      refusal: { issues: [{ path: 'effectiveFrom', code: 'day_has_passed' }] },
    });
    granted(await agree('admin.economic', id, 'ECONOMIC', 1, '2027-02-01T23:59:00+02:00'));
  });

  it('does not bring back what a newer version has changed', async () => {
    const [first, second] = [
      await draft({ effectiveFrom: '2027-03-01' }),
      await draft({ effectiveFrom: '2027-03-01' }),
    ];
    await agreedByBoth(second);
    expect(await agree('admin.economic', first, 'ECONOMIC')).toMatchObject({
      refusal: { issues: [{ path: 'base', code: 'base_is_old' }] },
    });

    const early = await draft({ effectiveFrom: '2027-02-28' });
    expect(await agree('admin.economic', early, 'ECONOMIC')).toMatchObject({
      refusal: { issues: [{ path: 'effectiveFrom', code: 'before_its_base' }] },
    });
  });

  it('of two at once for one department, one counts', async () => {
    const id = await draft();
    const both = await Promise.all([
      agree('admin.economic', id, 'ECONOMIC'),
      agree(ofTheWholeCity('viewer'), id, 'ECONOMIC'),
    ]);
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
  });

  it('cannot be left out in the database either', async () => {
    const id = await draft();
    granted(await agree('admin.economic', id, 'ECONOMIC'));
    await expect(city.database.pool.query(`update rule_set set state = 'AGREED' where id = $1`, [id])).rejects.toThrow(
      'both departments',
    );
  });
});

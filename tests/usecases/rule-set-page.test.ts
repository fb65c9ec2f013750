import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { FIRST_RULE_SET } from '@/lib/domain/routing/first-rule-set';
import type { RuleSet } from '@/lib/domain/routing/rule-set';
import { agreeToRuleSet } from '@/lib/usecases/rules/agree-rule-set';
import { draftRuleSet } from '@/lib/usecases/rules/draft-rule-set';
import { openRuleSetEditor, readRuleSetPage } from '@/lib/usecases/rules/rule-set-page';
import { granted } from '../support/builders';
import { type City, foundCity, type Persona } from '../support/personas';

let city: City;
beforeAll(async () => {
  city = await foundCity();
});
afterAll(() => city.close());

const withLimit = (days: number): RuleSet => ({ ...FIRST_RULE_SET, triageTimeLimitWorkingDays: days });
const draft = async (content: RuleSet) =>
  granted(await draftRuleSet(city.as('admin.economic'), { content }, city.at())).id;
const read = async (id: string, more: { with?: string } = {}, who: Persona = 'viewer') =>
  granted(await readRuleSetPage(city.as(who), { id, ...more }, city.at()));

describe('the page of one version', () => {
  it('tells how a draft differs from the version it was made from, and what its checks say', async () => {
    const page = await read(await draft(withLimit(5)));
    expect(page.compared).toMatchObject({
      with: { version: 1 },
      differences: [{ what: 'triage_limit_changed', before: 3, after: 5 }],
    });
    expect(page.checks?.map(({ code }) => code)).toContain('falls_through');
  });

  it('compares it with any other version or draft', async () => {
    const [five, seven] = [await draft(withLimit(5)), await draft(withLimit(7))];
    expect((await read(seven, { with: five })).compared).toMatchObject({
      with: { id: five },
      differences: [{ what: 'triage_limit_changed', before: 5, after: 7 }],
    });
    expect((await read(seven, { with: seven })).compared).toBeNull();
  });

  it('has no checks once it is agreed, and compares the first version with nothing', async () => {
    const id = await draft(withLimit(4));
    for (const [who, department] of [
      ['admin.economic', 'ECONOMIC'],
      ['admin.administrative', 'ADMINISTRATIVE'],
    ] as const)
      granted(await agreeToRuleSet(city.as(who), { id, revision: 1, department }, city.at()));
    const page = await read(id);
    expect(page).toMatchObject({ checks: null, version: { inForce: true } });

    const first = page.others.find(({ version }) => version === 1);
    expect((await read(first?.id ?? '')).compared).toBeNull();
  });
});

describe('the editor of a draft', () => {
  it('is opened by an administrator and by nobody else', async () => {
    const id = await draft(withLimit(6));
    expect(granted(await openRuleSetEditor(city.as('admin.administrative'), { id }, city.at()))).toMatchObject({
      revision: 1,
      ruleSet: withLimit(6),
    });
    for (const who of ['coordinator.economic', 'protocol', 'auditor'] as const)
      expect(await openRuleSetEditor(city.as(who), { id }, city.at())).toMatchObject({
        refusal: { code: 'FORBIDDEN' },
      });
  });
});

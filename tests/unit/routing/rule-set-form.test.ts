import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FIRST_RULE_SET } from '@/lib/domain/routing/first-rule-set';
import { ruleSetSchema } from '@/lib/domain/routing/rule-set';
import { dayOf, toContent, toRuleSetForm } from '@/lib/domain/routing/rule-set-form';
import { anyRuleSet } from '../../support/rule-sets';

const form = () => toRuleSetForm('2027-03-01', FIRST_RULE_SET);
const SEED = 20261125;

describe('the editor’s form of a rule set', () => {
  it('gives the first rule set back as it was', () => {
    expect(toContent(form())).toEqual(FIRST_RULE_SET);
    expect(dayOf(form())).toBe('2027-03-01');
  });

  it('gives any rule set back, but for white space around its texts', () => {
    const trimmed = (part: unknown): unknown =>
      JSON.parse(JSON.stringify(part), (_key, value: unknown) => (typeof value === 'string' ? value.trim() : value));
    fc.assert(
      fc.property(anyRuleSet, (ruleSet) => {
        expect(trimmed(toContent(toRuleSetForm('2027-03-01', ruleSet)))).toEqual(trimmed(ruleSet));
      }),
      { seed: SEED, numRuns: 200 },
    );
  });

  it('gives stages with quotas and conditions back', () => {
    const ruleSet = ruleSetSchema.parse({
      ...FIRST_RULE_SET,
      chains: [
        {
          key: 'BOARD',
          name: { fi: 'a', sv: 'b', en: 'c' },
          level: 'HIGH',
          costAbove: 'first',
          stages: [
            {
              steps: [
                { step: 'HEAD_OF_UNIT', holders: 2 },
                { step: 'LEAD_DIRECTOR', holders: 'ALL', onlyIf: { regions: ['FURTHER'], costAbove: 'second' } },
              ],
              need: 1,
            },
          ],
        },
        ...FIRST_RULE_SET.chains,
      ],
    });
    expect(toContent(toRuleSetForm('2027-03-01', ruleSet))).toEqual(ruleSet);
  });

  it('takes sums and days as people write them', () => {
    const typed = { ...form(), effectiveFrom: ' 1.4.2027', costLimits: { first: '12 500', second: '60 000 €' } };
    expect(toContent(typed)).toMatchObject({ costLimits: { first: 12_500, second: 60_000 } });
    expect(dayOf(typed)).toBe('2027-04-01');
  });

  it.each<[string, object, string]>([
    ['a sum that is none', { costLimits: { first: 'ten', second: '50000' } }, 'costLimits.first'],
    ['a time left out', { triageTimeLimitWorkingDays: ' ' }, 'triageTimeLimitWorkingDays'],
    ['half a working day', { triageTimeLimitWorkingDays: '1,5' }, 'triageTimeLimitWorkingDays'],
  ])('leaves %s for the schema to refuse, on the field it stands in', (_title, change, path) => {
    const read = ruleSetSchema.safeParse(toContent({ ...form(), ...change }));
    expect(read.error?.issues.map((issue) => issue.path.join('.'))).toEqual([path]);
  });
});

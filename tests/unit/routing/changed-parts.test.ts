import { describe, expect, it } from 'vitest';
import { changedParts } from '@/lib/domain/routing/changed-parts';
import { moved } from '@/lib/domain/routing/edit-rule-set';
import { FIRST_RULE_SET } from '@/lib/domain/routing/first-rule-set';
import type { RuleSet } from '@/lib/domain/routing/rule-set';

const DAY = '2027-03-01';
const changedTo = (ruleSet: Partial<RuleSet>, effectiveFrom = DAY) =>
  changedParts(
    { effectiveFrom: DAY, ruleSet: FIRST_RULE_SET },
    { effectiveFrom, ruleSet: { ...FIRST_RULE_SET, ...ruleSet } },
  );
const { rules, chains } = FIRST_RULE_SET;

describe('what a saving changed', () => {
  it('is nothing where nothing was', () => {
    expect(changedTo({})).toEqual([]);
  });

  it('names a rule that was changed, taken out or added, whatever place it had', () => {
    expect(
      changedTo({ rules: rules.map((rule) => (rule.key === 'K4' ? { ...rule, lead: 'ADMINISTRATIVE' } : rule)) }),
    ).toEqual(['rules.K4']);
    expect(changedTo({ rules: rules.filter(({ key }) => key !== 'K2') })).toEqual(['rules.K2']);
    expect(changedTo({ rules: rules.map((rule) => (rule.key === 'K9' ? { ...rule, key: 'K11' } : rule)) })).toEqual([
      'rules.K9',
      'rules.K11',
    ]);
  });

  it('names the order alone where the rows are the same', () => {
    expect(changedTo({ rules: moved(rules, 0, 3), chains: moved(chains, 1, 2) })).toEqual(['rules', 'chains']);
  });

  it('names the day and each setting', () => {
    expect(changedTo({ triageTimeLimitWorkingDays: 5, costLimits: { first: 1, second: 2 } }, '2027-04-01')).toEqual([
      'effectiveFrom',
      'costLimits',
      'triageTimeLimitWorkingDays',
    ]);
  });
});

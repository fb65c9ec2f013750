import { describe, expect, it } from 'vitest';
import { checkAsEdited } from '@/lib/domain/routing/check-as-edited';
import { checkRuleSet } from '@/lib/domain/routing/check-rule-set';
import { emptyRule } from '@/lib/domain/routing/edit-rule-set';
import { FIRST_RULE_SET } from '@/lib/domain/routing/first-rule-set';
import { type RuleForm, toContent, toRuleSetForm } from '@/lib/domain/routing/rule-set-form';

const form = toRuleSetForm('2027-03-01', FIRST_RULE_SET);
const withRule = (change: Partial<RuleForm>) =>
  toContent({ ...form, rules: [...form.rules, { ...emptyRule(form.rules.map(({ key }) => key)), ...change }] });
const COMPANIES = [
  [
    { fact: 'kind' as const, in: ['INCOMING_VISIT'] },
    { fact: 'purpose' as const, in: ['COMPANY'] },
  ],
];

describe('checking a draft while it is written', () => {
  it('says of a whole one what the checks say', () => {
    expect(checkAsEdited(toContent(form))).toEqual({ issues: [], checks: checkRuleSet(FIRST_RULE_SET), unread: [] });
  });

  it('tells at once that a new rule never decides, while its texts are still missing', () => {
    const { issues, checks, unread } = checkAsEdited(withRule({ when: COMPANIES }));
    expect(checks).toContainEqual({ code: 'rule_never_decides', rule: 'K10', takenBy: ['K4'] });
    expect(unread).toEqual([]);
    expect(issues.map(({ path }) => path)).toContain('rules.9.name.fi');
  });

  it('leaves out a rule whose conditions are not written, and says which', () => {
    const { checks, unread } = checkAsEdited(withRule({}));
    expect(unread).toEqual(['K10']);
    expect(checks).toEqual(checkRuleSet(FIRST_RULE_SET));
  });

  it('goes on where a limit is no number', () => {
    const content = toContent({ ...form, costLimits: { first: 'ten', second: '' } });
    expect(checkAsEdited(content).issues.map(({ path }) => path)).toEqual(['costLimits.first', 'costLimits.second']);
    expect(checkAsEdited(content).checks).toEqual(checkRuleSet(FIRST_RULE_SET));
  });

  it.each([[{ rules: [], chains: [] }], [{ rules: [null, 1, 'K'], chains: [null] }]])('survives %j', (content) => {
    expect(checkAsEdited(content).issues.length).toBeGreaterThan(0);
  });
});

import { describe, expect, it } from 'vitest';
import { moved } from '@/lib/domain/routing/edit-rule-set';
import { FIRST_RULE_SET } from '@/lib/domain/routing/first-rule-set';
import { mergeRuleSets } from '@/lib/domain/routing/merge-rule-sets';
import { type RuleForm, type RuleSetForm, toRuleSetForm } from '@/lib/domain/routing/rule-set-form';

const base = toRuleSetForm('2027-03-01', FIRST_RULE_SET);
const changed = (key: string, change: Partial<RuleForm>, form: RuleSetForm = base): RuleSetForm => ({
  ...form,
  rules: form.rules.map((rule) => (rule.key === key ? { ...rule, ...change } : rule)),
});
const without = (key: string, form: RuleSetForm = base): RuleSetForm => ({
  ...form,
  rules: form.rules.filter((rule) => rule.key !== key),
});
/** A new rule behind the one with that key. */
const added = (key: string, after: string, form: RuleSetForm = base): RuleSetForm => ({
  ...form,
  rules: form.rules.flatMap((rule) => (rule.key === after ? [rule, { ...rule, key }] : [rule])),
});
const order = ({ rules }: RuleSetForm) => rules.map(({ key }) => key).join(' ');
const rule = (form: RuleSetForm, key: string) => form.rules.find((one) => one.key === key);

describe('merging what two people made of one draft', () => {
  it('is mine where only I changed it, and theirs where only they did', () => {
    const mine = { ...changed('K4', { lead: 'ADMINISTRATIVE' }), triageTimeLimitWorkingDays: '5' };
    const theirs = { ...changed('K7', { lead: 'ADMINISTRATIVE' }), effectiveFrom: '1.5.2027' };
    const { form, taken, conflicts } = mergeRuleSets(base, mine, theirs);
    expect(form).toEqual({ ...changed('K7', { lead: 'ADMINISTRATIVE' }, mine), effectiveFrom: '1.5.2027' });
    expect(taken).toEqual(['effectiveFrom', 'rules.K7']);
    expect(conflicts).toEqual([]);
  });

  it('asks where both changed the same rule differently, and is mine until somebody chooses', () => {
    const mine = changed('K4', { lead: 'ADMINISTRATIVE' });
    const theirs = changed('K4', { demands: ['EFFECT_ESTIMATED'] });
    const merged = mergeRuleSets(base, mine, theirs);
    expect(merged.conflicts).toEqual([
      { part: 'rules.K4', list: 'rules', MINE: rule(mine, 'K4'), THEIRS: rule(theirs, 'K4') },
    ]);
    expect(merged.form).toEqual(mine);
    expect(mergeRuleSets(base, mine, theirs, { 'rules.K4': 'THEIRS' }).form).toEqual(theirs);
  });

  it('asks nothing where both did the same', () => {
    const same = changed('K4', { lead: 'ADMINISTRATIVE' });
    expect(mergeRuleSets(base, same, structuredClone(same))).toEqual({ form: same, taken: [], conflicts: [] });
  });

  it('leaves out what one side took out, unless the other changed it', () => {
    expect(order(mergeRuleSets(base, base, without('K2')).form)).toBe(order(without('K2')));
    expect(order(mergeRuleSets(base, without('K2'), base).form)).toBe(order(without('K2')));

    const theirs = changed('K2', { lead: 'ECONOMIC' });
    const asked = mergeRuleSets(base, without('K2'), theirs);
    expect(asked.conflicts).toEqual([{ part: 'rules.K2', list: 'rules', MINE: undefined, THEIRS: rule(theirs, 'K2') }]);
    expect(order(mergeRuleSets(base, without('K2'), theirs, { 'rules.K2': 'THEIRS' }).form)).toBe(order(base));
  });

  it('puts what each side added behind what it stood behind', () => {
    const merged = mergeRuleSets(base, added('A1', 'K3'), added('B1', 'K8'));
    expect(order(merged.form)).toBe('K1 K2 K3 A1 K4 K5 K6 K7 K8 B1 K9');
    expect(merged.taken).toEqual(['rules.B1']);
  });

  it('keeps both of two rules that were given the same key by mistake', () => {
    const mine = { ...base, rules: base.rules.map((one) => (one.key === 'K9' ? { ...one, key: 'K8' } : one)) };
    expect(order(mergeRuleSets(base, mine, changed('K1', { lead: 'ECONOMIC' })).form)).toBe(order(mine));
  });

  it('keeps my order where I changed it, and otherwise takes theirs', () => {
    const reordered = { ...base, rules: moved(base.rules, 0, 3) };
    expect(order(mergeRuleSets(base, reordered, base).form)).toBe(order(reordered));
    expect(order(mergeRuleSets(base, base, reordered).form)).toBe(order(reordered));
    expect(order(mergeRuleSets(base, added('A1', 'K9'), reordered).form)).toBe(`${order(reordered)} A1`);
  });
});

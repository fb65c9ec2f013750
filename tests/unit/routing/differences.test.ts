import { createTranslator } from 'next-intl';
import { describe, expect, it } from 'vitest';
import { differencesOf } from '@/lib/domain/routing/differences';
import { FIRST_RULE_SET } from '@/lib/domain/routing/first-rule-set';
import type { RuleSet } from '@/lib/domain/routing/rule-set';
import { tellDifference } from '@/lib/domain/routing/tell-difference';
import { LOCALES } from '@/lib/domain/visit/vocabulary';
import { en } from '@/lib/i18n/messages/en';
import { fi } from '@/lib/i18n/messages/fi';
import { sv } from '@/lib/i18n/messages/sv';

const [k1, k2, k3, k4, k5, ...others] = FIRST_RULE_SET.rules;
const [high, near, ...chains] = FIRST_RULE_SET.chains;
if (!k1 || !k2 || !k3 || !k4 || !k5 || !high || !near) throw new Error('The first rule set is too short.');

const CHANGED: RuleSet = {
  ...FIRST_RULE_SET,
  rules: [
    { ...k2, lead: 'ECONOMIC', support: null, demands: [] },
    k3,
    k1,
    { ...k4, when: [[{ fact: 'level', in: ['HIGH'] }]], name: k3.name, source: k3.source },
    ...others,
    { ...k5, key: 'K10' },
  ],
  highRanks: [...FIRST_RULE_SET.highRanks.slice(1), 'COUNCILLOR'],
  costLimits: { first: 5_000, second: 50_000 },
  chains: [near, { ...high, stages: high.stages.slice(0, 1) }, ...chains.slice(1)],
  triageTimeLimitWorkingDays: 5,
};

describe('the differences of two rule sets', () => {
  it('are none between a rule set and itself', () => {
    expect(differencesOf(FIRST_RULE_SET, structuredClone(FIRST_RULE_SET))).toEqual([]);
  });

  it('are told each once, and only what has left its order has moved', () => {
    const told = differencesOf(FIRST_RULE_SET, CHANGED).map((one) => {
      const subject = 'rule' in one ? one.rule : 'chain' in one ? one.chain : 'rank' in one ? one.rank : '';
      return [one.what, subject, 'part' in one ? one.part : ''].join(' ').trim();
    });
    expect(told).toEqual([
      'rule_removed K5',
      'rule_added K10',
      'rule_moved K1',
      'rule_changed K2 lead',
      'rule_changed K2 support',
      'rule_changed K2 demands',
      'rule_changed K4 when',
      'rule_changed K4 source',
      'rule_changed K4 name',
      'limit_changed',
      'triage_limit_changed',
      'rank_removed HEAD_OF_STATE',
      'rank_added COUNCILLOR',
      'chain_removed ELECTED_FURTHER',
      expect.stringMatching(/^chain_moved (HIGH|ELECTED_NEAR)$/),
      'chain_changed HIGH',
    ]);
  });

  it('are the same seen from the other side, with added and removed changed over', () => {
    const whats = (one: RuleSet, other: RuleSet) => differencesOf(one, other).map(({ what }) => what);
    const over = whats(CHANGED, FIRST_RULE_SET).map((what) =>
      what.replace(/added|removed/, (word) => (word === 'added' ? 'removed' : 'added')),
    );
    expect(over.sort()).toEqual(whats(FIRST_RULE_SET, CHANGED).sort());
  });

  it.each(LOCALES)('are told in sentences (%s)', (locale) => {
    const t = createTranslator({ locale, messages: { fi, sv, en }[locale], namespace: 'ruleChecks.difference' });
    const tell = t as unknown as (key: string, values: Record<string, string | number>) => string;
    const told = [...differencesOf(FIRST_RULE_SET, CHANGED), ...differencesOf(CHANGED, FIRST_RULE_SET)].map((one) =>
      tellDifference(one, locale),
    );
    const sentences = told.map(({ key, values }) => tell(key, values));
    expect(sentences.filter((one) => !/^\S.*\.$/.test(one) || /[{}]|ruleChecks/.test(one))).toEqual([]);
  });
});

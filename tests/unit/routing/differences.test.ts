import fc from 'fast-check';
import { createTranslator } from 'next-intl';
import { describe, expect, it } from 'vitest';
import { differencesOf } from '@/lib/domain/routing/differences';
import { FIRST_RULE_SET } from '@/lib/domain/routing/first-rule-set';
import type { RuleSet } from '@/lib/domain/routing/rule-set';
import { tellDifference } from '@/lib/domain/routing/tell-difference';
import { sameContent } from '@/lib/domain/shared/same-content';
import { LOCALES } from '@/lib/domain/visit/vocabulary';
import { en } from '@/lib/i18n/messages/en';
import { fi } from '@/lib/i18n/messages/fi';
import { sv } from '@/lib/i18n/messages/sv';
import { anySettings } from '@/tests/support/rule-sets';

const PARTS = [
  ...[
    'rules',
    'highRanks',
    'costLimits',
    'chains',
    'triageTimeLimitWorkingDays',
    'approvalTime',
    'sources',
    'criteria',
  ],
] as (keyof RuleSet)[];

const [k1, k2, k3, k4, k5, ...others] = FIRST_RULE_SET.rules;
const [high, near, ...chains] = FIRST_RULE_SET.chains;
if (!k1 || !k2 || !k3 || !k4 || !k5 || !high || !near) throw new Error('The first rule set is too short.');

const CHANGED: RuleSet = {
  ...FIRST_RULE_SET,
  rules: [
    { ...k2, lead: 'ECONOMIC', support: null, demands: [] },
    k3,
    k1,
    {
      ...{ ...k4, when: [[{ fact: 'level', in: ['HIGH'] }]], name: k3.name, source: k3.source },
      ...{ chain: 'ORDINARY', taskTemplate: 'MEETING' },
    },
    ...others,
    { ...k5, key: 'K10' },
  ],
  highRanks: [...FIRST_RULE_SET.highRanks.slice(1), 'COUNCILLOR'],
  costLimits: { first: 5_000, second: 50_000 },
  chains: [near, { ...high, stages: high.stages.slice(0, 1) }, ...chains.slice(1)],
  triageTimeLimitWorkingDays: 5,
  approvalTime: { dueWorkingDays: 5, remindWorkingDaysBefore: 2, escalateWorkingDaysAfter: 1 },
  criteria: [
    { kind: 'SIZE', minGuests: 5, maxGuests: 40, source: k4.source },
    ...FIRST_RULE_SET.criteria.filter(({ kind }) => kind !== 'SIZE' && kind !== 'LENGTH'),
  ],
  sources: { ...FIRST_RULE_SET.sources, costLimits: k4.source },
};

describe('the differences of two rule sets', () => {
  it('are none between a rule set and itself', () => {
    expect(differencesOf(FIRST_RULE_SET, structuredClone(FIRST_RULE_SET))).toEqual([]);
  });

  it('are told each once, and only what has left its order has moved', () => {
    const told = differencesOf(FIRST_RULE_SET, CHANGED).map((one) => {
      const subject =
        ('rule' in one && one.rule) ||
        ('chain' in one && one.chain) ||
        ('rank' in one && one.rank) ||
        ('criterion' in one && one.criterion) ||
        ('setting' in one && one.setting) ||
        '';
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
      'rule_changed K4 chain',
      'rule_changed K4 taskTemplate',
      'rule_changed K4 source',
      'rule_changed K4 name',
      'limit_changed',
      'triage_limit_changed',
      'time_changed',
      'time_changed',
      'rank_removed HEAD_OF_STATE',
      'rank_added COUNCILLOR',
      'chain_removed ELECTED_FURTHER',
      expect.stringMatching(/^chain_moved (HIGH|ELECTED_NEAR)$/),
      'chain_changed HIGH stages',
      'criterion_removed LENGTH',
      'criterion_moved SIZE',
      'criterion_changed SIZE numbers',
      'criterion_changed SIZE source',
      'source_changed costLimits',
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

describe('for any two rule sets', () => {
  it('there is a difference exactly where their contents differ, and its two sides never read the same', () => {
    fc.assert(
      fc.property(anySettings, anySettings, fc.subarray([...PARTS]), (one, other, taken) => {
        const changed: RuleSet = taken.reduce((made, part) => ({ ...made, [part]: other[part] }), one);
        const found = differencesOf(one, changed);
        expect(found.length === 0).toBe(sameContent(one, changed));

        for (const difference of found) {
          for (const locale of LOCALES) {
            const { values } = tellDifference(difference, locale);
            if ('before' in values && 'after' in values) expect(values.before).not.toBe(values.after);
          }
        }
      }),
      { seed: 20261125, numRuns: 600 },
    );
  });
});

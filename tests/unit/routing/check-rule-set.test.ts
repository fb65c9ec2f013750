import { createTranslator } from 'next-intl';
import { describe, expect, it } from 'vitest';
import { checkRuleSet, type RuleSetCheck } from '@/lib/domain/routing/check-rule-set';
import { FIRST_RULE_SET } from '@/lib/domain/routing/first-rule-set';
import type { Rule, RuleSet } from '@/lib/domain/routing/rule-set';
import { tellCheck } from '@/lib/domain/routing/tell-check';
import { LOCALES } from '@/lib/domain/visit/vocabulary';
import { en } from '@/lib/i18n/messages/en';
import { fi } from '@/lib/i18n/messages/fi';
import { sv } from '@/lib/i18n/messages/sv';

const MESSAGES = { fi, sv, en };

function ruleOf(key: string): Rule {
  const rule = FIRST_RULE_SET.rules.find((candidate) => candidate.key === key);
  if (!rule) throw new Error(`No rule ${key}.`);
  return rule;
}

const withRules = (...rules: Rule[]): RuleSet => ({ ...FIRST_RULE_SET, rules });
const only = (code: RuleSetCheck['code'], ruleSet: RuleSet) => checkRuleSet(ruleSet).filter((one) => one.code === code);

function toldIn(locale: 'fi' | 'sv' | 'en', checks: RuleSetCheck[]): string[] {
  const t = createTranslator({ locale, messages: MESSAGES[locale], namespace: 'ruleChecks' });
  const tell = t as unknown as (key: string, values: Record<string, string | number>) => string;
  return checks.flatMap((check) => tellCheck(check, locale)).map(({ key, values }) => tell(key, values));
}

describe('checking the first rule set', () => {
  it('finds seven facts without use and the meetings of nobody’s bodies', () => {
    expect(checkRuleSet(FIRST_RULE_SET)).toEqual([
      { code: 'fact_unused', fact: 'direction' },
      { code: 'fact_unused', fact: 'purpose' },
      { code: 'fact_unused', fact: 'highestRank' },
      { code: 'fact_unused', fact: 'host' },
      { code: 'fact_unused', fact: 'asksToMeet' },
      { code: 'fact_unused', fact: 'theme' },
      { code: 'fact_unused', fact: 'areaStatus' },
      {
        code: 'falls_through',
        total: 8,
        parts: [
          {
            when: [
              { fact: 'kind', in: ['COOPERATION_MEETING'] },
              { fact: 'asksToMeetLeadership', in: ['NO'] },
              { fact: 'signing', in: ['NO'] },
              { fact: 'body', in: ['NONE', 'UNKNOWN'] },
            ],
            count: 8,
          },
        ],
        untold: 0,
      },
    ]);
  });

  it('takes less than a tenth of a second', () => {
    checkRuleSet(FIRST_RULE_SET);
    const times = [1, 2, 3, 4, 5].map(() => {
      const started = performance.now();
      checkRuleSet(FIRST_RULE_SET);
      return performance.now() - started;
    });
    expect(Math.min(...times)).toBeLessThan(100);
  });
});

describe('a rule that can never decide', () => {
  it('names the one earlier rule that takes all its cases', () => {
    const ruleSet = withRules(ruleOf('K4'), ruleOf('K5'), { ...ruleOf('K4'), key: 'K4B', lead: 'ADMINISTRATIVE' });
    expect(only('rule_never_decides', ruleSet)).toEqual([{ code: 'rule_never_decides', rule: 'K4B', takenBy: ['K4'] }]);
  });

  it('names several when only together they take all its cases, and no other', () => {
    const ordinary: Rule = {
      ...ruleOf('K4'),
      key: 'ORD',
      when: [[{ fact: 'level', in: ['ORDINARY'] }]],
      demands: ['THEME_NAMED'],
    };
    expect(only('rule_never_decides', withRules(ruleOf('K5'), ruleOf('K1'), ordinary, ruleOf('K4')))).toEqual([
      { code: 'rule_never_decides', rule: 'K4', takenBy: ['K1', 'ORD'] },
    ]);
  });

  it('is told apart from one about visits that cannot be', () => {
    const impossible: Rule = {
      ...ruleOf('K4'),
      when: [
        [
          { fact: 'kind', in: ['INCOMING_VISIT'] },
          { fact: 'direction', in: ['OUTGOING'] },
        ],
      ],
    };
    const checks = checkRuleSet(withRules(ruleOf('K5'), impossible));
    expect(checks).toContainEqual({ code: 'rule_impossible', rule: 'K4' });
    expect(checks.some(({ code }) => code === 'rule_never_decides')).toBe(false);
  });
});

describe('two rules that differ in nothing that matters', () => {
  it('are neighbours with the same outcome', () => {
    const plain = { ...ruleOf('K5'), demands: [] };
    expect(only('rules_alike', withRules(ruleOf('K4'), plain))).toEqual([
      { code: 'rules_alike', rules: ['K4', 'K5'], how: 'neighbours' },
    ]);
    expect(only('rules_alike', withRules(ruleOf('K4'), ruleOf('K6'), plain))).toEqual([]);
  });

  it('are two with the same conditions, however far apart and however written', () => {
    const again: Rule = { ...ruleOf('K7'), key: 'AGAIN', when: ruleOf('K7').when.map((all) => [...all, ...all]) };
    expect(only('rules_alike', withRules(ruleOf('K7'), ruleOf('K4'), again))).toEqual([
      { code: 'rules_alike', rules: ['K7', 'AGAIN'], how: 'same_conditions' },
    ]);
  });
});

describe('a chain that is never chosen', () => {
  it('stands behind rows that fit all it is about', () => {
    const [high, ...rest] = FIRST_RULE_SET.chains;
    const late = high ? { ...high, key: 'LATE', kinds: ['INCOMING_VISIT' as const] } : undefined;
    const chains = high && late ? [high, late, ...rest] : [];
    expect(only('chain_never_chosen', { ...FIRST_RULE_SET, chains })).toEqual([
      { code: 'chain_never_chosen', chain: 'LATE', takenBy: ['HIGH'] },
    ]);
  });
});

it.each(LOCALES)('every check is told in a sentence (%s)', (locale) => {
  const checks: RuleSetCheck[] = [
    ...checkRuleSet(FIRST_RULE_SET),
    ...checkRuleSet(withRules(ruleOf('K1'))),
    { code: 'rule_impossible', rule: 'K1' },
    { code: 'rule_never_decides', rule: 'K4', takenBy: ['K1', 'K2'] },
    { code: 'rules_alike', rules: ['K1', 'K2'], how: 'neighbours' },
    { code: 'rules_alike', rules: ['K1', 'K2'], how: 'same_conditions' },
    { code: 'chain_never_chosen', chain: 'TRIP', takenBy: [] },
  ];
  const told = toldIn(locale, checks);
  expect(told.filter((sentence) => !/^\S.*\S\.$/.test(sentence) || /[{}]|ruleChecks/.test(sentence))).toEqual([]);
});

it('tells what falls through by its conditions', () => {
  expect(toldIn('en', only('falls_through', FIRST_RULE_SET))).toEqual([
    '8 cases go to the joint triage queue, because no rule applies.',
    '8 cases: it is a cooperation meeting, the visitors do not ask to meet the city’s highest leadership, there is no signing on the programme, and no body is named or no department is recorded as owning the membership in the body.',
  ]);
});

import { describe, expect, it } from 'vitest';
import { HIGH_RANKS } from '@/lib/domain/precedence/high-ranks';
import { FACT_NAMES } from '@/lib/domain/routing/facts';
import { FIRST_RULE_SET } from '@/lib/domain/routing/first-rule-set';
import { ruleSetAsMarkdown } from '@/lib/domain/routing/print-rule-set';
import { conditionSchema, type RuleSet, ruleSetSchema } from '@/lib/domain/routing/rule-set';

const [firstRule, ...otherRules] = FIRST_RULE_SET.rules;
const [firstChain, ...otherChains] = FIRST_RULE_SET.chains;

const LEAD_TIME = { kind: 'LEAD_TIME', workingDays: 5 };
const HOURS = { kind: 'OFFICE_HOURS', from: '08:00', to: '16:00', weekdays: [1], closedOnHolidays: true };

/** The codes of what is wrong with a rule set. */
function wrongWith(ruleSet: unknown): unknown[] {
  const read = ruleSetSchema.safeParse(ruleSet);
  return read.success
    ? []
    : read.error.issues.map((issue) => (issue.code === 'custom' ? issue.params?.code : issue.code));
}

describe('a rule set', () => {
  it('is the same after a stay in the database', () => {
    expect(ruleSetSchema.parse(JSON.parse(JSON.stringify(FIRST_RULE_SET)))).toEqual(FIRST_RULE_SET);
  });

  it('can have a condition on every fact', () => {
    expect(conditionSchema.options.map((option) => [...option.shape.fact.values].join()).sort()).toEqual(
      [...FACT_NAMES].sort(),
    );
  });

  it.each<[string, unknown, string]>([
    ['has no two rules of the same key', { rules: [firstRule, ...FIRST_RULE_SET.rules] }, 'duplicate_key'],
    ['has no two chains of the same key', { chains: [firstChain, ...FIRST_RULE_SET.chains] }, 'duplicate_key'],
    [
      'has a last chain that takes everything',
      { chains: FIRST_RULE_SET.chains.slice(0, -1) },
      'last_chain_must_take_everything',
    ],
    ['has a second limit above the first', { costLimits: { first: 2, second: 1 } }, 'limits_must_rise'],
    [
      'knows the values of its facts',
      { rules: [{ ...firstRule, when: [[{ fact: 'level', in: ['HIGHEST'] }]] }] },
      'invalid_value',
    ],
    ['knows its facts', { rules: [{ ...firstRule, when: [[{ fact: 'weather', in: ['RAIN'] }]] }] }, 'invalid_union'],
    ['has at least one rule', { rules: [] }, 'too_small'],
    ['has no alternative without a condition', { rules: [{ ...firstRule, when: [[]] }, ...otherRules] }, 'too_small'],
    [
      'names no chain that is not there',
      { rules: [{ ...FIRST_RULE_SET.rules[0], chain: 'NOWHERE' }] },
      'unknown_chain',
    ],
    [
      'has no chain whose steps may all fall away',
      {
        chains: [
          { ...firstChain, stages: [{ steps: [{ step: 'HEAD_OF_UNIT', onlyIf: { level: 'HIGH' } }] }] },
          ...otherChains,
        ],
      },
      'chain_may_be_empty',
    ],
    [
      'has no stage that needs more steps than it has',
      { chains: [{ ...firstChain, stages: [{ steps: [{ step: 'HEAD_OF_UNIT' }], need: 2 }] }, ...otherChains] },
      'more_than_there_are',
    ],
    ['has no chain without a step', { chains: [{ ...firstChain, stages: [] }, ...otherChains] }, 'too_small'],
    ['speaks all three languages', { rules: [{ ...firstRule, name: { fi: 'Sääntö', en: 'Rule' } }] }, 'invalid_type'],
    [
      'leads to the owner of a body only where the body has one',
      {
        rules: [{ ...firstRule, lead: 'BODY_OWNER', when: [[{ fact: 'body', in: ['OWNED_BY_ECONOMIC', 'UNKNOWN'] }]] }],
      },
      'body_without_owner',
    ],
  ])('%s', (_title, change: unknown, code) => {
    const changed: RuleSet | object = Object.assign({}, FIRST_RULE_SET, change);
    expect(wrongWith(changed)).toContain(code);
  });

  it('of the time before there were criteria, stages and sources reads as the one that has them', () => {
    const { criteria: _criteria, approvalTime: _time, sources: _sources, chains, rules, ...rest } = FIRST_RULE_SET;
    const old = {
      ...rest,
      rules: rules.map(({ chain: _chain, taskTemplate: _template, ...rule }) => rule),
      chains: chains.map(({ stages, source: _source, ...row }) => ({
        ...row,
        steps: stages.map(({ steps }) => steps[0]?.step),
      })),
    };
    expect(ruleSetSchema.parse(JSON.parse(JSON.stringify(old)))).toEqual(FIRST_RULE_SET);
  });

  it.each<[string, unknown[], string]>([
    ['each criterion once', [LEAD_TIME, LEAD_TIME], 'criterion_twice'],
    ['lengths that rise', [{ kind: 'LENGTH', minMinutes: 60, maxMinutes: 59 }], 'range_must_rise'],
    ['sizes that rise', [{ kind: 'SIZE', minGuests: 2, maxGuests: 1 }], 'range_must_rise'],
    ['hours that rise', [{ ...HOURS, from: '16:00', to: '08:00' }], 'range_must_rise'],
    ['hours of a clock', [{ ...HOURS, to: '24:00' }], 'invalid_format'],
    ['days in their order', [{ ...HOURS, weekdays: [2, 1] }], 'range_must_rise'],
    ['days of a week', [{ ...HOURS, weekdays: [0] }], 'too_small'],
    ['criteria it knows', [{ kind: 'WEATHER' }], 'invalid_union'],
  ])('has %s', (_title, criteria, code) => {
    expect(wrongWith({ ...FIRST_RULE_SET, criteria })).toContain(code);
  });

  it('may have no criteria at all', () => {
    expect(wrongWith({ ...FIRST_RULE_SET, criteria: [] })).toEqual([]);
  });

  it('may have two limits that are the same', () => {
    expect(wrongWith({ ...FIRST_RULE_SET, costLimits: { first: 5, second: 5 } })).toEqual([]);
  });
});

describe('the first rule set', () => {
  it('has the nine rules of the city in their order', () => {
    expect(FIRST_RULE_SET.rules.map(({ key, lead, source }) => [key, lead, source.kind].join(' '))).toEqual([
      'K1 ADMINISTRATIVE CITY',
      'K2 ADMINISTRATIVE CITY',
      'K3 ADMINISTRATIVE DEFAULT',
      'K4 ECONOMIC CITY',
      'K5 ECONOMIC INSTRUCTION',
      'K6 ECONOMIC INSTRUCTION',
      'K7 ECONOMIC DEFAULT',
      'K8 ADMINISTRATIVE DEFAULT',
      'K9 BODY_OWNER DEFAULT',
    ]);
  });

  it.each([
    [
      'K1',
      'Korkean tason vierailut koordinoidaan hallinto-osastolla läheisessä yhteistyössä kohdemaissa toimivien Suomen ulkoasiainhallinnon sekä Helsingissä toimivien diplomaattisten edustustojen kanssa.',
    ],
    ['K4', 'Vierailuryhmien yleisestä koordinaatiosta ja käytännön järjestelyistä vastaa elinkeino-osasto.'],
  ])('cites the city word for word in %s', (key, sentence) => {
    expect(FIRST_RULE_SET.rules.find((rule) => rule.key === key)?.source.text.fi).toBe(sentence);
  });

  it('takes the usual ranks for high, and the limits of 10,000 and 50,000 euros', () => {
    expect(FIRST_RULE_SET.highRanks).toEqual(HIGH_RANKS);
    expect(FIRST_RULE_SET.costLimits).toEqual({ first: 10_000, second: 50_000 });
  });

  it('is printed with a row for each rule and one for the triage queue', () => {
    const table = ruleSetAsMarkdown(FIRST_RULE_SET);
    const rows = table.split('\n').filter((line) => line.startsWith('| '));
    expect(rows).toHaveLength(2 + 9 + 1);
    expect(new Set(rows.map((row) => row.split('|').length))).toEqual(new Set([9]));
    expect(table).toContain(
      'kind INCOMING_VISIT or CONGRESS_HOSPITALITY and level HIGH | ADMINISTRATIVE | ECONOMIC if aboutBusiness YES',
    );
    expect(table).toContain('asksToMeetLeadership YES; or signing YES');
  });
});

import fc from 'fast-check';
import { FACT_NAMES, FACT_VALUES, type FactName } from '@/lib/domain/routing/facts';
import { FIRST_RULE_SET } from '@/lib/domain/routing/first-rule-set';
import { type Criterion, criterionSchema } from '@/lib/domain/intake/criteria';
import { REGIONS } from '@/lib/domain/places/regions';
import { conditionSchema, type RuleSet, ruleSetSchema } from '@/lib/domain/routing/rule-set';
import {
  CHAIN_STEPS,
  DEMANDS,
  DEPARTMENTS,
  LEVELS,
  RANKS,
  SOURCE_KINDS,
  TASK_TEMPLATES,
  TRAVELLING_BODIES,
  VISIT_KINDS,
} from '@/lib/domain/visit/vocabulary';

const conditionOn = (facts: readonly FactName[]) =>
  fc
    .constantFrom(...facts)
    .chain((fact) =>
      fc.record({ fact: fc.constant(fact), in: fc.shuffledSubarray([...FACT_VALUES[fact]], { minLength: 1 }) }),
    )
    .map((made) => conditionSchema.parse(made));

const owned = conditionSchema.parse({ fact: 'body', in: ['OWNED_BY_ADMINISTRATIVE', 'OWNED_BY_ECONOMIC'] });
const words = fc.string({ unit: 'binary', minLength: 1, maxLength: 12 });
const text = fc.record({ fi: words, sv: words, en: words });

const ruleOn = (facts: readonly FactName[]) =>
  fc.record({
    name: text,
    when: fc.array(fc.array(conditionOn(facts), { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 3 }),
    lead: fc.constantFrom('ECONOMIC' as const, 'ADMINISTRATIVE' as const, 'BODY_OWNER' as const),
    support: fc.oneof(
      fc.constantFrom(null, ...DEPARTMENTS),
      fc.record({ department: fc.constantFrom(...DEPARTMENTS), onlyIf: conditionOn(facts) }),
    ),
    demands: fc.shuffledSubarray([...DEMANDS], { maxLength: 3 }),
    chain: fc.constantFrom(null, ...FIRST_RULE_SET.chains.map(({ key }) => key)),
    taskTemplate: fc.constantFrom(null, ...TASK_TEMPLATES),
    source: fc.record({ kind: fc.constantFrom(...SOURCE_KINDS), text }),
  });

const ruleSetOn = (facts: readonly FactName[]): fc.Arbitrary<RuleSet> =>
  fc.array(ruleOn(facts), { minLength: 1, maxLength: 6 }).map((rules) =>
    ruleSetSchema.parse({
      ...FIRST_RULE_SET,
      rules: rules.map((made, index) => ({
        ...made,
        key: `R${index}`,
        when: made.lead === 'BODY_OWNER' ? made.when.map((all) => [...all, owned]) : made.when,
      })),
    }),
  );

/** Rule sets that the schema accepts, with any texts and conditions in any order, twice or against each other. */
export const anyRuleSet = ruleSetOn(FACT_NAMES);

/** The same about a few facts only, so that everything they tell apart can be gone through. */
export const anyRuleSetOnFewFacts = fc
  .shuffledSubarray([...FACT_NAMES], { minLength: 2, maxLength: 4 })
  .chain((facts) => ruleSetOn(facts));

const source = fc.record({ kind: fc.constantFrom(...SOURCE_KINDS), text });
const quota = fc.oneof(fc.constant('ALL' as const), fc.integer({ min: 1, max: 3 }));
const days = fc.integer({ min: 1, max: 3 });
const chainWhen = fc.record(
  {
    kinds: fc.shuffledSubarray([...VISIT_KINDS], { minLength: 1 }),
    level: fc.constantFrom(...LEVELS),
    travellingBodies: fc.shuffledSubarray([...TRAVELLING_BODIES], { minLength: 1 }),
    regions: fc.shuffledSubarray([...REGIONS], { minLength: 1 }),
    costAbove: fc.constantFrom('first' as const, 'second' as const),
  },
  { requiredKeys: [] },
);
const chainStep = fc
  .record({ step: fc.constantFrom(...CHAIN_STEPS), holders: quota, onlyIf: fc.option(chainWhen, { nil: undefined }) })
  .map(({ onlyIf, ...rest }) => (onlyIf ? { ...rest, onlyIf } : rest));
const chain = fc
  .record({
    key: fc.constantFrom('A', 'B', 'C'),
    name: text,
    when: chainWhen,
    source,
    stages: fc.array(
      fc.record({
        steps: fc.array(chainStep, { minLength: 1, maxLength: 3 }),
        need: fc.constantFrom('ALL' as const, 1),
      }),
      { maxLength: 2 },
    ),
  })
  .map(({ when, stages, ...rest }) => ({
    ...{ ...rest, ...when },
    stages: [...stages, { steps: [{ step: 'HEAD_OF_UNIT' }] }],
  }));
const LAST_CHAIN = {
  key: 'LAST',
  name: { fi: 'Muu', sv: 'Annat', en: 'Any other' },
  stages: [{ steps: [{ step: 'HEAD_OF_UNIT' }] }],
};

/** Rule sets that differ in everything a rule set has: few rules and chains, but all of their parts. */
export const anySettings: fc.Arbitrary<RuleSet> = fc
  .record({
    rules: fc.array(ruleOn(['level', 'theme']), { minLength: 1, maxLength: 3 }),
    highRanks: fc.shuffledSubarray(RANKS.slice(0, 4)),
    costLimits: fc.constantFrom({ first: 1, second: 2 }, { first: 1, second: 3 }, { first: 2, second: 3 }),
    chains: fc.uniqueArray(chain, { selector: ({ key }) => key, maxLength: 3 }),
    triageTimeLimitWorkingDays: days,
    approvalTime: fc.record({ dueWorkingDays: days, remindWorkingDaysBefore: days, escalateWorkingDaysAfter: days }),
    sources: fc.record({ highRanks: source, costLimits: source, triageTimeLimit: source, approvalTime: source }),
    criteria: fc.uniqueArray(anyCriterion(), { selector: ({ kind }) => kind }),
  })
  .map(({ rules, chains, ...rest }) =>
    ruleSetSchema.parse({
      ...rest,
      chains: [...chains, LAST_CHAIN],
      rules: rules.map((made, index) => ({
        ...{ ...made, key: `R${index}`, chain: made.chain === null ? null : 'LAST' },
        when: made.lead === 'BODY_OWNER' ? made.when.map((all) => [...all, owned]) : made.when,
      })),
    }),
  );

/** An acceptance criterion of any kind with any numbers that it may have. */
export function anyCriterion(): fc.Arbitrary<Criterion> {
  const least = fc.integer({ min: 0, max: 90 });
  return fc
    .oneof(
      fc.record({ kind: fc.constant('NOT_REPEATED'), years: fc.integer({ min: 1, max: 3 }), source }),
      fc.record({ kind: fc.constant('LEAD_TIME'), workingDays: fc.integer({ min: 1, max: 20 }), source }),
      fc.record({ kind: fc.constant('LENGTH'), minMinutes: least, more: least, source }).map(({ more, ...rest }) => ({
        ...{ ...rest, maxMinutes: rest.minMinutes + more + 1 },
      })),
      fc.record({
        kind: fc.constant('OFFICE_HOURS'),
        from: fc.constantFrom('07:00', '08:15'),
        to: fc.constantFrom('15:00', '16:00'),
        weekdays: fc.subarray([1, 2, 3, 4, 5, 6, 7], { minLength: 1 }),
        closedOnHolidays: fc.boolean(),
        source,
      }),
      fc.record({ kind: fc.constant('SIZE'), minGuests: least, more: least, source }).map(({ more, ...rest }) => ({
        ...{ ...rest, maxGuests: rest.minGuests + more + 1 },
      })),
      fc.record({ kind: fc.constant('BENEFIT_NAMED'), source }),
    )
    .map((made) => criterionSchema.parse(made));
}

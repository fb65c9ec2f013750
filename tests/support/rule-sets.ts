import fc from 'fast-check';
import { FACT_NAMES, FACT_VALUES, type FactName } from '@/lib/domain/routing/facts';
import { FIRST_RULE_SET } from '@/lib/domain/routing/first-rule-set';
import { conditionSchema, type RuleSet, ruleSetSchema } from '@/lib/domain/routing/rule-set';
import { SOURCE_KINDS } from '@/lib/domain/routing/rule-source';
import { DEMANDS, DEPARTMENTS, TASK_TEMPLATES } from '@/lib/domain/visit/vocabulary';

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

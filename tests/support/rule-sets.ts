import fc from 'fast-check';
import { FACT_NAMES, FACT_VALUES } from '@/lib/domain/routing/facts';
import { FIRST_RULE_SET } from '@/lib/domain/routing/first-rule-set';
import { conditionSchema, type RuleSet, ruleSetSchema } from '@/lib/domain/routing/rule-set';
import { DEMANDS, DEPARTMENTS, TASK_TEMPLATES } from '@/lib/domain/visit/vocabulary';

const condition = fc
  .constantFrom(...FACT_NAMES)
  .chain((fact) =>
    fc.record({ fact: fc.constant(fact), in: fc.shuffledSubarray([...FACT_VALUES[fact]], { minLength: 1 }) }),
  )
  .map((made) => conditionSchema.parse(made));

const owned = conditionSchema.parse({ fact: 'body', in: ['OWNED_BY_ADMINISTRATIVE', 'OWNED_BY_ECONOMIC'] });
const words = fc.string({ unit: 'binary', minLength: 1, maxLength: 12 });
const text = fc.record({ fi: words, sv: words, en: words });

const rule = fc.record({
  name: text,
  when: fc.array(fc.array(condition, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 3 }),
  lead: fc.constantFrom('ECONOMIC' as const, 'ADMINISTRATIVE' as const, 'BODY_OWNER' as const),
  support: fc.oneof(
    fc.constantFrom(null, ...DEPARTMENTS),
    fc.record({ department: fc.constantFrom(...DEPARTMENTS), onlyIf: condition }),
  ),
  demands: fc.shuffledSubarray([...DEMANDS], { maxLength: 3 }),
  chain: fc.constantFrom(null, ...FIRST_RULE_SET.chains.map(({ key }) => key)),
  taskTemplate: fc.constantFrom(null, ...TASK_TEMPLATES),
  source: fc.record({ kind: fc.constantFrom('CITY' as const, 'INSTRUCTION' as const, 'DEFAULT' as const), text }),
});

/** Rule sets that the schema accepts, with any texts and conditions in any order, twice or against each other. */
export const anyRuleSet: fc.Arbitrary<RuleSet> = fc.array(rule, { minLength: 1, maxLength: 6 }).map((rules) =>
  ruleSetSchema.parse({
    ...FIRST_RULE_SET,
    rules: rules.map((made, index) => ({
      ...made,
      key: `R${index}`,
      when: made.lead === 'BODY_OWNER' ? made.when.map((all) => [...all, owned]) : made.when,
    })),
  }),
);

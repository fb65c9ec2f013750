import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkAsEdited } from '@/lib/domain/routing/check-as-edited';
import { draftContentSchema } from '@/lib/domain/routing/draft-content';
import { FACT_NAMES, FACT_VALUES } from '@/lib/domain/routing/facts';
import { FIRST_RULE_SET } from '@/lib/domain/routing/first-rule-set';
import { type Condition, conditionSchema, type Rule } from '@/lib/domain/routing/rule-set';
import { toInputIssues } from '@/lib/domain/shared/input-issues';

const [first] = FIRST_RULE_SET.rules;
function ruleOf(index: number, when: Condition[][]): Rule {
  if (!first) throw new Error('The first rule set has rules.');
  return { ...first, key: `R${index}`, when };
}

const codesOf = (rules: Rule[]) => {
  const read = draftContentSchema.safeParse({ ...FIRST_RULE_SET, rules }, { reportInput: true });
  return read.success ? [] : toInputIssues(read.error).map(({ path, code }) => `${path}: ${code}`);
};
const VISITS: Condition[][] = [[{ fact: 'kind', in: ['INCOMING_VISIT'] }]];
const many = (count: number, when = VISITS) => Array.from({ length: count }, (_, index) => ruleOf(index, when));

describe('a draft that is sent to be kept', () => {
  it('may have a hundred rules and no more', () => {
    expect(codesOf(many(100))).toEqual([]);
    expect(codesOf(many(101))).toEqual(['rules: too_long']);
  });

  it('may have three hundred alternatives among them and no more', () => {
    const [visit] = VISITS;
    const three = Array.from({ length: 3 }, () => visit ?? []);
    expect(codesOf(many(100, three))).toEqual([]);
    expect(codesOf([...many(99, three), ruleOf(99, [...three, visit ?? []])])).toEqual([
      'rules: too_many_alternatives',
    ]);
  });

  it('is refused where its rules cut across each other in more ways than anybody can check, and at once', () => {
    // Conditions in no order at all: what is left falls into ever more pieces.
    const condition = fc.constantFrom(...FACT_NAMES).chain((fact) =>
      fc.record({
        fact: fc.constant(fact),
        in: fc.shuffledSubarray([...FACT_VALUES[fact]], { minLength: 1, maxLength: 2 }),
      }),
    );
    const apart = fc.uniqueArray(condition, { minLength: 4, maxLength: 4, selector: ({ fact }) => fact });
    const alternatives = fc.sample(apart, { seed: 20261125, numRuns: 100 });
    const rules = alternatives.map((conditions, index) =>
      ruleOf(index, [conditions.map((one) => conditionSchema.parse(one))]),
    );
    const started = performance.now();
    expect(codesOf(rules)).toEqual(['rules: too_intricate']);
    expect(performance.now() - started).toBeLessThan(2_000);
    expect(checkAsEdited({ ...FIRST_RULE_SET, rules }).checks).toEqual([]);
  });

  it('is the first rule set without a word', () => {
    expect(codesOf([...FIRST_RULE_SET.rules])).toEqual([]);
  });
});

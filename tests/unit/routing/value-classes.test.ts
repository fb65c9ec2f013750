import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decideRouting } from '@/lib/domain/routing/decide';
import { decidedCases, isInside } from '@/lib/domain/routing/fact-cases';
import { FACT_NAMES, FACT_VALUES, type RoutingFacts } from '@/lib/domain/routing/facts';
import { FIRST_RULE_SET } from '@/lib/domain/routing/first-rule-set';
import { isPossible } from '@/lib/domain/routing/possible-facts';
import type { RuleSet } from '@/lib/domain/routing/rule-set';
import {
  askedFacts,
  casesToldApart,
  countIn,
  type ValueClasses,
  valueClassesOf,
} from '@/lib/domain/routing/value-classes';
import { anyFacts, anyPossibleFacts } from '@/tests/support/routing-facts';
import { anyRuleSet, anyRuleSetOnFewFacts } from '@/tests/support/rule-sets';

const SEED = 20261125;
const outcome = (ruleSet: RuleSet, facts: RoutingFacts) => {
  const { rule, leadDepartment, supportDepartment, demands } = decideRouting(ruleSet, facts);
  return { rule, leadDepartment, supportDepartment, demands };
};

/** The facts with the first value of each class in the place of their own. */
const standIn = (facts: RoutingFacts, classes: ValueClasses): RoutingFacts =>
  FACT_NAMES.reduce(
    (made, fact) => ({ ...made, [fact]: classes.get(fact)?.find((one) => one.includes(facts[fact]))?.[0] ?? '' }),
    facts,
  );

describe('the classes of values that rules tell apart', () => {
  it('are decided alike by any rule set: a visit as its stand-in', () => {
    fc.assert(
      fc.property(anyRuleSet, fc.array(anyFacts, { minLength: 20, maxLength: 20 }), (ruleSet, some) => {
        const classes = valueClassesOf(ruleSet.rules);
        for (const facts of some) expect(outcome(ruleSet, facts)).toEqual(outcome(ruleSet, standIn(facts, classes)));
      }),
      { seed: SEED, numRuns: 500 },
    );
  });

  it('leave no visit out: every one that can be is decided as one of those gone through', () => {
    fc.assert(
      fc.property(
        anyRuleSetOnFewFacts,
        fc.array(anyPossibleFacts, { minLength: 10, maxLength: 10 }),
        (ruleSet, some) => {
          const classes = valueClassesOf(ruleSet.rules);
          const gone = casesToldApart(classes);
          expect(gone.every(isPossible)).toBe(true);
          const keys = gone.map((facts) => JSON.stringify(standIn(facts, classes)));
          expect(new Set(keys).size).toBe(gone.length);
          for (const facts of some) expect(keys).toContain(JSON.stringify(standIn(facts, classes)));
        },
      ),
      { seed: SEED, numRuns: 60 },
    );
  });

  it('are no finer than the rules: of a fact that none asks for there is one', () => {
    const classes = valueClassesOf(FIRST_RULE_SET.rules);
    expect(askedFacts(classes)).toEqual([
      ...['kind', 'level', 'travellingBody', 'asksToMeetLeadership', 'signing', 'body', 'aboutBusiness'],
    ]);
    expect(classes.get('theme')).toEqual([FACT_VALUES.theme]);
    expect(classes.get('body')).toEqual([
      ...[['HIGHEST_LEADERSHIP'], ['OWNED_BY_ECONOMIC'], ['OWNED_BY_ADMINISTRATIVE'], ['NONE', 'UNKNOWN']],
    ]);
  });

  it('are few enough to be gone through', () => {
    expect(casesToldApart(valueClassesOf(FIRST_RULE_SET.rules))).toHaveLength(640);
  });
});

describe('the cases of a rule set', () => {
  it('hold every visit at most once, with what is decided on it, and none that goes to the triage queue', () => {
    fc.assert(
      fc.property(anyRuleSet, anyPossibleFacts, (ruleSet, facts) => {
        const holding = decidedCases(ruleSet).filter(({ when }) => isInside(facts, when));
        const { rule, leadDepartment } = decideRouting(ruleSet, facts);
        expect(holding.map((one) => [one.rule, one.lead])).toEqual(rule === null ? [] : [[rule, leadDepartment]]);
      }),
      { seed: SEED, numRuns: 1500 },
    );
  });

  it('are counted as what is told apart in them', () => {
    fc.assert(
      fc.property(anyRuleSetOnFewFacts, (ruleSet) => {
        const classes = valueClassesOf(ruleSet.rules);
        const gone = casesToldApart(classes);
        for (const { when } of decidedCases(ruleSet))
          expect(countIn(when, classes)).toBe(gone.filter((facts) => isInside(facts, when)).length);
      }),
      { seed: SEED, numRuns: 60 },
    );
  });

  it('stay few for forty rules on everything', () => {
    const [ruleSets] = fc.sample(fc.array(anyRuleSet, { minLength: 8, maxLength: 8 }), { numRuns: 1, seed: SEED });
    const rules = (ruleSets ?? []).flatMap((one) => one.rules);
    const started = performance.now();
    decidedCases({ rules });
    expect(performance.now() - started).toBeLessThan(1000);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkRuleSet } from '@/lib/domain/routing/check-rule-set';
import { decideRouting } from '@/lib/domain/routing/decide';
import type { FactName, RoutingFacts } from '@/lib/domain/routing/facts';
import type { RuleSet } from '@/lib/domain/routing/rule-set';
import { smallestChanges } from '@/lib/domain/routing/smallest-change';
import { askedFacts, casesToldApart, type ValueClasses, valueClassesOf } from '@/lib/domain/routing/value-classes';
import { anyFacts, anyPossibleFacts } from '@/tests/support/routing-facts';
import { anyRuleSet, anyRuleSetOnFewFacts } from '@/tests/support/rule-sets';

const SEED = 20261124;

/** The rules whose conditions hold, read as plainly as they are written. */
function fitting({ rules }: RuleSet, facts: RoutingFacts): string[] {
  const isOneOf = (values: readonly string[], value: string) => values.includes(value);
  return rules
    .filter(({ when }) => when.some((all) => all.every((condition) => isOneOf(condition.in, facts[condition.fact]))))
    .map(({ key }) => key);
}

function sameClass(classes: ValueClasses, fact: FactName, one: RoutingFacts, other: RoutingFacts): boolean {
  return (classes.get(fact) ?? []).some((values) => values.includes(one[fact]) && values.includes(other[fact]));
}

describe('for any rule set and any visit', () => {
  it('there is exactly one outcome, the first rule that fits, and the same every time', () => {
    fc.assert(
      fc.property(anyRuleSet, anyFacts, (ruleSet, facts) => {
        const decision = decideRouting(ruleSet, facts);
        expect(decision.rule).toBe(fitting(ruleSet, facts)[0] ?? null);
        expect(decision.leadDepartment === null).toBe(decision.rule === null);
        expect(decideRouting(structuredClone(ruleSet), { ...facts })).toEqual(decision);
      }),
      { seed: SEED, numRuns: 1000 },
    );
  });

  it('what is said to change it does when tried', () => {
    fc.assert(
      fc.property(anyRuleSet, anyPossibleFacts, (ruleSet, facts) => {
        const here = decideRouting(ruleSet, facts).leadDepartment;
        for (const { changes, rule, leadDepartment } of smallestChanges(ruleSet, facts)) {
          const changed = Object.assign({}, facts, ...changes.map(({ fact, to }) => ({ [fact]: to }))) as RoutingFacts;
          expect(decideRouting(ruleSet, changed)).toMatchObject({ rule, leadDepartment });
          expect(leadDepartment).not.toBe(here);
          expect(changes.every(({ fact, from }) => facts[fact] === from)).toBe(true);
        }
      }),
      { seed: SEED, numRuns: 1000 },
    );
  }, 60_000);

  it('no smaller change than the one told would do, and where none is told none would', () => {
    fc.assert(
      fc.property(anyRuleSetOnFewFacts, anyPossibleFacts, (ruleSet, facts) => {
        const classes = valueClassesOf(ruleSet.rules);
        const asked = askedFacts(classes);
        const here = decideRouting(ruleSet, facts).leadDepartment;
        const [told] = smallestChanges(ruleSet, facts);
        const ranksMatter = asked.includes('highestRank') && asked.includes('level');
        const nearer = casesToldApart(classes).filter((other) => {
          const { leadDepartment } = decideRouting(ruleSet, other);
          if (leadDepartment === null || leadDepartment === here) return false;
          const distance = asked.filter((fact) => !sameClass(classes, fact, facts, other)).length;
          return distance < (told?.changes.length ?? Infinity);
        });
        if (!ranksMatter) expect(nearer).toEqual([]);
      }),
      { seed: SEED, numRuns: 100 },
    );
  }, 60_000);

  it('the checks say no more and no less than trying every visit shows', () => {
    fc.assert(
      fc.property(anyRuleSetOnFewFacts, (ruleSet) => {
        const possible = casesToldApart(valueClassesOf(ruleSet.rules));
        const decided = possible.map((facts) => decideRouting(ruleSet, facts).rule);
        const idle = ruleSet.rules.map(({ key }) => key).filter((key) => !decided.includes(key));
        const checks = checkRuleSet(ruleSet);
        const told = checks.flatMap((check) =>
          check.code === 'rule_never_decides' || check.code === 'rule_impossible' ? check.rule : [],
        );
        expect(told).toEqual(idle);

        const falling = checks.flatMap((check) => (check.code === 'falls_through' ? check : []))[0];
        expect(falling?.total ?? 0).toBe(decided.filter((rule) => rule === null).length);
        const counted = (falling?.parts ?? []).reduce((sum, { count }) => sum + count, falling?.untold ?? 0);
        expect(counted).toBe(falling?.total ?? 0);
      }),
      { seed: SEED, numRuns: 150 },
    );
  }, 60_000);
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decideRouting } from '@/lib/domain/routing/decide';
import type { RoutingFacts } from '@/lib/domain/routing/facts';
import { FIRST_RULE_SET } from '@/lib/domain/routing/first-rule-set';
import type { Rule } from '@/lib/domain/routing/rule-set';
import type { Demand, Department } from '@/lib/domain/visit/vocabulary';
import { anyFacts, everyCombination, factsOf } from '@/tests/support/routing-facts';
import { anyRuleSet } from '@/tests/support/rule-sets';

type Expected = { rule: string | null; lead: Department | null; support: Department | null; demands: Demand[] };

/**
 * The rules of design.md told the other way round: not rule by rule but kind by kind, by somebody who asks of each
 * encounter who takes it.
 */
function whoTakesIt(facts: RoutingFacts): Expected {
  const high = facts.level === 'HIGH';
  const takes = (rule: string, lead: Department, support: Department | null, ...demands: Demand[]): Expected => ({
    ...{ rule, lead, support, demands },
  });

  const visitorsToTheTop = takes(
    ...(['K1', 'ADMINISTRATIVE', facts.aboutBusiness === 'YES' ? 'ECONOMIC' : null] as const),
    ...(['CONSULT_MISSION_IN_HELSINKI', 'CONSULT_FINNISH_MISSION'] as const),
  );
  const leadershipIsAsked = takes('K3', 'ADMINISTRATIVE', 'ECONOMIC', 'HOST_FROM_HOST_ORDER');
  const leadership = facts.asksToMeetLeadership === 'YES' || facts.signing === 'YES';

  switch (facts.kind) {
    case 'INCOMING_VISIT':
      if (high) return visitorsToTheTop;
      return leadership ? leadershipIsAsked : takes('K4', 'ECONOMIC', null);
    case 'CONGRESS_HOSPITALITY':
      if (high) return visitorsToTheTop;
      return leadership ? leadershipIsAsked : takes('K6', 'ECONOMIC', null, 'EFFECT_ESTIMATED');
    case 'OUTGOING_VISIT':
    case 'BENCHMARKING_TRIP':
      if (high || facts.travellingBody !== 'OFFICIALS') {
        return takes('K2', 'ADMINISTRATIVE', 'ECONOMIC', 'CONSULT_FINNISH_MISSION');
      }
      if (leadership) return leadershipIsAsked;
      return takes('K7', 'ECONOMIC', null, 'THEME_NAMED', 'QUESTIONS_NAMED', 'WHY_NOT_REMOTELY');
    case 'CITY_MARKETING_EVENT':
      if (leadership) return leadershipIsAsked;
      return takes('K5', 'ECONOMIC', null, 'TARGET_CITY_NAMED', 'KEY_SECTORS_NAMED', 'PARTNERS_NAMED');
    case 'COOPERATION_MEETING':
      if (leadership) return leadershipIsAsked;
      if (facts.body === 'HIGHEST_LEADERSHIP') return takes('K8', 'ADMINISTRATIVE', null);
      if (facts.body === 'OWNED_BY_ECONOMIC') return takes('K9', 'ECONOMIC', null);
      if (facts.body === 'OWNED_BY_ADMINISTRATIVE') return takes('K9', 'ADMINISTRATIVE', null);
      return { rule: null, lead: null, support: null, demands: [] };
  }
}

const ruleKeys = FIRST_RULE_SET.rules.map(({ key }) => key);

describe('the first rule set, on everything that it tells apart', () => {
  const every = everyCombination(FIRST_RULE_SET);
  const answer = (facts: RoutingFacts): Expected => {
    const { rule, leadDepartment, supportDepartment, demands } = decideRouting(FIRST_RULE_SET, facts);
    return { rule, lead: leadDepartment, support: supportDepartment, demands };
  };

  it('is asked 640 different questions: five kinds, and each fact that a rule asks for', () => {
    expect(new Set(every.map((facts) => JSON.stringify(facts))).size).toBe(5 * 2 * 2 * 2 * 2 * 4 * 2);
  });

  it('gives the one answer that somebody who knows the rules by heart gives', () => {
    expect(every.filter((facts) => JSON.stringify(answer(facts)) !== JSON.stringify(whoTakesIt(facts)))).toEqual([]);
  });

  it('gives it whatever else a visit is', () => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        expect(answer(facts)).toEqual(whoTakesIt(facts));
      }),
      { seed: 20261124, numRuns: 20_000 },
    );
  });

  it('uses every rule and the triage queue', () => {
    const used = new Set(every.map((facts) => decideRouting(FIRST_RULE_SET, facts).rule));
    expect([...used].sort()).toEqual([...ruleKeys, null].sort());
  });

  it('passes over exactly the rules before the one that decides, each for a fact the visit really has', () => {
    for (const facts of every) {
      const { rule, passedOver } = decideRouting(FIRST_RULE_SET, facts);
      const before = rule === null ? ruleKeys : ruleKeys.slice(0, ruleKeys.indexOf(rule));
      if (passedOver.map((passed) => passed.rule).join() !== before.join()) expect.fail(JSON.stringify(facts));
      for (const { failed } of passedOver) {
        if (failed.length === 0 || failed.some(({ fact, value }) => facts[fact] !== value))
          expect.fail(JSON.stringify(facts));
      }
    }
  });

  it('names as matched the facts of one whole alternative', () => {
    for (const facts of every) {
      const { rule, matched } = decideRouting(FIRST_RULE_SET, facts);
      if (matched.some(({ fact, value }) => facts[fact] !== value)) expect.fail(JSON.stringify(facts));
      const alternatives = FIRST_RULE_SET.rules.find(({ key }) => key === rule)?.when ?? [[]];
      const named = matched.map(({ fact }) => fact).join();
      if (!alternatives.some((conditions) => conditions.map(({ fact }) => fact).join() === named)) expect.fail(named);
    }
  });
});

describe('deciding', () => {
  it('tells for each alternative of a rule the condition that failed', () => {
    const trip = factsOf({ kind: 'BENCHMARKING_TRIP', direction: 'OUTGOING', purpose: 'NONE' });
    expect(decideRouting(FIRST_RULE_SET, trip).passedOver).toContainEqual({
      rule: 'K2',
      failed: [
        { fact: 'level', value: 'ORDINARY' },
        { fact: 'travellingBody', value: 'OFFICIALS' },
      ],
    });
  });

  it('gives no support to the department that leads already', () => {
    const [k3] = FIRST_RULE_SET.rules.filter(({ key }) => key === 'K3');
    const swapped = { ...FIRST_RULE_SET, rules: k3 ? [{ ...k3, lead: 'ECONOMIC' as const }] : [] };
    expect(decideRouting(swapped, factsOf({ signing: 'YES' }))).toMatchObject({
      leadDepartment: 'ECONOMIC',
      supportDepartment: null,
    });
  });

  it('passes over a rule that leads to the owner of a body nobody owns', () => {
    const [k9] = FIRST_RULE_SET.rules.filter(({ key }) => key === 'K9');
    const loose: Rule[] = k9 ? [{ ...k9, when: [[{ fact: 'kind', in: ['INCOMING_VISIT'] }]] }] : [];
    expect(decideRouting({ ...FIRST_RULE_SET, rules: loose }, factsOf())).toMatchObject({
      rule: null,
      leadDepartment: null,
      passedOver: [{ rule: 'K9', failed: [{ fact: 'body', value: 'NONE' }] }],
    });
  });

  it('has one outcome by any rule set whatever: a rule of it with a department, or the triage queue', () => {
    fc.assert(
      fc.property(anyRuleSet, anyFacts, (ruleSet, facts) => {
        const decision = decideRouting(ruleSet, facts);
        expect(decision.rule === null).toBe(decision.leadDepartment === null);
        expect(decision.supportDepartment === null || decision.supportDepartment !== decision.leadDepartment).toBe(
          true,
        );
        expect(decision.passedOver.every(({ failed }) => failed.length > 0)).toBe(true);
      }),
      { seed: 20261124, numRuns: 2000 },
    );
  });

  it('does not change its mind when rules are added behind the one that decided', () => {
    fc.assert(
      fc.property(anyRuleSet, anyRuleSet, anyFacts, (ruleSet, more, facts) => {
        const decided = decideRouting(ruleSet, facts);
        const longer = decideRouting({ ...ruleSet, rules: [...ruleSet.rules, ...more.rules] }, facts);
        if (decided.rule !== null) expect(longer).toEqual(decided);
      }),
      { seed: 20261124, numRuns: 1000 },
    );
  });
});

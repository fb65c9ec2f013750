import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { approvalChain } from '@/lib/domain/approval/chain';
import { regionOf } from '@/lib/domain/places/regions';
import { decideRouting } from '@/lib/domain/routing/decide';
import { FIRST_RULE_SET } from '@/lib/domain/routing/first-rule-set';
import { reasonOf } from '@/lib/domain/routing/outcome';
import type { RuleSet } from '@/lib/domain/routing/rule-set';
import { type TrialCase, tryOn, type VisitForTrial } from '@/lib/domain/routing/try-on-history';
import { anyRuleSet } from '../../support/rule-sets';
import { anyVisitForTrial, aVisitForTrial, BOOKS } from '../../support/trial-visits';

const tried = (ruleSet: RuleSet, visit: VisitForTrial): TrialCase =>
  tryOn({ ruleSet, ...BOOKS }, () => FIRST_RULE_SET)(visit).case;

const withRules = (change: (rules: RuleSet['rules']) => RuleSet['rules']): RuleSet => ({
  ...FIRST_RULE_SET,
  rules: change(FIRST_RULE_SET.rules),
});
/** K4 gives every other incoming visit to the administrative department. */
const K4_ELSEWHERE = withRules((rules) =>
  rules.map((rule) => (rule.key === 'K4' ? { ...rule, lead: 'ADMINISTRATIVE' } : rule)),
);

describe('trying rules on a visit', () => {
  it('that were the visit’s own changes nothing, whatever the visit', () => {
    fc.assert(fc.property(anyVisitForTrial, (visit) => tried(FIRST_RULE_SET, visit).changes.length === 0));
  });

  it('tells that it would have gone to another department, and by which rule', () => {
    expect(tried(K4_ELSEWHERE, aVisitForTrial())).toMatchObject({
      before: { rule: 'K4', leadDepartment: 'ECONOMIC' },
      after: { rule: 'K4', leadDepartment: 'ADMINISTRATIVE' },
      changes: ['DEPARTMENT'],
    });
  });

  it('that pass it over for another rule of the same department tells the rule alone', () => {
    const renamed = withRules((rules) => rules.map((rule) => (rule.key === 'K4' ? { ...rule, key: 'K44' } : rule)));
    expect(tried(renamed, aVisitForTrial())).toMatchObject({ after: { rule: 'K44' }, changes: ['RULE'] });
  });

  it('that none of them decides sends it to the joint queue', () => {
    const without = withRules((rules) => rules.filter(({ key }) => key !== 'K4'));
    expect(tried(without, aVisitForTrial())).toMatchObject({
      after: { rule: null, leadDepartment: null },
      changes: ['DEPARTMENT', 'RULE'],
    });
  });

  it('with fewer high ranks lowers its level, and with the level everything that hangs on it', () => {
    const visit = aVisitForTrial({ guests: [{ rank: 'MAYOR', isHead: true }] });
    expect(tried({ ...FIRST_RULE_SET, highRanks: ['HEAD_OF_STATE'] }, visit)).toMatchObject({
      before: { rule: 'K1', leadDepartment: 'ADMINISTRATIVE', level: 'HIGH' },
      after: { rule: 'K4', leadDepartment: 'ECONOMIC', level: 'ORDINARY' },
      changes: ['DEPARTMENT', 'LEVEL', 'APPROVALS', 'RULE'],
    });
  });

  it.each([
    [10_000, []],
    [10_001, ['APPROVALS']],
    [20_000, ['APPROVALS']],
    [20_001, []],
  ])('with another cost limit changes the approvals of what lies between the limits: %i €', (cost, changes) => {
    const costlier = { ...FIRST_RULE_SET, costLimits: { first: 20_000, second: 50_000 } };
    const trip = aVisitForTrial({ kind: 'BENCHMARKING_TRIP', estimatedCostEur: cost });
    expect(tried(costlier, trip).changes).toEqual(changes);
  });

  it('compares rules with rules: what a coordinator did by hand stands beside it', () => {
    const moved = aVisitForTrial({ movedTo: 'ADMINISTRATIVE' });
    expect(tried(FIRST_RULE_SET, moved)).toMatchObject({ changes: [], before: { movedTo: 'ADMINISTRATIVE' } });
    expect(tried(K4_ELSEWHERE, moved)).toMatchObject({
      changes: ['DEPARTMENT'],
      before: { movedTo: 'ADMINISTRATIVE' },
    });
  });

  it('comes to what deciding each of them alone comes to, though what was decided once is remembered', () => {
    fc.assert(
      fc.property(anyRuleSet, fc.array(anyVisitForTrial, { minLength: 20, maxLength: 60 }), (ruleSet, visits) => {
        const together = tryOn({ ruleSet, ...BOOKS }, () => FIRST_RULE_SET);
        for (const visit of visits) {
          const { key, case: fared } = together(visit);
          expect(fared).toEqual(tried(ruleSet, visit));
          expect(together(visit).key).toBe(key);
        }
      }),
      { numRuns: 40 },
    );
  });

  it('decides as the rules do, department, level and approvals', () => {
    fc.assert(
      fc.property(anyRuleSet, anyVisitForTrial, (ruleSet, visit) => {
        const { decided, after } = tried(ruleSet, visit);
        const { rule, leadDepartment } = decideRouting(ruleSet, decided.facts);
        const chain = approvalChain(
          ruleSet,
          {
            ...{ kind: visit.kind, level: decided.facts.level, travellingBody: decided.facts.travellingBody },
            ...{ leadDepartment, region: visit.country === null ? null : regionOf(visit.country) },
            estimatedCostEur: visit.estimatedCostEur,
          },
          rule,
        );
        expect(after).toEqual({ rule, leadDepartment, level: decided.facts.level, stages: chain.stages });
      }),
    );
  });
});

describe('the reason', () => {
  it('is true: the rule it names decides, and the rule that decided before does not', () => {
    fc.assert(
      fc.property(anyRuleSet, anyVisitForTrial, (ruleSet, visit) => {
        const { decided, before, after } = tried(ruleSet, visit);
        const { because, notBefore } = reasonOf(ruleSet, decided, before.rule);
        if (after.rule) expect(because.fi).toContain(`(${after.rule})`);
        else expect(because.en).toContain('triage queue');
        if (notBefore) {
          const rule = ruleSet.rules.find(({ key }) => key === before.rule);
          expect(rule && decideRouting({ ...FIRST_RULE_SET, rules: [rule] }, decided.facts).rule).toBe(null);
          expect(notBefore.fi).toContain(`${before.rule} ei sovellu`);
        }
      }),
    );
  });

  it('says why another rule decides, and why the one before does not, in every language', () => {
    const narrower = withRules((rules) =>
      rules.flatMap((rule) => {
        if (rule.key !== 'K4') return [rule];
        const official = { ...rule, when: [[{ fact: 'purpose' as const, in: ['OFFICIAL' as const] }]] };
        return [official, { ...rule, key: 'K10', lead: 'ADMINISTRATIVE' as const }];
      }),
    );
    const { decided, before } = tried(narrower, aVisitForTrial());
    expect(reasonOf(narrower, decided, before.rule)).toEqual({
      because: {
        fi: 'Koordinoinnista vastaa hallinto-osasto, koska kyseessä on vierailuryhmän vierailu (K10).',
        sv: 'Förvaltningsavdelningen ansvarar för samordningen, eftersom det är fråga om ett gruppbesök (K10).',
        en: 'Coordinated by the administrative department, because it is an incoming visit (K10).',
      },
      notBefore: {
        fi: 'K4 ei sovellu, koska vierailun tarkoitus on tutustuminen.',
        sv: 'K4 tillämpas inte, eftersom syftet är ett studiebesök.',
        en: 'K4 does not apply, because its purpose is a study visit.',
      },
    });
  });
});

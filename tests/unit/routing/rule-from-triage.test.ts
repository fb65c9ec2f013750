import { describe, expect, it } from 'vitest';
import { decideRouting } from '@/lib/domain/routing/decide';
import { FIRST_RULE_SET } from '@/lib/domain/routing/first-rule-set';
import type { Rule, RuleSet } from '@/lib/domain/routing/rule-set';
import { ruleSetSchema } from '@/lib/domain/routing/rule-set';
import { isCovered, ruleFromTriage } from '@/lib/domain/routing/rule-from-triage';
import { toContent, toRuleSetForm } from '@/lib/domain/routing/rule-set-form';
import { factsOf } from '../../support/routing-facts';

const MEETING = factsOf({ kind: 'COOPERATION_MEETING', purpose: 'NONE', body: 'UNKNOWN' });
const visit = '11111111-2222-4333-8444-555555555555';
const offer = (rules: readonly Rule[], facts = MEETING) =>
  ruleFromTriage(rules, { facts, to: 'ADMINISTRATIVE', visit });

/** The rule set with the offered rule behind its own. */
function withOffer(ruleSet: RuleSet, facts = MEETING): RuleSet {
  const form = toRuleSetForm('2027-03-01', ruleSet);
  return ruleSetSchema.parse(toContent({ ...form, rules: [...form.rules, offer(ruleSet.rules, facts)] }));
}

describe('a decision of the triage queue as a rule', () => {
  it('is about the kind and the fact for want of which no rule took the visit', () => {
    expect(offer(FIRST_RULE_SET.rules)).toMatchObject({
      key: 'K10',
      lead: 'ADMINISTRATIVE',
      when: [
        [
          { fact: 'kind', in: ['COOPERATION_MEETING'] },
          { fact: 'body', in: ['UNKNOWN'] },
        ],
      ],
    });
  });

  it('says so in a sentence of each language, and keeps of its visit nothing but the id', () => {
    const { name, source } = offer(FIRST_RULE_SET.rules);
    expect(name.fi).toBe(
      'Jos kyseessä on yhteistyökokous ja jäsenyydestä vastaavaa osastoa ei ole merkitty rekisteriin, koordinoi hallinto-osasto.',
    );
    expect(name.sv).toMatch(/^Om .* samordnar förvaltningsavdelningen\.$/);
    expect(name.en).toMatch(/^Where .*, the administrative department coordinates\.$/);
    const text = {
      fi: 'Oletus: näin päätettiin jakojonossa.',
      sv: 'Standardregel: så beslutades i fördelningskön.',
      en: 'Default: so it was decided in the triage queue.',
    };
    expect(source).toEqual({ kind: 'DEFAULT', text, visit });
    expect(withOffer(FIRST_RULE_SET).rules.at(-1)?.source).toEqual({ kind: 'DEFAULT', text, visit });
  });

  it('makes a rule set in which such a visit goes where the coordinator sent it', () => {
    expect(isCovered(FIRST_RULE_SET, MEETING)).toBe(false);
    const ruleSet = withOffer(FIRST_RULE_SET);
    expect(isCovered(ruleSet, MEETING)).toBe(true);
    expect(decideRouting(ruleSet, MEETING)).toMatchObject({ rule: 'K10', leadDepartment: 'ADMINISTRATIVE' });
  });

  it('is about the purpose where only some purposes fell through', () => {
    const rules = FIRST_RULE_SET.rules.map((rule): Rule =>
      rule.key === 'K4'
        ? { ...rule, when: rule.when.map((all) => [...all, { fact: 'purpose', in: ['STUDY', 'COURTESY'] }]) }
        : rule,
    );
    const facts = factsOf({ purpose: 'COMPANY' });
    const ruleSet = { ...FIRST_RULE_SET, rules };
    expect(isCovered(ruleSet, facts)).toBe(false);
    expect(offer(rules, facts).when).toEqual([
      [
        { fact: 'kind', in: ['INCOMING_VISIT'] },
        { fact: 'purpose', in: ['COMPANY'] },
        { fact: 'level', in: ['ORDINARY'] },
      ],
    ]);
    expect(isCovered(withOffer(ruleSet, facts), facts)).toBe(true);
  });
});

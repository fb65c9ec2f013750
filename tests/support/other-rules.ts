import { FIRST_RULE_SET } from '@/lib/domain/routing/first-rule-set';
import type { RuleSet } from '@/lib/domain/routing/rule-set';
import { agreeToRuleSet } from '@/lib/usecases/rules/agree-rule-set';
import { draftRuleSet } from '@/lib/usecases/rules/draft-rule-set';
import { granted } from './builders';
import type { City } from './personas';

/** The first rules, but K4 gives every other incoming visit to the administrative department. */
export const K4_ELSEWHERE: RuleSet = {
  ...FIRST_RULE_SET,
  rules: FIRST_RULE_SET.rules.map((rule) => (rule.key === 'K4' ? { ...rule, lead: 'ADMINISTRATIVE' } : rule)),
};

/** A draft of these rules; gives its id. */
export async function drafted(city: City, content: RuleSet = K4_ELSEWHERE): Promise<string> {
  return granted(await draftRuleSet(city.as('admin.economic'), { content }, city.at())).id;
}

/** The same agreed by both departments: in force from today. */
export async function inForce(city: City, content: RuleSet = K4_ELSEWHERE): Promise<string> {
  const id = await drafted(city, content);
  for (const [who, department] of [
    ['admin.economic', 'ECONOMIC'],
    ['admin.administrative', 'ADMINISTRATIVE'],
  ] as const)
    granted(await agreeToRuleSet(city.as(who), { id, revision: 1, department }, city.at()));
  return id;
}

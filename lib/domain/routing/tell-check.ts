import type { Locale } from '../visit/vocabulary';
import type { RuleSetCheck } from './check-rule-set';
import { joined } from './explain';
import type { FactName } from './facts';
import { sayConditions } from './rule-words';

/** A text of the area `ruleChecks` with what goes into it. */
export type ToldCheck = {
  key:
    | Exclude<RuleSetCheck['code'], 'rules_alike' | 'fact_unused' | 'falls_through'>
    | `rules_alike.${'neighbours' | 'same_conditions'}`
    | `fact_unused.${FactName}`
    | `falls_through.${'all' | 'part' | 'untold'}`;
  values: Record<string, string | number>;
};

/** What a check says, in the reader's language; what falls through takes a sentence for each of its parts. */
export function tellCheck(check: RuleSetCheck, locale: Locale): ToldCheck[] {
  switch (check.code) {
    case 'rule_impossible':
      return [{ key: check.code, values: { rule: check.rule } }];
    case 'rule_never_decides':
      return [{ key: check.code, values: { rule: check.rule, ...takersOf(check.takenBy, locale) } }];
    case 'rules_alike':
      return [{ key: `rules_alike.${check.how}`, values: { rule: check.rules[0], other: check.rules[1] } }];
    case 'fact_unused':
      return [{ key: `fact_unused.${check.fact}`, values: {} }];
    case 'falls_through':
      return [
        { key: 'falls_through.all', values: { count: check.total } },
        ...check.parts.map(({ when, count }): ToldCheck => ({
          key: 'falls_through.part',
          values: { when: sayConditions(when, locale), count },
        })),
        ...(check.untold > 0 ? [{ key: 'falls_through.untold', values: { count: check.untold } } as const] : []),
      ];
    case 'chain_never_chosen':
      return [{ key: check.code, values: { chain: check.chain, ...takersOf(check.takenBy, locale) } }];
  }
}

const takersOf = (takenBy: readonly string[], locale: Locale) => ({
  takers: joined(takenBy, locale),
  count: takenBy.length,
});

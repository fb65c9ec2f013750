import type { Department } from '../visit/vocabulary';
import { FACT_VALUES, type FactName, type RoutingFacts } from './facts';
import { COMBINATIONS } from './possible-facts';
import type { Condition, Rule, RuleSet } from './rule-set';

/**
 * Visits as sets of facts, so that rules can be held against every visit there can be without going through them one by
 * one: a case says of some facts which values they may have, and leaves the others open. What the alternative of a rule
 * takes is a case; what is left of a case without another is a few cases.
 */
export type Case = ReadonlyMap<FactName, readonly string[]>;

export const EVERY_VISIT: Case = new Map();

export function isInside(facts: RoutingFacts, one: Case): boolean {
  for (const [fact, values] of one) if (!values.includes(facts[fact])) return false;
  return true;
}

/** The visits that are in both; null where there can be none. */
export function common(one: Case, other: Case): Case | null {
  const both = new Map(one);
  for (const [fact, values] of other) {
    const shared = both.get(fact)?.filter((value) => values.includes(value)) ?? values;
    if (shared.length === 0) return null;
    both.set(fact, shared);
  }
  return canBe(both) ? both : null;
}

/** The visits of `one` that are not in `other`, as cases that share none. */
export function without(one: Case, other: Case): Case[] {
  if (!common(one, other)) return [one];

  const left: Case[] = [];
  let inside = one;
  for (const [fact, values] of other) {
    const here: readonly string[] = inside.get(fact) ?? FACT_VALUES[fact];
    const outside = here.filter((value) => !values.includes(value));
    if (outside.length > 0) left.push(new Map(inside).set(fact, outside));
    inside = new Map(inside).set(
      fact,
      here.filter((value) => values.includes(value)),
    );
  }
  return left.filter(canBe);
}

/** What is left of some cases when the rules have taken theirs. */
export function untaken(cases: readonly Case[], rules: readonly Rule[]): readonly Case[] {
  return rules.reduce<readonly Case[]>(
    (left, rule) =>
      casesOf(rule).reduce<readonly Case[]>((rest, { when }) => rest.flatMap((one) => without(one, when)), left),
    cases,
  );
}

/** Whether a visit can be in the case; one fact alone always can. */
function canBe(one: Case): boolean {
  return COMBINATIONS.every(({ facts, visits }) => {
    const asked = facts.filter((fact) => one.has(fact));
    return asked.length < 2 || visits.some((visit) => asked.every((fact) => one.get(fact)?.includes(visit[fact])));
  });
}

/** What a rule takes, with the department it then leads to: each of its alternatives, apart by who owns the body. */
export function casesOf({ when, lead }: Pick<Rule, 'when' | 'lead'>): { when: Case; lead: Department }[] {
  const leads: readonly { when: Case; lead: Department }[] =
    lead === 'BODY_OWNER'
      ? [
          { when: new Map([['body', ['OWNED_BY_ECONOMIC']]]), lead: 'ECONOMIC' },
          { when: new Map([['body', ['OWNED_BY_ADMINISTRATIVE']]]), lead: 'ADMINISTRATIVE' },
        ]
      : [{ when: EVERY_VISIT, lead }];

  return when.flatMap((conditions) => {
    const alternative = caseOf(conditions);
    return leads.flatMap((owner) => {
      const both = alternative && common(alternative, owner.when);
      return both ? [{ when: both, lead: owner.lead }] : [];
    });
  });
}

function caseOf(conditions: readonly Condition[]): Case | null {
  return conditions.reduce<Case | null>(
    (sofar, { fact, in: values }) => sofar && common(sofar, new Map([[fact, values]])),
    EVERY_VISIT,
  );
}

/** Every visit in cases that share none, each with what is decided on it; what no rule takes is left out. */
export function decidedCases({ rules }: Pick<RuleSet, 'rules'>): { when: Case; rule: string; lead: Department }[] {
  let left: readonly Case[] = [EVERY_VISIT];

  return rules.flatMap((rule) =>
    casesOf(rule).flatMap(({ when, lead }) => {
      const taken = left.flatMap((one) => common(one, when) ?? []);
      left = left.flatMap((one) => without(one, when));
      return taken.map((one) => ({ when: one, rule: rule.key, lead }));
    }),
  );
}

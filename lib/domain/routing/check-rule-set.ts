import { type ChainFacts, fits } from '../approval/chain';
import { REGIONS } from '../places/regions';
import { sameContent } from '../shared/same-content';
import { LEVELS, TRAVELLING_BODIES, VISIT_KINDS } from '../visit/vocabulary';
import { takes } from './decide';
import { FACT_NAMES, FACT_VALUES, type FactName, type RoutingFacts } from './facts';
import type { Rule, RuleSet } from './rule-set';
import { isPossible } from './smallest-change';

/** "This fact is one of these", as a check or a difference tells it. */
export type ToldCondition = { fact: FactName; in: readonly string[] };

/**
 * Something about a draft that its author should know (issue "Coordination rules that the city can change"). None of
 * it makes a rule set invalid: that is for its schema to say.
 */
export type RuleSetCheck =
  /** Its conditions exclude each other, or there is no such visit. */
  | { code: 'rule_impossible'; rule: string }
  /** Earlier rules take all its cases: one alone where one does, otherwise these together. */
  | { code: 'rule_never_decides'; rule: string; takenBy: string[] }
  /** The same outcome side by side, or on the same conditions: one rule would do. */
  | { code: 'rules_alike'; rules: [string, string]; how: 'neighbours' | 'same_conditions' }
  | { code: 'fact_unused'; fact: FactName }
  /** What no rule takes: the first of it in words, each part with the combinations not told before it. */
  | { code: 'falls_through'; total: number; parts: { when: ToldCondition[]; count: number }[]; untold: number }
  | { code: 'chain_never_chosen'; chain: string; takenBy: string[] };

type Draft = Pick<RuleSet, 'rules' | 'chains' | 'costLimits'>;

const MOST_PARTS_TOLD = 8;

/** Checks a draft against every visit that can be, in the order of its rules. */
export function checkRuleSet({ rules, chains, costLimits }: Draft): RuleSetCheck[] {
  const possible = possibleFacts();
  const cases = rules.map((rule) => possible.filter((facts) => takes(rule, facts)));
  const falling = possible.filter((facts) => !rules.some((rule) => takes(rule, facts)));

  return [
    ...rules.flatMap((rule, index) => neverDeciding(rule, cases[index] ?? [], rules.slice(0, index))),
    ...alikeRules(rules, cases),
    ...FACT_NAMES.filter((fact) => !rules.some((rule) => asksFor(rule, fact))).map(
      (fact) => ({ code: 'fact_unused', fact }) as const,
    ),
    ...(falling.length > 0 ? [fallingThrough(falling)] : []),
    ...neverChosen(chains, costLimits),
  ];
}

/** Every combination of facts that a visit can have. */
function possibleFacts(): readonly RoutingFacts[] {
  enumerated ??= Object.entries(FACT_VALUES)
    .reduce<object[]>((sofar, [fact, values]) => sofar.flatMap((f) => values.map((v) => ({ ...f, [fact]: v }))), [{}])
    .filter((facts): facts is RoutingFacts => isPossible(facts as RoutingFacts));
  return enumerated;
}

let enumerated: readonly RoutingFacts[] | undefined;

function neverDeciding(rule: Rule, cases: readonly RoutingFacts[], before: readonly Rule[]): RuleSetCheck[] {
  if (cases.length === 0) return [{ code: 'rule_impossible', rule: rule.key }];
  const takenBy = takersOf(cases, before, takes);
  return takenBy ? [{ code: 'rule_never_decides', rule: rule.key, takenBy: takenBy.map(({ key }) => key) }] : [];
}

/** Which of `before` take all cases: the first that does alone, or as few together as leaving some out gives; or null. */
function takersOf<Row, Case>(
  cases: readonly Case[],
  before: readonly Row[],
  takesIt: (row: Row, one: Case) => boolean,
): Row[] | null {
  const takeAll = (rows: readonly Row[]) => cases.every((one) => rows.some((row) => takesIt(row, one)));
  if (!takeAll(before)) return null;

  const alone = before.find((row) => takeAll([row]));
  if (alone) return [alone];
  return before.reduceRight<Row[]>(
    (needed, row) => {
      const without = needed.filter((other) => other !== row);
      return takeAll(without) ? without : needed;
    },
    [...before],
  );
}

function alikeRules(rules: readonly Rule[], cases: readonly (readonly RoutingFacts[])[]): RuleSetCheck[] {
  return rules.flatMap((rule, index) =>
    rules.slice(index + 1).flatMap((later, distance): RuleSetCheck[] => {
      if (!sameOutcome(rule, later)) return [];
      const here = cases[index] ?? [];
      const there = cases[index + 1 + distance] ?? [];
      const same = here.length > 0 && here.length === there.length && here.every((facts, at) => facts === there[at]);
      if (!same && distance > 0) return [];
      const how = same ? 'same_conditions' : 'neighbours';
      return [{ code: 'rules_alike', rules: [rule.key, later.key], how }];
    }),
  );
}

/** Whether two rules send a visit to the same place with the same demands, whatever their names and sources say. */
function sameOutcome(one: Rule, other: Rule): boolean {
  const outcome = ({ lead, support, demands }: Rule) => ({
    lead,
    support: support === lead ? null : support,
    demands: [...new Set(demands)].sort(),
  });
  return sameContent(outcome(one), outcome(other));
}

function asksFor({ when, support }: Rule, fact: FactName): boolean {
  const supportAsks = support !== null && typeof support === 'object' && support.onlyIf.fact === fact;
  return supportAsks || when.some((conditions) => conditions.some((condition) => condition.fact === fact));
}

/** Tells the combinations as few broad conditions: each part grown from the first not told yet. */
function fallingThrough(falling: readonly RoutingFacts[]): RuleSetCheck {
  const all = new Set(falling);
  const outside = possibleFacts().filter((facts) => !all.has(facts));
  const parts: { when: ToldCondition[]; count: number }[] = [];

  let left: readonly RoutingFacts[] = falling;
  while (left[0] && parts.length < MOST_PARTS_TOLD) {
    const box = grow(left[0], outside);
    const rest = left.filter((facts) => !isInside(facts, box));
    parts.push({
      when: box.filter((condition) => condition.in.length < FACT_VALUES[condition.fact].length),
      count: left.length - rest.length,
    });
    left = rest;
  }

  return { code: 'falls_through', total: falling.length, parts, untold: left.length };
}

/** The conditions around one visit, widened fact by fact as long as no visit from outside comes in. */
function grow(seed: RoutingFacts, outside: readonly RoutingFacts[]): ToldCondition[] {
  let box: ToldCondition[] = FACT_NAMES.map((fact) => ({ fact, in: [seed[fact]] }));
  const widen = (fact: FactName, values: readonly string[]) => {
    const wider = box.map((condition) => (condition.fact === fact ? { fact, in: values } : condition));
    if (!outside.some((facts) => isInside(facts, wider))) box = wider;
  };

  // Facts that do not matter at all first, so that fewest are left to tell.
  for (const fact of FACT_NAMES) widen(fact, FACT_VALUES[fact]);
  for (const fact of FACT_NAMES) {
    for (const value of FACT_VALUES[fact]) {
      const current = box.find((condition) => condition.fact === fact)?.in ?? [];
      if (!current.includes(value)) widen(fact, [...current, value]);
    }
  }
  return box;
}

function isInside(facts: RoutingFacts, box: readonly ToldCondition[]): boolean {
  return box.every((condition) => condition.in.includes(facts[condition.fact]));
}

/** A cost at each side of each limit: exactly the limit is still below it. */
function neverChosen(chains: RuleSet['chains'], limits: RuleSet['costLimits']): RuleSetCheck[] {
  const costs = [limits.first, limits.second, limits.second + 1];
  const every = VISIT_KINDS.flatMap((kind) =>
    LEVELS.flatMap((level) =>
      TRAVELLING_BODIES.flatMap((travellingBody) =>
        REGIONS.flatMap((region) =>
          costs.map((estimatedCostEur): ChainFacts => ({
            ...{ kind, level, travellingBody, region, estimatedCostEur, leadDepartment: null },
          })),
        ),
      ),
    ),
  );

  return chains.flatMap((row, index): RuleSetCheck[] => {
    const cases = every.filter((facts) => fits(row, facts, limits));
    const takenBy = takersOf(cases, chains.slice(0, index), (other, facts) => fits(other, facts, limits));
    return takenBy && index > 0
      ? [{ code: 'chain_never_chosen', chain: row.key, takenBy: takenBy.map(({ key }) => key) }]
      : [];
  });
}

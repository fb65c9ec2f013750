import { type ChainFacts, fits } from '../approval/chain';
import { REGIONS } from '../places/regions';
import { sameContent } from '../shared/same-content';
import { LEVELS, TRAVELLING_BODIES, VISIT_KINDS } from '../visit/vocabulary';
import { type Case, casesOf, common, EVERY_VISIT, untaken, without } from './fact-cases';
import { FACT_NAMES, FACT_VALUES, type FactName } from './facts';
import type { Rule, RuleSet } from './rule-set';
import { countIn, type ValueClasses, valueClassesOf } from './value-classes';

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
  /** What no rule takes: the first of it in words, each part with the cases not told before it, of those that the rules tell apart. */
  | { code: 'falls_through'; total: number; parts: { when: ToldCondition[]; count: number }[]; untold: number }
  | { code: 'chain_never_chosen'; chain: string; takenBy: string[] };

type Draft = Pick<RuleSet, 'rules' | 'chains' | 'costLimits'>;

const MOST_PARTS_TOLD = 8;

/** Checks a draft against every visit that can be, in the order of its rules. */
export function checkRuleSet({ rules, chains, costLimits }: Draft): RuleSetCheck[] {
  const falling = untaken([EVERY_VISIT], rules);

  return [
    ...rules.flatMap((rule, index) => neverDeciding(rule, rules.slice(0, index))),
    ...alikeRules(rules),
    ...FACT_NAMES.filter((fact) => !rules.some((rule) => asksFor(rule, fact))).map(
      (fact) => ({ code: 'fact_unused', fact }) as const,
    ),
    ...(falling.length > 0 ? [fallingThrough(falling, rules)] : []),
    ...neverChosen(rules, chains, costLimits),
  ];
}

const whenOf = (rule: Rule) => casesOf(rule).map(({ when }) => when);

function neverDeciding(rule: Rule, before: readonly Rule[]): RuleSetCheck[] {
  const cases = whenOf(rule);
  if (cases.length === 0) return [{ code: 'rule_impossible', rule: rule.key }];
  const takenBy = takersOf(before, (rows) => untaken(cases, rows).length === 0);
  return takenBy ? [{ code: 'rule_never_decides', rule: rule.key, takenBy: takenBy.map(({ key }) => key) }] : [];
}

/** Which of `before` take everything: the first that does alone, or as few together as leaving some out gives; or null. */
function takersOf<Row>(before: readonly Row[], takeAll: (rows: readonly Row[]) => boolean): Row[] | null {
  if (!takeAll(before)) return null;

  const alone = before.find((row) => takeAll([row]));
  if (alone) return [alone];
  return before.reduceRight<Row[]>(
    (needed, row) => {
      const rest = needed.filter((other) => other !== row);
      return takeAll(rest) ? rest : needed;
    },
    [...before],
  );
}

function alikeRules(rules: readonly Rule[]): RuleSetCheck[] {
  return rules.flatMap((rule, index) =>
    rules.slice(index + 1).flatMap((later, distance): RuleSetCheck[] => {
      if (!sameOutcome(rule, later)) return [];
      const same = sameVisits(rule, later);
      if (!same && distance > 0) return [];
      const how = same ? 'same_conditions' : 'neighbours';
      return [{ code: 'rules_alike', rules: [rule.key, later.key], how }];
    }),
  );
}

function sameVisits(one: Rule, other: Rule): boolean {
  const cases = whenOf(one);
  return cases.length > 0 && untaken(cases, [other]).length === 0 && untaken(whenOf(other), [one]).length === 0;
}

/** Whether two rules make the same of a visit, whatever their names and sources say. */
function sameOutcome(one: Rule, other: Rule): boolean {
  const outcome = ({ lead, support, demands, chain, taskTemplate }: Rule) => ({
    ...{ lead, chain, taskTemplate },
    support: support === lead ? null : support,
    demands: [...new Set(demands)].sort(),
  });
  return sameContent(outcome(one), outcome(other));
}

function asksFor({ when, support }: Rule, fact: FactName): boolean {
  const supportAsks = support !== null && typeof support === 'object' && support.onlyIf.fact === fact;
  return supportAsks || when.some((conditions) => conditions.some((condition) => condition.fact === fact));
}

/** Tells what falls through as few broad conditions: each part grown from the first not told yet. */
function fallingThrough(falling: readonly Case[], rules: readonly Rule[]): RuleSetCheck {
  const classes = valueClassesOf(rules);
  const countAll = (cases: readonly Case[]) => cases.reduce((sum, one) => sum + countIn(one, classes), 0);
  const taken = rules.flatMap(whenOf);
  const total = countAll(falling);

  const parts: { when: ToldCondition[]; count: number }[] = [];
  let left = falling;
  let untold = total;
  while (left[0] && parts.length < MOST_PARTS_TOLD) {
    const grown = grow(left[0], taken, classes);
    left = left.flatMap((one) => without(one, grown));
    const rest = countAll(left);
    parts.push({ when: FACT_NAMES.flatMap((fact) => saying(fact, grown)), count: untold - rest });
    untold = rest;
  }

  return { code: 'falls_through', total, parts, untold };
}

/** The case widened fact by fact, class by class, as long as no rule takes anything of it. */
function grow(seed: Case, taken: readonly Case[], classes: ValueClasses): Case {
  const isFree = (one: Case) => !taken.some((when) => common(one, when));
  // Facts that do not matter at all first, so that fewest are left to tell.
  const broad = FACT_NAMES.reduce<Case>((sofar, fact) => {
    const wider = new Map(sofar);
    wider.delete(fact);
    return isFree(wider) ? wider : sofar;
  }, seed);

  return [...broad].reduce<Case>(
    (sofar, [fact]) =>
      (classes.get(fact) ?? []).reduce((grown, one) => {
        const here = grown.get(fact) ?? [];
        const wider = new Map(grown).set(
          fact,
          FACT_VALUES[fact].filter((value) => here.includes(value) || one.includes(value)),
        );
        return isFree(wider) ? wider : grown;
      }, sofar),
    broad,
  );
}

function saying(fact: FactName, when: Case): ToldCondition[] {
  const values = when.get(fact);
  return values && values.length < FACT_VALUES[fact].length ? [{ fact, in: values }] : [];
}

/** What no rule names is chosen by the table, on every side of each limit: exactly the limit is still below it. */
function neverChosen(rules: readonly Rule[], chains: RuleSet['chains'], limits: RuleSet['costLimits']): RuleSetCheck[] {
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
    if (rules.some(({ chain }) => chain === row.key)) return [];
    const cases = every.filter((facts) => fits(row, facts, limits));
    const takenBy = takersOf(chains.slice(0, index), (rows) =>
      cases.every((facts) => rows.some((other) => fits(other, facts, limits))),
    );
    return takenBy && index > 0
      ? [{ code: 'chain_never_chosen', chain: row.key, takenBy: takenBy.map(({ key }) => key) }]
      : [];
  });
}

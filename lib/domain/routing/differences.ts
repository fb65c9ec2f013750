import { sameContent } from '../shared/same-content';
import type { Rank } from '../visit/vocabulary';
import type { ChainRow, Rule, RuleSet } from './rule-set';

const RULE_PARTS = ['when', 'lead', 'support', 'demands', 'source', 'name'] as const;
export type RulePart = (typeof RULE_PARTS)[number];

/** How one rule set differs from another, for a side-by-side view; places count from 1. */
export type RuleSetDifference =
  | { what: 'rule_added'; rule: string; place: number; after: Rule }
  | { what: 'rule_removed'; rule: string; place: number; before: Rule }
  | { what: 'rule_moved'; rule: string; from: number; to: number }
  | { what: 'rule_changed'; rule: string; part: RulePart; before: Rule; after: Rule }
  | { what: 'chain_added'; chain: string; place: number; after: ChainRow }
  | { what: 'chain_removed'; chain: string; place: number; before: ChainRow }
  | { what: 'chain_moved'; chain: string; from: number; to: number }
  | { what: 'chain_changed'; chain: string; before: ChainRow; after: ChainRow }
  | { what: 'limit_changed'; limit: 'first' | 'second'; before: number; after: number }
  | { what: 'triage_limit_changed'; before: number; after: number }
  | { what: 'rank_added' | 'rank_removed'; rank: Rank };

/** Rules and chains are the same ones by their keys. Empty when the two decide alike and say the same. */
export function differencesOf(before: RuleSet, after: RuleSet): RuleSetDifference[] {
  const rules = compared(before.rules, after.rules);
  const chains = compared(before.chains, after.chains);

  return [
    ...rules.removed.map(([rule, place]) => ({ what: 'rule_removed', rule: rule.key, place, before: rule }) as const),
    ...rules.added.map(([rule, place]) => ({ what: 'rule_added', rule: rule.key, place, after: rule }) as const),
    ...rules.moved.map(([{ key }, from, to]) => ({ what: 'rule_moved', rule: key, from, to }) as const),
    ...rules.kept.flatMap(([one, other]) => changedParts(one, other)),
    ...(['first', 'second'] as const)
      .map((limit) => ({ limit, before: before.costLimits[limit], after: after.costLimits[limit] }))
      .filter((one) => one.before !== one.after)
      .map((one) => ({ what: 'limit_changed', ...one }) as const),
    ...triageLimit(before.triageTimeLimitWorkingDays, after.triageTimeLimitWorkingDays),
    ...missing(before.highRanks, after.highRanks).map((rank) => ({ what: 'rank_removed', rank }) as const),
    ...missing(after.highRanks, before.highRanks).map((rank) => ({ what: 'rank_added', rank }) as const),
    ...chains.removed.map(([row, place]) => ({ what: 'chain_removed', chain: row.key, place, before: row }) as const),
    ...chains.added.map(([row, place]) => ({ what: 'chain_added', chain: row.key, place, after: row }) as const),
    ...chains.moved.map(([{ key }, from, to]) => ({ what: 'chain_moved', chain: key, from, to }) as const),
    ...chains.kept
      .filter(([one, other]) => !sameContent(one, other))
      .map(([one, other]) => ({ what: 'chain_changed', chain: one.key, before: one, after: other }) as const),
  ];
}

function changedParts(before: Rule, after: Rule): RuleSetDifference[] {
  return RULE_PARTS.filter((part) => !sameContent(before[part], after[part])).map((part) => ({
    ...({ what: 'rule_changed', rule: after.key, part, before, after } as const),
  }));
}

function triageLimit(before: number, after: number): RuleSetDifference[] {
  return before === after ? [] : [{ what: 'triage_limit_changed', before, after }];
}

const missing = (from: readonly Rank[], others: readonly Rank[]) => from.filter((rank) => !others.includes(rank));

type Compared<Row> = {
  added: [row: Row, place: number][];
  removed: [row: Row, place: number][];
  moved: [row: Row, from: number, to: number][];
  kept: [before: Row, after: Row][];
};

function compared<Row extends { key: string }>(before: readonly Row[], after: readonly Row[]): Compared<Row> {
  const placeIn = (rows: readonly Row[], { key }: Row) => rows.findIndex((row) => row.key === key) + 1;
  const absentFrom = (rows: readonly Row[], from: readonly Row[]) =>
    from.filter((row) => placeIn(rows, row) === 0).map((row): [Row, number] => [row, placeIn(from, row)]);

  const kept = after.flatMap((row): [Row, Row][] => {
    const earlier = before.find(({ key }) => key === row.key);
    return earlier ? [[earlier, row]] : [];
  });
  const inPlace = longestRising(kept.map(([row]) => placeIn(before, row)));

  return {
    added: absentFrom(before, after),
    removed: absentFrom(after, before),
    moved: kept
      .map(([, row]): [Row, number, number] => [row, placeIn(before, row), placeIn(after, row)])
      .filter(([, from]) => !inPlace.includes(from)),
    kept,
  };
}

/** The most places that stayed in their order: what is not among them has moved. */
function longestRising(places: readonly number[]): number[] {
  const endingAt: number[][] = [];
  places.forEach((place, index) => {
    const before = endingAt
      .filter((_, earlier) => (places[earlier] ?? 0) < place && earlier < index)
      .reduce<number[]>((best, run) => (run.length > best.length ? run : best), []);
    endingAt.push([...before, place]);
  });
  return endingAt.reduce<number[]>((best, run) => (run.length > best.length ? run : best), []);
}

import type { Criterion } from '../intake/criteria';
import { sameContent } from '../shared/same-content';
import type { CriterionKind, Rank } from '../visit/vocabulary';
import type { Source } from './rule-source';
import type { ApprovalTime, ChainRow, Rule, RuleSet } from './rule-set';

const RULE_PARTS = ['when', 'lead', 'support', 'demands', 'chain', 'taskTemplate', 'source', 'name'] as const;
export type RulePart = (typeof RULE_PARTS)[number];

const CHAIN_PARTS = ['when', 'stages', 'source', 'name'] as const;
export type ChainPart = (typeof CHAIN_PARTS)[number];

const TIMES = ['dueWorkingDays', 'remindWorkingDaysBefore', 'escalateWorkingDaysAfter'] as const;
const SETTINGS_WITH_SOURCE = ['highRanks', 'costLimits', 'triageTimeLimit', 'approvalTime'] as const;

/** How one rule set differs from another, for a side-by-side view; places count from 1. */
export type RuleSetDifference =
  | { what: 'rule_added'; rule: string; place: number; after: Rule }
  | { what: 'rule_removed'; rule: string; place: number; before: Rule }
  | { what: 'rule_moved'; rule: string; from: number; to: number }
  | { what: 'rule_changed'; rule: string; part: RulePart; before: Rule; after: Rule }
  | { what: 'chain_added'; chain: string; place: number; after: ChainRow }
  | { what: 'chain_removed'; chain: string; place: number; before: ChainRow }
  | { what: 'chain_moved'; chain: string; from: number; to: number }
  | { what: 'chain_changed'; chain: string; part: ChainPart; before: ChainRow; after: ChainRow }
  | { what: 'limit_changed'; limit: 'first' | 'second'; before: number; after: number }
  | { what: 'triage_limit_changed'; before: number; after: number }
  | { what: 'time_changed'; time: keyof ApprovalTime; before: number; after: number }
  | { what: 'rank_added' | 'rank_removed'; rank: Rank }
  /** The same ranks in another order, or one of them twice: it decides nothing. */
  | { what: 'ranks_reordered' }
  | { what: 'criterion_added'; criterion: CriterionKind; after: Criterion }
  | { what: 'criterion_removed'; criterion: CriterionKind; before: Criterion }
  | { what: 'criterion_moved'; criterion: CriterionKind; from: number; to: number }
  | {
      what: 'criterion_changed';
      criterion: CriterionKind;
      part: 'numbers' | 'source';
      before: Criterion;
      after: Criterion;
    }
  | { what: 'source_changed'; setting: keyof RuleSet['sources']; before: Source; after: Source };

/** Rules and chains are the same ones by their keys, criteria by their kinds. Empty exactly when the two are the same. */
export function differencesOf(before: RuleSet, after: RuleSet): RuleSetDifference[] {
  const rules = compared(before.rules, after.rules, ({ key }) => key);
  const chains = compared(before.chains, after.chains, ({ key }) => key);
  const criteria = compared(before.criteria, after.criteria, ({ kind }) => kind);

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
    ...TIMES.map((time) => ({ time, before: before.approvalTime[time], after: after.approvalTime[time] }))
      .filter((one) => one.before !== one.after)
      .map((one) => ({ what: 'time_changed', ...one }) as const),
    ...changedRanks(before.highRanks, after.highRanks),
    ...chains.removed.map(([row, place]) => ({ what: 'chain_removed', chain: row.key, place, before: row }) as const),
    ...chains.added.map(([row, place]) => ({ what: 'chain_added', chain: row.key, place, after: row }) as const),
    ...chains.moved.map(([{ key }, from, to]) => ({ what: 'chain_moved', chain: key, from, to }) as const),
    ...chains.kept.flatMap(([one, other]) => changedChainParts(one, other)),
    ...criteria.removed.map(([row]) => ({ what: 'criterion_removed', criterion: row.kind, before: row }) as const),
    ...criteria.added.map(([row]) => ({ what: 'criterion_added', criterion: row.kind, after: row }) as const),
    ...criteria.moved.map(([{ kind }, from, to]) => ({ what: 'criterion_moved', criterion: kind, from, to }) as const),
    ...criteria.kept.flatMap(([one, other]) => changedCriterionParts(one, other)),
    ...SETTINGS_WITH_SOURCE.map((setting) => ({
      setting,
      before: before.sources[setting],
      after: after.sources[setting],
    }))
      .filter((one) => !sameContent(one.before, one.after))
      .map((one) => ({ what: 'source_changed', ...one }) as const),
  ];
}

function changedChainParts(before: ChainRow, after: ChainRow): RuleSetDifference[] {
  const partOf = ({ name, stages, source, key: _key, ...when }: ChainRow, part: ChainPart) =>
    ({ name, stages, source, when })[part];
  return CHAIN_PARTS.filter((part) => !sameContent(partOf(before, part), partOf(after, part))).map((part) => ({
    ...({ what: 'chain_changed', chain: after.key, part, before, after } as const),
  }));
}

function changedCriterionParts(before: Criterion, after: Criterion): RuleSetDifference[] {
  const { source: sourceBefore, ...numbersBefore } = before;
  const { source: sourceAfter, ...numbersAfter } = after;
  const changed = {
    numbers: !sameContent(numbersBefore, numbersAfter),
    source: !sameContent(sourceBefore, sourceAfter),
  };
  return (['numbers', 'source'] as const)
    .filter((part) => changed[part])
    .map((part) => ({ what: 'criterion_changed', criterion: after.kind, part, before, after }));
}

function changedRanks(before: readonly Rank[], after: readonly Rank[]): RuleSetDifference[] {
  const missing = (from: readonly Rank[], others: readonly Rank[]) => from.filter((rank) => !others.includes(rank));
  const changed = [
    ...missing(before, after).map((rank) => ({ what: 'rank_removed', rank }) as const),
    ...missing(after, before).map((rank) => ({ what: 'rank_added', rank }) as const),
  ];
  const kept = (ranks: readonly Rank[], others: readonly Rank[]) => ranks.filter((rank) => others.includes(rank));
  const sameOrder = sameContent(kept(before, after), kept(after, before));
  return sameOrder ? changed : [...changed, { what: 'ranks_reordered' }];
}

function changedParts(before: Rule, after: Rule): RuleSetDifference[] {
  return RULE_PARTS.filter((part) => !sameContent(before[part], after[part])).map((part) => ({
    ...({ what: 'rule_changed', rule: after.key, part, before, after } as const),
  }));
}

function triageLimit(before: number, after: number): RuleSetDifference[] {
  return before === after ? [] : [{ what: 'triage_limit_changed', before, after }];
}

type Compared<Row> = {
  added: [row: Row, place: number][];
  removed: [row: Row, place: number][];
  moved: [row: Row, from: number, to: number][];
  kept: [before: Row, after: Row][];
};

function compared<Row>(before: readonly Row[], after: readonly Row[], keyOf: (row: Row) => string): Compared<Row> {
  const placeIn = (rows: readonly Row[], wanted: Row) => rows.findIndex((row) => keyOf(row) === keyOf(wanted)) + 1;
  const absentFrom = (rows: readonly Row[], from: readonly Row[]) =>
    from.filter((row) => placeIn(rows, row) === 0).map((row): [Row, number] => [row, placeIn(from, row)]);

  const kept = after.flatMap((row): [Row, Row][] => {
    const earlier = before.find((other) => keyOf(other) === keyOf(row));
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

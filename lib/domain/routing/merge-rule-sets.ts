import { sameContent } from '../shared/same-content';
import type { ChainForm, RuleForm, RuleSetForm } from './rule-set-form';

export type Side = 'MINE' | 'THEIRS';

/** What both sides changed, differently: named as `changed-parts.ts` names it. Undefined on the side that took it out. */
export type RuleSetConflict =
  | { part: string; list: 'rules'; MINE: RuleForm | undefined; THEIRS: RuleForm | undefined }
  | { part: string; list: 'chains'; MINE: ChainForm | undefined; THEIRS: ChainForm | undefined }
  | { part: string; list: null };

export type MergedRuleSet = {
  form: RuleSetForm;
  /** What only the other side had changed and is now here. */
  taken: string[];
  conflicts: RuleSetConflict[];
};

/**
 * A draft that two people changed from the same version: what one side changed holds, and what both changed is as `choices`
 * say, mine where they say nothing. Rules and chains are the same ones by their keys; their order is mine where I changed
 * it, otherwise theirs.
 */
export function mergeRuleSets(
  base: RuleSetForm,
  mine: RuleSetForm,
  theirs: RuleSetForm,
  choices: Readonly<Partial<Record<string, Side>>> = {},
): MergedRuleSet {
  const taken: string[] = [];
  const conflicts: RuleSetConflict[] = [];

  const settle = <T>(part: string, three: Three<T>, conflict: () => RuleSetConflict): T => {
    if (sameContent(three.mine, three.theirs) || sameContent(three.base, three.theirs)) return three.mine;
    if (sameContent(three.base, three.mine)) {
      taken.push(part);
      return three.theirs;
    }
    conflicts.push(conflict());
    return choices[part] === 'THEIRS' ? three.theirs : three.mine;
  };
  const setting = <Part extends keyof RuleSetForm>(part: Part): RuleSetForm[Part] =>
    settle(part, { base: base[part], mine: mine[part], theirs: theirs[part] }, () => ({ part, list: null }));
  const rows = <Row extends { key: string }>(
    list: 'rules' | 'chains',
    three: Three<readonly Row[]>,
    conflict: (part: string, sides: Record<Side, Row | undefined>) => RuleSetConflict,
  ): Row[] => {
    const known = { base: byKey(three.base), mine: byKey(three.mine), theirs: byKey(three.theirs) };
    return orderOf(known).flatMap((key) => {
      const part = `${list}.${key}`;
      const sides = { base: known.base.get(key), mine: known.mine.get(key), theirs: known.theirs.get(key) };
      const row = settle(part, sides, () => conflict(part, { MINE: sides.mine, THEIRS: sides.theirs }));
      return row ? [row] : [];
    });
  };

  const form: RuleSetForm = {
    effectiveFrom: setting('effectiveFrom'),
    rules: rows('rules', { base: base.rules, mine: mine.rules, theirs: theirs.rules }, (part, sides) => ({
      ...{ part, list: 'rules', ...sides },
    })),
    chains: rows('chains', { base: base.chains, mine: mine.chains, theirs: theirs.chains }, (part, sides) => ({
      ...{ part, list: 'chains', ...sides },
    })),
    highRanks: setting('highRanks'),
    costLimits: setting('costLimits'),
    triageTimeLimitWorkingDays: setting('triageTimeLimitWorkingDays'),
    approvalTime: setting('approvalTime'),
    criteria: setting('criteria'),
    sources: setting('sources'),
  };
  return { form, taken, conflicts };
}

type Three<T> = { base: T; mine: T; theirs: T };

/** Rows by their keys; a key that is there twice already, while it is being written, is told apart by its count. */
function byKey<Row extends { key: string }>(rows: readonly Row[]): ReadonlyMap<string, Row> {
  const known = new Map<string, Row>();
  for (const row of rows) {
    let name = row.key;
    for (let count = 2; known.has(name); count += 1) name = `${row.key} (${count})`;
    known.set(name, row);
  }
  return known;
}

/** Every key of either side, each new one behind the one it stands behind on its own side. */
function orderOf({ base, mine, theirs }: Three<ReadonlyMap<string, unknown>>): string[] {
  const common = [...base.keys()].filter((key) => mine.has(key) && theirs.has(key));
  const isOrderMine = !sameContent(
    [...mine.keys()].filter((key) => common.includes(key)),
    common,
  );
  const [first, second] = isOrderMine ? [mine, theirs] : [theirs, mine];

  const order = [...first.keys()];
  let before = -1;
  for (const key of second.keys()) {
    if (!order.includes(key)) order.splice(before + 1, 0, key);
    before = order.indexOf(key);
  }
  return order;
}

import { sameContent } from '../shared/same-content';
import type { RuleSet } from './rule-set';

type Version = { effectiveFrom: string; ruleSet: RuleSet };

/**
 * What one saving of a draft changed, as the trail keeps it and a reader who was slower is told: `rules.K4` for a rule,
 * `chains.TRIP` for a chain, `rules` or `chains` for their order alone, otherwise the name of the setting.
 */
export function changedParts(before: Version, after: Version): string[] {
  const { rules, chains, ...settings } = after.ruleSet;
  const earlier: Readonly<Record<string, unknown>> = before.ruleSet;

  return [
    ...(before.effectiveFrom === after.effectiveFrom ? [] : ['effectiveFrom']),
    ...changedRows('rules', before.ruleSet.rules, rules),
    ...changedRows('chains', before.ruleSet.chains, chains),
    ...Object.entries(settings).flatMap(([name, value]) => (sameContent(earlier[name], value) ? [] : [name])),
  ];
}

function changedRows<Row extends { key: string }>(
  list: string,
  before: readonly Row[],
  after: readonly Row[],
): string[] {
  const find = (rows: readonly Row[], key: string) => rows.find((row) => row.key === key);
  const keys = [...new Set([...before, ...after].map(({ key }) => key))];
  const changed = keys.filter((key) => !sameContent(find(before, key), find(after, key)));

  const keptIn = (rows: readonly Row[], others: readonly Row[]) =>
    rows.flatMap(({ key }) => (find(others, key) ? [key] : []));
  const isReordered = !sameContent(keptIn(before, after), keptIn(after, before));
  return [...changed.map((key) => `${list}.${key}`), ...(isReordered ? [list] : [])];
}

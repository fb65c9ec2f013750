import type { Condition, Rule, RuleSet } from './rule-set';

/** The rules as a Markdown table, for docs/ARCHITECTURE.md. */
export function ruleSetAsMarkdown({ rules, highRanks, triageTimeLimitWorkingDays }: RuleSet): string {
  return [
    '| rule | what it says | when | lead | support | demands | source |',
    '| --- | --- | --- | --- | --- | --- | --- |',
    ...rules.map(rowOf),
    `| – | Nothing matches. | | the joint triage queue, within ${triageTimeLimitWorkingDays} working days | | | |`,
    '',
    `Ranks that make a visit high-level: ${highRanks.join(', ')}.`,
  ].join('\n');
}

function rowOf(rule: Rule): string {
  const when = rule.when.map((alternative) => alternative.map(conditionOf).join(' and ')).join('; or ');
  const cells = [rule.key, rule.name.en, when, rule.lead, supportOf(rule), rule.demands.join(', '), rule.source.kind];
  return `| ${cells.join(' | ')} |`;
}

function conditionOf(condition: Condition): string {
  return `${condition.fact} ${condition.in.join(' or ')}`;
}

function supportOf({ support }: Rule): string {
  if (support === null) return '';
  return typeof support === 'string' ? support : `${support.department} if ${conditionOf(support.onlyIf)}`;
}

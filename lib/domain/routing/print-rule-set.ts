import type { Condition, Rule, RuleSet } from './rule-set';

/** The rules as a Markdown table, for docs/ARCHITECTURE.md. */
export function ruleSetAsMarkdown({ rules, highRanks, triageTimeLimitWorkingDays }: RuleSet): string {
  const rows = rules.map(
    (rule) =>
      `| ${[rule.key, rule.name.en, conditions(rule), rule.lead, support(rule), rule.demands.join(', '), rule.source.kind].join(' | ')} |`,
  );
  return [
    '| rule | about | when | lead | support | demands | source |',
    '| --- | --- | --- | --- | --- | --- | --- |',
    ...rows,
    `| – | nothing matches | | joint triage queue, within ${triageTimeLimitWorkingDays} working days | | | |`,
    '',
    `Ranks that make a visit high-level: ${highRanks.join(', ')}.`,
  ].join('\n');
}

function conditions({ when }: Rule): string {
  return when.map((alternative) => alternative.map(condition).join(' and ')).join(' **or** ');
}

const condition = ({ fact, in: values }: Condition) => `${fact} = ${values.join('/')}`;

function support({ support: supporting }: Rule): string {
  if (supporting === null) return '';
  return typeof supporting === 'string' ? supporting : `${supporting.department} if ${condition(supporting.onlyIf)}`;
}

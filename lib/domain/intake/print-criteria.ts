import type { RuleSet } from '../routing/rule-set';
import { sayCriterion } from './criterion-words';

/** The acceptance criteria as a Markdown table, for docs/RULES.md. */
export function criteriaAsMarkdown({ criteria }: Pick<RuleSet, 'criteria'>): string {
  return [
    '| criterion | what it asks | source |',
    '| --- | --- | --- |',
    ...criteria.map(
      (criterion) => `| ${criterion.kind} | ${sayCriterion(criterion, 'en')} | ${criterion.source.kind} |`,
    ),
  ].join('\n');
}

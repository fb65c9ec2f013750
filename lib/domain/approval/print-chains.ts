import type { RuleSet } from '../routing/rule-set';

/** The table of approval chains as Markdown, for docs/ARCHITECTURE.md. */
export function chainsAsMarkdown({ chains, costLimits }: RuleSet): string {
  const rows = chains.map(({ name, steps, key }) => `| ${key} | ${name.en} | ${steps.join(' → ')} |`);
  const limits = `Cost limits: first ${costLimits.first} €, second ${costLimits.second} €.`;
  return ['| row | when | steps |', '| --- | --- | --- |', ...rows, '', limits].join('\n');
}

import type { ChainRow, RuleSet } from '../routing/rule-set';

/** The table of approval chains as Markdown, for docs/ARCHITECTURE.md. */
export function chainsAsMarkdown({ chains, costLimits }: RuleSet): string {
  return [
    '| row | what | when | steps |',
    '| --- | --- | --- | --- |',
    ...chains.map((row) => `| ${row.key} | ${row.name.en} | ${conditionsOf(row)} | ${row.steps.join(' → ')} |`),
    '',
    `Cost limits: first ${costLimits.first} €, second ${costLimits.second} €. An unknown cost is below them, an unknown destination within Europe.`,
  ].join('\n');
}

function conditionsOf({ kinds, level, travellingBodies, regions, costAbove }: ChainRow): string {
  const conditions = [
    ...(level ? [`level ${level}`] : []),
    ...(kinds ? [`kind ${kinds.join(' or ')}`] : []),
    ...(travellingBodies ? [`travelling ${travellingBodies.join(' or ')}`] : []),
    ...(regions ? [`to ${regions.join(' or ')}`] : []),
    ...(costAbove ? [`cost above the ${costAbove} limit`] : []),
  ];
  return conditions.length > 0 ? conditions.join(', ') : 'anything else';
}

import type { ChainConditions, ChainRow, ChainStage, RuleSet } from '../routing/rule-set';

/** The table of approval chains as Markdown, for docs/ARCHITECTURE.md. */
export function chainsAsMarkdown({ chains, costLimits }: RuleSet): string {
  return [
    '| row | what | when | steps |',
    '| --- | --- | --- | --- |',
    ...chains.map((row) => `| ${row.key} | ${row.name.en} | ${conditionsOf(row)} | ${sayStages(row)} |`),
    '',
    `Cost limits: first ${costLimits.first} €, second ${costLimits.second} €. An unknown cost is below them, an unknown destination within Europe.`,
  ].join('\n');
}

/** "A → B and C → 1 of D or E (2 holders)". */
function sayStages({ stages }: ChainRow): string {
  return stages.map(sayStage).join(' → ');
}

function sayStage({ steps, need }: ChainStage): string {
  const said = steps.map(({ step, holders, onlyIf }) => {
    const how = holders === 1 ? '' : ` (${holders === 'ALL' ? 'every holder' : `${holders} holders`})`;
    return `${step}${how}${onlyIf ? ` if ${conditionsOf(onlyIf)}` : ''}`;
  });
  return need === 'ALL' ? said.join(' and ') : `${need} of ${said.join(' or ')}`;
}

function conditionsOf({ kinds, level, travellingBodies, regions, costAbove }: ChainConditions): string {
  const conditions = [
    ...(level ? [`level ${level}`] : []),
    ...(kinds ? [`kind ${kinds.join(' or ')}`] : []),
    ...(travellingBodies ? [`travelling ${travellingBodies.join(' or ')}`] : []),
    ...(regions ? [`to ${regions.join(' or ')}`] : []),
    ...(costAbove ? [`cost above the ${costAbove} limit`] : []),
  ];
  return conditions.length > 0 ? conditions.join(', ') : 'anything else';
}

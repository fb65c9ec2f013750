import type { StatusPeriod, TargetArea } from './target-area';

/** Target areas as a Markdown table, for docs/RULES.md. */
export function areasAsMarkdown(areas: readonly TargetArea[]): string {
  return [
    '| area | countries | cities | status |',
    '| --- | --- | --- | --- |',
    ...areas.map(
      (area) => `| ${[area.name.en, countriesOf(area), area.cities.join(', '), statusOf(area)].join(' | ')} |`,
    ),
  ].join('\n');
}

const countriesOf = ({ countries, takesRest }: TargetArea) => `${countries.join(', ')}${takesRest ? ', the rest' : ''}`;

function statusOf({ periods }: TargetArea): string {
  const say = ({ status, from, to, reason }: StatusPeriod) =>
    `${status} from ${from}${to ? ` to ${to}` : ''}: ${reason.en.replace(/\.$/, '')}`;
  return periods.length > 0 ? periods.map(say).join('; ') : 'ACTIVE';
}

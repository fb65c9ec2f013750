import type { RankTable } from './rank-table';
import { tellFormer, tellGeneralRules, WITHIN_TEXTS } from './tell-rank-table';

/** The table as Markdown, for docs/PRECEDENCE.md. */
export function rankTableAsMarkdown(table: RankTable): string {
  return [
    '| place | rank | among themselves | former holders | rests on |',
    '| --- | --- | --- | --- | --- |',
    ...table.groups.map(({ rank, within, former, note }, place) => {
      const cells = [`${place + 1}`, rank, WITHIN_TEXTS[within].en, tellFormer(former).en, note.en];
      return `| ${cells.join(' | ')} |`;
    }),
    '',
    tellGeneralRules(table)
      .map(({ en }) => en)
      .join(' '),
  ].join('\n');
}

import { useLocale, useTranslations } from 'next-intl';
import { Table } from '@/components/ui/Table';
import type { RuleSetDifference } from '@/lib/domain/routing/differences';
import type { ChainRow } from '@/lib/domain/routing/rule-set';
import { toChainForm } from '@/lib/domain/routing/rule-set-form';
import { tellDifference } from '@/lib/domain/routing/tell-difference';
import { formatNumber } from '@/lib/i18n/formats';
import { titleOfDifference } from '@/lib/i18n/tell-rules';
import { useChainWords } from './chain-words';

/** How two rule sets differ, in words side by side. `beforeName` and `afterName` are the two columns' headings. */
export function DifferenceTable({
  caption,
  differences,
  beforeName,
  afterName,
}: {
  caption: string;
  differences: readonly RuleSetDifference[];
  beforeName: string;
  afterName: string;
}) {
  const [t, checks] = [useTranslations('rules'), useTranslations('ruleChecks')];
  const locale = useLocale();
  const sides = useSides();
  const rows = differences.map((difference, place) => ({
    key: String(place),
    title: titleOfDifference(difference, checks, locale),
    ...sides(difference),
  }));

  return (
    <Table
      caption={caption}
      rows={rows}
      rowKey={({ key }) => key}
      columns={[
        { key: 'what', header: t('what'), isName: true, cell: ({ title }) => <strong>{title}</strong> },
        { key: 'before', header: beforeName, cell: ({ before }) => before || '–' },
        { key: 'after', header: afterName, cell: ({ after }) => after || '–' },
      ]}
    />
  );
}

type Sides = { before: string; after: string };

function useSides(): (difference: RuleSetDifference) => Sides {
  const locale = useLocale();
  const sayChain = useSayChain();
  const say = (value: string | number | undefined) =>
    typeof value === 'number' ? formatNumber(value, locale) : (value ?? '');

  return (difference) => {
    if ('chain' in difference && difference.what !== 'chain_moved') {
      const before = 'before' in difference ? sayChain(difference.before) : '';
      return { before, after: 'after' in difference ? sayChain(difference.after) : '' };
    }
    const { values } = tellDifference(difference, locale);
    const { before, after, from, to, rank } = values;
    const isGone = difference.what === 'rank_removed';
    return { before: say(before ?? from ?? (isGone ? rank : '')), after: say(after ?? to ?? (isGone ? '' : rank)) };
  };
}

function useSayChain() {
  const t = useTranslations('rules');
  const locale = useLocale();
  const { sayConditions, sayStages } = useChainWords();

  return (row: ChainRow) => {
    const chain = toChainForm(row);
    const conditions = sayConditions(chain);
    const when = conditions.length > 0 ? conditions.join('; ') : t('anything');
    return `${chain.name[locale]}. ${when}. ${sayStages(chain.stages)}. ${chain.source.text[locale]}`;
  };
}

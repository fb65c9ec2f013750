import { useLocale, useTranslations } from 'next-intl';
import { Table } from '@/components/ui/Table';
import type { RuleSetDifference } from '@/lib/domain/routing/differences';
import { tellDifference } from '@/lib/domain/routing/tell-difference';
import type { Locale } from '@/lib/domain/visit/vocabulary';
import { formatEuros, formatNumber } from '@/lib/i18n/formats';
import { titleOfDifference } from '@/lib/i18n/tell-rules';

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
  const rows = differences.map((difference, place) => ({
    key: String(place),
    title: titleOfDifference(difference, checks, locale),
    ...sidesOf(difference, locale),
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

/** The two sides in words or numbers; a thing that is new or gone, and one that has moved, has them as well. */
function sidesOf(difference: RuleSetDifference, locale: Locale): { before: string; after: string } {
  const { before, after, from, to, rank } = tellDifference(difference, locale).values;
  const format = difference.what === 'limit_changed' ? formatEuros : formatNumber;
  const say = (value: string | number | undefined) =>
    typeof value === 'number' ? format(value, locale) : (value ?? '');
  const isGone = difference.what === 'rank_removed';
  return { before: say(before ?? from ?? (isGone ? rank : '')), after: say(after ?? to ?? (isGone ? '' : rank)) };
}

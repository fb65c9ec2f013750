import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { Panel } from '@/components/ui/Panel';
import { Table } from '@/components/ui/Table';
import { PLACES, type TrialCounts } from '@/lib/domain/routing/trial-counts';
import type { Locale } from '@/lib/domain/visit/vocabulary';
import { formatMonth, formatNumber } from '@/lib/i18n/formats';
import type { TrialAddress } from './trial-address';
import { usePlaceName } from './use-words';

type Props = { counts: TrialCounts; address: TrialAddress; locale: Locale };

/** The same numbers by department, by rule and by month, each leading to its visits. */
export function TrialTables({ counts, address, locale }: Props) {
  if (counts.tried === 0) return null;
  return (
    <>
      <div className="mb-6 grid gap-6 lg:grid-cols-[3fr_2fr]">
        <DepartmentTable counts={counts} locale={locale} />
        <RuleTable counts={counts} address={address} locale={locale} />
      </div>
      <MonthTable counts={counts} address={address} locale={locale} />
    </>
  );
}

function DepartmentTable({ counts: { byDepartment }, locale }: Omit<Props, 'address'>) {
  const t = useTranslations('ruleTrials');
  const nameOf = usePlaceName();
  const visitsOf = (before: string, after: string) =>
    byDepartment.find((pair) => pair.before === before && pair.after === after)?.visits ?? 0;
  const number = (count: number) => formatNumber(count, locale);

  return (
    <Panel title={t('departments')} id="by-department">
      <Table
        caption={t('departments')}
        dense
        rows={PLACES.map((before) => ({ before, counts: PLACES.map((after) => visitsOf(before, after)) }))}
        rowKey={({ before }) => before}
        columns={[
          {
            key: 'before',
            header: t('before'),
            isName: true,
            cell: ({ before }) => nameOf(before),
          },
          ...PLACES.map((after, index) => ({
            key: after,
            header: `→ ${nameOf(after)}`,
            align: 'right' as const,
            cell: (row: { before: string; counts: number[] }) => {
              const count = number(row.counts[index] ?? 0);
              return row.before === after ? <span className="text-muted">{count}</span> : count;
            },
          })),
          {
            key: 'total',
            header: t('total'),
            align: 'right',
            cell: (row) => number(row.counts.reduce((sum, count) => sum + count, 0)),
          },
        ]}
      />
    </Panel>
  );
}

function RuleTable({ counts: { byRule }, address, locale }: Props) {
  const t = useTranslations('ruleTrials');
  // A rule that sends its own visits elsewhere is a change of it too.
  const changed = byRule.filter(({ before, after, elsewhere }) => before !== after || elsewhere > 0);
  const nameOf = (rule: string | null) => rule ?? t('noRule');

  return (
    <Panel title={t('rules')} id="by-rule">
      <p className="mb-3 text-muted">{changed.length > 0 ? t('rulesLead') : t('rulesSame')}</p>
      {changed.length > 0 && (
        <Table
          caption={t('rules')}
          dense
          rows={changed}
          rowKey={({ before, after }) => `${before} ${after}`}
          columns={[
            {
              key: 'rules',
              header: `${t('before')} → ${t('after')}`,
              isName: true,
              cell: ({ before, after }) => `${nameOf(before)} → ${nameOf(after)}`,
            },
            {
              key: 'visits',
              header: t('visits'),
              align: 'right',
              cell: ({ before, after, visits }) => {
                const count = formatNumber(visits, locale);
                return (
                  <Link
                    href={address({ change: 'ALL', ruleBefore: before ?? '–', ruleAfter: after ?? '–', month: null })}
                    prefetch={false}
                    aria-label={t('showVisitsOfRules', { before: nameOf(before), after: nameOf(after), count })}
                  >
                    {count}
                  </Link>
                );
              },
            },
            {
              key: 'elsewhere',
              header: t('ofThemElsewhere'),
              align: 'right',
              cell: ({ elsewhere }) => formatNumber(elsewhere, locale),
            },
          ]}
        />
      )}
    </Panel>
  );
}

function MonthTable({ counts: { byMonth }, address, locale }: Props) {
  const t = useTranslations('ruleTrials');
  const nameOf = usePlaceName();
  const most = Math.max(...byMonth.map(({ tried }) => tried));
  const share = (count: number) => ({ width: `${(100 * count) / most}%` });

  return (
    <Panel title={t('months')} id="by-month" className="mb-6">
      <div className="max-h-[32rem] overflow-y-auto" tabIndex={0} role="group" aria-label={t('months')}>
        <Table
          caption={t('months')}
          dense
          rows={byMonth.toReversed()}
          rowKey={({ month }) => month}
          columns={[
            { key: 'month', header: t('month'), isName: true, cell: ({ month }) => formatMonth(month, locale) },
            {
              key: 'tried',
              header: t('triedInMonth'),
              align: 'right',
              cell: ({ tried }) => formatNumber(tried, locale),
            },
            {
              key: 'elsewhere',
              header: t('elsewhereInMonth'),
              align: 'right',
              cell: ({ month, elsewhere }) => {
                const count = formatNumber(elsewhere, locale);
                return elsewhere === 0 ? (
                  count
                ) : (
                  <Link
                    href={address({ change: null, ruleBefore: null, ruleAfter: null, month })}
                    prefetch={false}
                    aria-label={t('showVisitsOfMonth', { month: formatMonth(month, locale), count })}
                  >
                    {count}
                  </Link>
                );
              },
            },
            {
              key: 'bar',
              header: '',
              wideOnly: true,
              // The numbers stand beside it: those that would go elsewhere, among those tried.
              cell: ({ tried, elsewhere }) => (
                <span aria-hidden="true" className="block w-40 lg:w-64">
                  <span className="block h-3 bg-line-soft" style={share(tried)}>
                    <span className="block h-3 bg-brand" style={{ width: `${(100 * elsewhere) / tried}%` }} />
                  </span>
                </span>
              ),
            },
            {
              key: 'to',
              header: t('toPlace'),
              cell: ({ to }) =>
                PLACES.filter((place) => to[place] > 0)
                  .map((place) => `${nameOf(place)}: ${formatNumber(to[place], locale)}`)
                  .join(', '),
            },
          ]}
        />
      </div>
    </Panel>
  );
}

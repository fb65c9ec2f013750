import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { ButtonLink } from '@/components/ui/Button';
import { Table } from '@/components/ui/Table';
import { Tag } from '@/components/ui/Tag';
import { type DoubtCode } from '@/lib/domain/import/row-to-visit';
import type { Locale, Rank, VisitKind } from '@/lib/domain/visit/vocabulary';
import { formatDays } from '@/lib/i18n/formats';
import { ROW_TONES, type RowState } from './ImportCounts';

type Row = {
  position: number;
  state: RowState;
  cells: Readonly<Record<string, string>>;
  summary: {
    title: string;
    kind: VisitKind;
    day: string;
    lastDay: string;
    rank: Rank | null;
    rule: string | null;
  } | null;
  doubts: readonly { code: DoubtCode; value: string }[];
  visitId: string | null;
};

type Props = { rows: readonly Row[]; batchId: string; state: RowState | null; page: number; locale: Locale };
const A_PAGE = 50;

/** The rows of a file and what each becomes, what needs a look first. */
export function ImportRows({ rows, batchId, state, page, locale }: Props) {
  const t = useTranslations('imports');
  const v = useTranslations('vocabulary');
  const address = (to: number) => ({
    pathname: `/import/${batchId}`,
    query: { page: to, ...(state ? { state } : {}) },
  });

  return (
    <>
      <Table
        caption={t('dryRun')}
        dense
        rows={rows}
        rowKey={({ position }) => String(position)}
        columns={[
          { key: 'row', header: t('row'), align: 'right', cell: ({ position }) => position + 2 },
          {
            key: 'visit',
            header: t('visit'),
            isName: true,
            cell: ({ summary, cells, visitId }) => (
              <>
                {visitId ? (
                  <Link href={`/visits/${visitId}`} prefetch={false}>
                    {summary?.title}
                  </Link>
                ) : (
                  (summary?.title ?? (
                    <span className="text-muted">
                      {Object.values(cells).filter(Boolean).slice(0, 4).join(' · ').slice(0, 120)}
                    </span>
                  ))
                )}
                {summary && <span className="block text-sm text-muted">{v(`kind.${summary.kind}`)}</span>}
              </>
            ),
          },
          {
            key: 'day',
            header: t('day'),
            noWrap: true,
            cell: ({ summary }) => summary && formatDays(summary.day, summary.lastDay, locale),
          },
          { key: 'rank', header: t('rank'), cell: ({ summary }) => summary?.rank && v(`rank.${summary.rank}`) },
          { key: 'rule', header: t('rule'), cell: ({ summary }) => summary && (summary.rule ?? '–') },
          {
            key: 'state',
            header: t('state'),
            cell: (row) => <Tag tone={ROW_TONES[row.state]}>{t(`rowState.${row.state}`)}</Tag>,
          },
          {
            key: 'doubts',
            header: t('doubts'),
            cell: ({ doubts }) =>
              doubts.length > 0 && (
                <ul className="text-sm">
                  {doubts.map(({ code, value }, index) => (
                    <li key={index}>{t(`doubt.${code}`, { value })}</li>
                  ))}
                </ul>
              ),
          },
        ]}
      />
      <p className="mt-4 flex gap-3">
        {page > 0 && (
          <ButtonLink href={address(page - 1)} variant="secondary">
            {t('previous')}
          </ButtonLink>
        )}
        {rows.length === A_PAGE && (
          <ButtonLink href={address(page + 1)} variant="secondary">
            {t('next')}
          </ButtonLink>
        )}
      </p>
    </>
  );
}

import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { EmptyState } from '@/components/ui/EmptyState';
import { Table } from '@/components/ui/Table';
import { Tag, type Tone } from '@/components/ui/Tag';
import type { Locale } from '@/lib/domain/visit/vocabulary';
import { formatMoment, formatNumber } from '@/lib/i18n/formats';

type BatchState = 'DRY_RUN' | 'RUNNING' | 'DONE' | 'UNDONE';
type Batch = { id: string; fileName: string; createdAt: Date; by: string; total: number; state: BatchState };

const TONES: Record<BatchState, Tone> = { DRY_RUN: 'info', RUNNING: 'alert', DONE: 'success', UNDONE: 'neutral' };

/** The imports there have been, the newest first. */
export function BatchTable({ batches, locale }: { batches: readonly Batch[]; locale: Locale }) {
  const t = useTranslations('imports');
  return (
    <Table
      caption={t('batches')}
      rows={batches}
      rowKey={({ id }) => id}
      empty={<EmptyState title={t('noBatches')} />}
      columns={[
        {
          key: 'file',
          header: t('fileName'),
          isName: true,
          cell: ({ id, fileName }) => (
            <Link href={`/import/${id}`} prefetch={false} className="font-medium break-all">
              {fileName}
            </Link>
          ),
        },
        { key: 'when', header: t('when'), noWrap: true, cell: ({ createdAt }) => formatMoment(createdAt, locale) },
        { key: 'who', header: t('who'), cell: ({ by }) => by },
        { key: 'rows', header: t('rows'), align: 'right', cell: ({ total }) => formatNumber(total, locale) },
        {
          key: 'state',
          header: t('state'),
          cell: ({ state }) => <Tag tone={TONES[state]}>{t(`stateOf.${state}`)}</Tag>,
        },
      ]}
    />
  );
}

import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { Table } from '@/components/ui/Table';
import type { Locale } from '@/lib/domain/visit/vocabulary';
import { formatMoment } from '@/lib/i18n/formats';

type Entry = {
  seq: string;
  at: Date;
  actorName: string;
  action: string;
  subject: string;
  subjectId: string | null;
  payload: Record<string, unknown>;
};

/** The rows of the trail as they are kept: for the auditor, in the words of the record. */
export function TrailTable({ entries, locale }: { entries: readonly Entry[]; locale: Locale }) {
  const t = useTranslations('trail');

  return (
    <Table
      caption={t('title')}
      dense
      rows={entries}
      rowKey={({ seq }) => seq}
      columns={[
        { key: 'seq', header: t('seq'), cell: ({ seq }) => seq, align: 'right', isName: true },
        { key: 'at', header: t('at'), cell: ({ at }) => formatMoment(at, locale), noWrap: true },
        { key: 'who', header: t('who'), cell: ({ actorName }) => actorName },
        { key: 'what', header: t('what'), cell: ({ action }) => <code className="text-sm">{action}</code> },
        {
          key: 'subject',
          header: t('subject'),
          cell: ({ subject, subjectId }) =>
            subject === 'visit' && subjectId ? (
              <Link href={`/visits/${subjectId}`} prefetch={false}>
                {subject}
              </Link>
            ) : (
              subject
            ),
        },
        {
          key: 'details',
          header: t('details'),
          wideOnly: true,
          cell: ({ payload }) => <code className="text-xs break-all text-muted">{JSON.stringify(payload)}</code>,
        },
      ]}
    />
  );
}

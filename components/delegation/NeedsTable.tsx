import { useTranslations } from 'next-intl';
import { Table } from '@/components/ui/Table';
import { type DelegateNeeds, NEEDS_FIELDS } from '@/lib/domain/delegation/needs';

/** What each delegate needs, where it is no longer written. */
export function NeedsTable({ needs }: { needs: readonly DelegateNeeds[] }) {
  const t = useTranslations('delegation');

  return (
    <Table
      caption={t('needs.title')}
      rows={needs}
      rowKey={({ person }) => person}
      columns={[
        { key: 'name', header: t('name'), isName: true, cell: ({ name, title }) => name || title },
        ...NEEDS_FIELDS.map((field) => ({
          key: field,
          header: t(`needs.${field}`),
          cell: (delegate: DelegateNeeds) => <span className="whitespace-pre-line">{delegate[field]}</span>,
        })),
      ]}
    />
  );
}

import { useTranslations } from 'next-intl';
import { Table } from '@/components/ui/Table';
import type { Seating } from '@/lib/domain/precedence/seating';

type Props = { seating: Seating; told: readonly { side: string; reason: string }[] };

/** The same seats as the drawing, in words; their numbers are those of the drawing. */
export function SeatingTable({ seating, told }: Props) {
  const t = useTranslations('precedence');
  const isRound = seating.shape === 'ROUND';
  const rows = seating.seats.map((seat, at) => ({ ...seat, number: at + 1, side: '', reason: '', ...told[at] }));

  return (
    <div className="mt-4">
      <Table
        caption={t('seating')}
        dense
        rows={rows}
        rowKey={({ who }) => who.id}
        columns={[
          {
            key: 'name',
            header: t('name'),
            cell: ({ who }) => <span className="font-medium">{who.name}</span>,
            isName: true,
          },
          { key: 'seat', header: t('seat'), cell: ({ number }) => number },
          ...(isRound
            ? [
                {
                  key: 'table',
                  header: t('shape'),
                  cell: ({ table }: (typeof rows)[number]) => t('table', { number: table + 1 }),
                },
              ]
            : []),
          { key: 'side', header: t('side'), cell: ({ side }) => side },
          { key: 'why', header: t('why'), cell: ({ reason }) => reason },
        ]}
      />
    </div>
  );
}

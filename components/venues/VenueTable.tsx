import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { LoadBars, mostOf } from '@/components/registers/LoadBars';
import { Table } from '@/components/ui/Table';
import { Tag } from '@/components/ui/Tag';
import type { WeekLoad } from '@/lib/domain/programme/load';
import { textIn } from '@/lib/domain/programme/programme';
import type { Venue } from '@/lib/domain/venues/venue';
import type { Locale } from '@/lib/domain/visit/vocabulary';
import { formatNumber } from '@/lib/i18n/formats';

type Row = Pick<Venue, 'id' | 'name' | 'address' | 'capacity' | 'accessibility' | 'retired'> & { load: WeekLoad[] };

/** The venues as rows, and as cards on a phone. */
export function VenueTable({ venues, locale }: { venues: readonly Row[]; locale: Locale }) {
  const t = useTranslations('venues');
  const r = useTranslations('registers');
  const most = mostOf(venues);

  return (
    <Table
      caption={t('title')}
      rows={venues}
      rowKey={({ id }) => id}
      columns={[
        {
          key: 'name',
          header: t('name'),
          isName: true,
          cell: ({ id, name, retired }) => (
            <>
              <Link href={`/venues/${id}`} prefetch={false} className="font-medium">
                {textIn(name, locale)}
              </Link>{' '}
              {retired && <Tag>{r('retired')}</Tag>}
            </>
          ),
        },
        { key: 'address', header: t('address'), cell: ({ address }) => address },
        {
          key: 'capacity',
          header: t('capacity'),
          align: 'right',
          cell: ({ capacity }) => (capacity === null ? '–' : formatNumber(capacity, locale)),
        },
        {
          key: 'accessibility',
          header: t('accessibility'),
          wideOnly: true,
          cell: ({ accessibility }) => accessibility.map((feature) => t(`feature.${feature}`)).join(' · ') || '–',
        },
        { key: 'load', header: r('load'), noWrap: true, cell: ({ load }) => <LoadBars load={load} most={most} /> },
      ]}
    />
  );
}

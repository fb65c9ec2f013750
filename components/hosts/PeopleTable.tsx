import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { LoadBars, mostOf } from '@/components/registers/LoadBars';
import { Table } from '@/components/ui/Table';
import { Tag } from '@/components/ui/Tag';
import type { WeekLoad } from '@/lib/domain/programme/load';
import { type SomeTexts, textIn } from '@/lib/domain/programme/programme';
import type { Duty } from '@/lib/domain/programme/programme-vocabulary';
import type { Locale } from '@/lib/domain/visit/vocabulary';
import { formatLanguage } from '@/lib/i18n/formats';

type Row = {
  id: string;
  name: string;
  title: SomeTexts;
  duties: Duty[];
  languages: string[];
  retired: boolean;
  place: { position: number } | null;
  load: WeekLoad[];
};

/** Hosts, interpreters and guides as rows, and as cards on a phone. */
export function PeopleTable({ people, locale }: { people: readonly Row[]; locale: Locale }) {
  const t = useTranslations('hosts');
  const r = useTranslations('registers');
  const most = mostOf(people);

  return (
    <Table
      caption={t('title')}
      rows={people}
      rowKey={({ id }) => id}
      columns={[
        {
          key: 'name',
          header: t('name'),
          isName: true,
          cell: ({ id, name, retired }) => (
            <>
              <Link href={`/hosts/${id}`} prefetch={false} className="font-medium">
                {name}
              </Link>{' '}
              {retired && <Tag>{r('retired')}</Tag>}
            </>
          ),
        },
        { key: 'title', header: t('jobTitle'), cell: ({ title }) => textIn(title, locale) || '–' },
        {
          key: 'duties',
          header: t('duties'),
          cell: ({ duties }) => duties.map((duty) => t(`duty.${duty}`)).join(' · '),
        },
        {
          key: 'languages',
          header: t('languages'),
          cell: ({ languages }) => languages.map((language) => formatLanguage(language, locale)).join(', ') || '–',
        },
        {
          key: 'place',
          header: t('place'),
          align: 'right',
          cell: ({ place }) => (place ? t('placeOf', { position: place.position }) : '–'),
        },
        { key: 'load', header: r('load'), noWrap: true, cell: ({ load }) => <LoadBars load={load} most={most} /> },
      ]}
    />
  );
}

import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { EmptyState } from '@/components/ui/EmptyState';
import { IconSearch } from '@/components/ui/icons';
import { Table } from '@/components/ui/Table';
import { countryName } from '@/lib/domain/places/country-names';
import type { Confidentiality, Department, Level, Locale, VisitKind, VisitStatus } from '@/lib/domain/visit/vocabulary';
import { formatSpan } from '@/lib/i18n/formats';
import { DepartmentTag, LevelTag, VisitStatusTag } from './VisitTags';

type Row = {
  id: string;
  reference: string;
  title: string;
  status: VisitStatus;
  kind: VisitKind;
  level: Level;
  confidentiality: Confidentiality;
  startsAt: string | null;
  endsAt: string | null;
  timeZone: string;
  organisation: string;
  country: string | null;
  countryAsWritten: string | null;
  city: string;
  leadDepartment: Department | null;
  editable: boolean;
};

type Props = {
  visits: readonly Row[];
  sort: string;
  /** The list's address with something changed. */
  address: (change: Record<string, string | null>) => `/visits?${string}`;
  locale: Locale;
};

/** The visits as rows, and as cards on a phone. Those who may can move a visit in time from here. */
export function VisitTable({ visits, sort, address, locale }: Props) {
  const t = useTranslations('visitList');
  const v = useTranslations('vocabulary');
  const sorted = (name: string, descendingFirst: boolean) => {
    const direction =
      sort === name ? ('ascending' as const) : sort === `-${name}` ? ('descending' as const) : undefined;
    const next =
      direction === 'descending' ? name : direction === 'ascending' ? `-${name}` : descendingFirst ? `-${name}` : name;
    return { href: address({ sort: next }), direction };
  };

  return (
    <Table
      caption={t('title')}
      rows={visits}
      rowKey={({ id }) => id}
      empty={
        <EmptyState
          title={t('empty')}
          icon={<IconSearch size={28} />}
          actions={<Link href="/visits">{t('clear')}</Link>}
        >
          {t('emptyBody')}
        </EmptyState>
      }
      columns={[
        {
          key: 'visit',
          header: t('columnVisit'),
          isName: true,
          sort: { ...sorted('title', false), label: t('sortTitle') },
          cell: ({ id, reference, title, level }) => (
            <>
              <span className="block text-sm text-muted tabular-nums">{reference}</span>
              <Link href={`/visits/${id}`} prefetch={false} className="font-medium">
                {title || reference}
              </Link>
              {level === 'HIGH' && (
                <span className="ml-2">
                  <LevelTag level={level} />
                </span>
              )}
            </>
          ),
        },
        {
          key: 'when',
          header: t('columnWhen'),
          sort: { ...sorted('startsAt', true), label: t('sortWhen') },
          cell: ({ startsAt, endsAt, timeZone, id, editable }) => (
            <>
              {startsAt && endsAt
                ? formatSpan({ startsAt: new Date(startsAt), endsAt: new Date(endsAt), timeZone }, locale)
                : t('noDates')}
              {editable && (
                <Link href={`/visits/${id}/edit#when`} prefetch={false} className="block text-sm">
                  {t('move')}
                </Link>
              )}
            </>
          ),
        },
        {
          key: 'who',
          header: t('columnWho'),
          cell: ({ organisation, city, country, countryAsWritten }) => (
            <>
              {organisation}
              <span className="block text-sm text-muted">
                {[city, country ? countryName(country, locale) : countryAsWritten].filter(Boolean).join(', ')}
              </span>
            </>
          ),
        },
        { key: 'kind', header: t('columnKind'), cell: ({ kind }) => v(`kindShort.${kind}`) },
        { key: 'status', header: t('columnStatus'), cell: ({ status }) => <VisitStatusTag status={status} /> },
        {
          key: 'department',
          header: t('columnDepartment'),
          cell: ({ leadDepartment, status }) => status !== 'DRAFT' && <DepartmentTag department={leadDepartment} />,
        },
      ]}
    />
  );
}

import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { SubscribeLink } from '@/components/feeds/SubscribeLink';
import { VisitListFilters } from '@/components/visits/VisitListFilters';
import { VisitTable } from '@/components/visits/VisitTable';
import { ButtonLink } from '@/components/ui/Button';
import { IconPlus } from '@/components/ui/icons';
import { PageHeader } from '@/components/ui/PageHeader';
import { Pagination } from '@/components/ui/Pagination';
import { mayInGeneral } from '@/lib/domain/access/can';
import { ISO_COUNTRY_CODES } from '@/lib/domain/places/iso-countries';
import { listQuerySchema, writeCursor } from '@/lib/domain/visit/list-query';
import { grantedOrPage } from '@/lib/server/granted-or-page';
import { requireActor } from '@/lib/server/require-actor';
import { listVisits } from '@/lib/usecases/visits/list-visits';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('visitList'))('title') };
}

type Asked = Record<string, string | string[] | undefined>;

/** Every visit the reader may see; filters, order and page stand in the address. */
export default async function VisitsPage({ searchParams }: { searchParams: Promise<Asked> }) {
  const asked = toQuery(await searchParams);
  const here = `/visits?${new URLSearchParams(asked)}`;
  const actor = await requireActor(here);
  // An address that somebody has edited into nonsense shows the whole list rather than an error.
  const query = listQuerySchema.safeParse(asked).success ? asked : {};
  const { items, total, next } = grantedOrPage(await listVisits(actor, query), here);
  const [t, locale] = [await getTranslations('visitList'), await getLocale()];
  const address = (change: Record<string, string | null>) => addressOf(query, change);

  return (
    <>
      <PageHeader
        title={t('title')}
        actions={
          <>
            <SubscribeLink query={query} />
            {mayInGeneral(actor, 'visit.create') && (
              <ButtonLink href="/visits/new" icon={<IconPlus />}>
                {(await getTranslations('start'))('newVisit')}
              </ButtonLink>
            )}
          </>
        }
      />
      <VisitListFilters query={query} countries={ISO_COUNTRY_CODES} locale={locale} />
      <p role="status" className="my-4 text-lg font-medium">
        {t('total', { count: total })}
      </p>
      <VisitTable visits={items} sort={query['sort'] ?? '-startsAt'} address={address} locale={locale} />
      <Pagination
        previous={query['cursor'] ? address({ cursor: null }) : null}
        next={next ? address({ cursor: writeCursor(next) }) : null}
        texts={{ label: t('pages'), previous: t('previous'), next: t('next') }}
      />
    </>
  );
}

/** Single values of the address; several ticks of one filter are one value with commas; empty ones are none. */
function toQuery(asked: Asked): Record<string, string> {
  return Object.fromEntries(
    Object.entries(asked).flatMap(([name, value]) => {
      const text = Array.isArray(value) ? value.filter((part) => part !== '').join(',') : (value ?? '');
      return text === '' ? [] : [[name, text]];
    }),
  );
}

/** The list's address with something changed; another order or filter begins at the first page. */
function addressOf(query: Record<string, string>, change: Record<string, string | null>): `/visits?${string}` {
  const params = new URLSearchParams(query);
  if (!('cursor' in change)) params.delete('cursor');
  for (const [name, value] of Object.entries(change)) {
    if (value === null) params.delete(name);
    else params.set(name, value);
  }
  return `/visits?${params}`;
}

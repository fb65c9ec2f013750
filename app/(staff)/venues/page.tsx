import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { RegisterSearch } from '@/components/registers/RegisterSearch';
import { ButtonLink } from '@/components/ui/Button';
import { EmptyState } from '@/components/ui/EmptyState';
import { IconPlus } from '@/components/ui/icons';
import { PageHeader } from '@/components/ui/PageHeader';
import { VenueTable } from '@/components/venues/VenueTable';
import { mayInGeneral } from '@/lib/domain/access/can';
import { grantedOrPage } from '@/lib/server/granted-or-page';
import { requireActor } from '@/lib/server/require-actor';
import { readVenues } from '@/lib/usecases/venues/read-venues';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('venues'))('title') };
}

type Props = { searchParams: Promise<{ q?: string | string[] }> };

/** The register of venues, those in use first. */
export default async function VenuesPage({ searchParams }: Props) {
  const { q: asked } = await searchParams;
  const q = typeof asked === 'string' ? asked.slice(0, 200) : '';
  const actor = await requireActor('/venues');
  const { venues } = grantedOrPage(await readVenues(actor, { q }), '/venues');
  const [t, r, locale] = [await getTranslations('venues'), await getTranslations('registers'), await getLocale()];

  return (
    <>
      <PageHeader
        title={t('title')}
        lead={t('lead')}
        actions={
          <>
            {mayInGeneral(actor, 'place.manage') && (
              <ButtonLink href="/venues/new" icon={<IconPlus />}>
                {t('add')}
              </ButtonLink>
            )}
            <ButtonLink href="/vehicles" variant="secondary">
              {t('vehicles')}
            </ButtonLink>
          </>
        }
      />
      <RegisterSearch address="/venues" q={q} hint={t('searchHint')} isFiltered={q !== ''} />
      <p role="status" className="my-4 text-lg font-medium">
        {t('count', { count: venues.length })}
      </p>
      {venues.length > 0 && <VenueTable venues={venues} locale={locale} />}
      {venues.length === 0 && (
        <EmptyState title={q === '' ? t('none') : r('nothingFound')}>{q !== '' && r('tryOther')}</EmptyState>
      )}
    </>
  );
}

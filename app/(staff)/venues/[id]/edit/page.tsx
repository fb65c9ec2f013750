import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { redirect } from 'next/navigation';
import { ClientMessages } from '@/components/shell/ClientMessages';
import { PageHeader } from '@/components/ui/PageHeader';
import { VenueForm } from '@/components/venues/VenueForm';
import { mayInGeneral } from '@/lib/domain/access/can';
import { textIn } from '@/lib/domain/programme/programme';
import { toVenueForm } from '@/lib/domain/venues/read-venue-form';
import { grantedOrPage } from '@/lib/server/granted-or-page';
import { requireActor } from '@/lib/server/require-actor';
import { readVenue } from '@/lib/usecases/venues/read-venues';
import { changeVenueAction } from '../../actions';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('venues'))('edit') };
}

export default async function EditVenuePage({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params;
  const here = `/venues/${id}/edit` as const;
  const actor = await requireActor(here);
  const { venue } = grantedOrPage(await readVenue(actor, { id }), here);
  if (!mayInGeneral(actor, 'place.manage')) redirect(`/venues/${id}`);
  const [t, locale] = [await getTranslations('venues'), await getLocale()];

  return (
    <>
      <PageHeader title={textIn(venue.name, locale)} eyebrow={t('edit')} />
      <ClientMessages areas={['venues', 'registers', 'common']}>
        <VenueForm venue={toVenueForm(venue)} action={changeVenueAction.bind(null, id, venue.version)} />
      </ClientMessages>
    </>
  );
}

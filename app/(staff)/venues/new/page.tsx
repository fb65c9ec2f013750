import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { notFound } from 'next/navigation';
import { ClientMessages } from '@/components/shell/ClientMessages';
import { PageHeader } from '@/components/ui/PageHeader';
import { VenueForm } from '@/components/venues/VenueForm';
import { mayInGeneral } from '@/lib/domain/access/can';
import { requireActor } from '@/lib/server/require-actor';
import { addVenueAction } from '../actions';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('venues'))('add') };
}

const EMPTY = {
  name: {},
  address: '',
  capacity: '',
  monthlyLimit: '',
  hours: null,
  accessibility: [],
  contact: '',
  notes: '',
};

export default async function NewVenuePage() {
  const actor = await requireActor('/venues/new');
  if (!mayInGeneral(actor, 'place.manage')) notFound();
  const t = await getTranslations('venues');

  return (
    <>
      <PageHeader title={t('add')} eyebrow={t('title')} />
      <ClientMessages areas={['venues', 'registers', 'common']}>
        <VenueForm venue={EMPTY} action={addVenueAction} />
      </ClientMessages>
    </>
  );
}

import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { PageHeader } from '@/components/ui/PageHeader';
import { grantedOrPage } from '@/lib/server/granted-or-page';
import { requireActor } from '@/lib/server/require-actor';
import { readAccountChoices } from '@/lib/usecases/hosts/read-people';
import { addPersonAction } from '../actions';
import { PersonFormPage } from '../person-form-page';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('hosts'))('add') };
}

const EMPTY = {
  ...{ name: '', title: {}, email: '', phone: '', notes: '' },
  ...{ accountId: null, duties: ['HOST'], languages: ['fi'], rank: null },
};

export default async function NewPersonPage() {
  const actor = await requireActor('/hosts/new');
  const accounts = grantedOrPage(await readAccountChoices(actor, {}), '/hosts/new');
  const t = await getTranslations('hosts');

  return (
    <>
      <PageHeader title={t('add')} eyebrow={t('title')} />
      <PersonFormPage person={EMPTY} linked={null} accounts={accounts} action={addPersonAction} />
    </>
  );
}

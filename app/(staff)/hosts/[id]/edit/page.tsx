import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { redirect } from 'next/navigation';
import { PageHeader } from '@/components/ui/PageHeader';
import { mayInGeneral } from '@/lib/domain/access/can';
import { grantedOrPage } from '@/lib/server/granted-or-page';
import { requireActor } from '@/lib/server/require-actor';
import { readAccountChoices, readPerson } from '@/lib/usecases/hosts/read-people';
import { changePersonAction } from '../../actions';
import { PersonFormPage } from '../../person-form-page';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('hosts'))('edit') };
}

export default async function EditPersonPage({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params;
  const here = `/hosts/${id}/edit` as const;
  const actor = await requireActor(here);
  const { person } = grantedOrPage(await readPerson(actor, { id }), here);
  if (!mayInGeneral(actor, 'place.manage')) redirect(`/hosts/${id}`);
  const accounts = grantedOrPage(await readAccountChoices(actor, {}), here);
  const t = await getTranslations('hosts');
  const linked = person.accountId !== null && person.account ? { ...person.account, id: person.accountId } : null;

  return (
    <>
      <PageHeader title={person.name} eyebrow={t('edit')} />
      <PersonFormPage
        person={person}
        linked={linked}
        accounts={accounts}
        action={changePersonAction.bind(null, id, person.version)}
      />
    </>
  );
}

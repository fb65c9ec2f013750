import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { PageHeader } from '@/components/ui/PageHeader';
import { grantedOrPage } from '@/lib/server/granted-or-page';
import { requireActor } from '@/lib/server/require-actor';
import { openForm } from '@/lib/usecases/visits/open-form';
import { VisitFormPage } from '../../visit-form-page';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('visitForm'))('titleEdit') };
}

type Props = { params: Promise<{ id: string }> };

/** The form of a visit: a draft goes on, a returned one is sent again, any other is changed. */
export default async function EditVisitPage({ params }: Props) {
  const { id } = await params;
  const here = `/visits/${id}/edit`;
  const actor = await requireActor(here);
  const opened = await openForm(actor, { id });
  // What can no longer be edited, or only by others, is still there to be read.
  if (!opened.ok && opened.refusal.code !== 'NOT_FOUND' && opened.refusal.code !== 'NOT_SIGNED_IN')
    redirect(`/visits/${id}`);

  const { visit, values, returned } = grantedOrPage(opened, here);
  const t = await getTranslations('visitForm');
  const mode =
    visit.status === 'DRAFT'
      ? 'draft'
      : visit.status === 'RETURNED' && visit.requester.id === actor.accountId
        ? 'returned'
        : 'edit';

  return (
    <>
      <PageHeader
        eyebrow={visit.reference}
        title={mode === 'draft' ? t('titleDraft') : t('titleEdit')}
        lead={mode === 'edit' ? t('leadEdit') : t('lead')}
      />
      <VisitFormPage {...{ actor, mode, returned }} id={visit.id} version={visit.version} initial={values} />
    </>
  );
}

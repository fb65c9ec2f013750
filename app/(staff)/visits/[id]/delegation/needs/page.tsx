import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { NeedsForm } from '@/components/delegation/NeedsForm';
import { NeedsTable } from '@/components/delegation/NeedsTable';
import { ButtonLink } from '@/components/ui/Button';
import { EmptyState } from '@/components/ui/EmptyState';
import { Notification } from '@/components/ui/Notification';
import { PageHeader } from '@/components/ui/PageHeader';
import { grantedOrPage } from '@/lib/server/granted-or-page';
import { requireActor } from '@/lib/server/require-actor';
import { lookAtNeeds } from '@/lib/usecases/delegation/needs';
import { changeNeedsAction } from './actions';

type Props = { params: Promise<{ id: string }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('delegation.needs'))('title') };
}

/** What the delegates need. Opening the page is a look, and the visit's trail tells of it: it is never fetched ahead. */
export default async function NeedsPage({ params }: Props) {
  const { id } = await params;
  const here = `/visits/${id}/delegation/needs`;
  const actor = await requireActor(here);
  const { visit, needs, mayWrite } = grantedOrPage(await lookAtNeeds(actor, { id }), here);
  const t = await getTranslations('delegation');

  return (
    <>
      <PageHeader
        eyebrow={visit.reference}
        title={t('needs.title')}
        lead={t('needs.lead')}
        actions={
          <ButtonLink href={{ pathname: `/visits/${visit.id}/delegation` }} variant="secondary">
            {t('needs.backToDelegation')}
          </ButtonLink>
        }
      />
      {!mayWrite && <Notification className="mb-6">{t('needs.closed')}</Notification>}
      {needs.length === 0 ? (
        <EmptyState title={t('empty')} />
      ) : !mayWrite ? (
        <NeedsTable needs={needs} />
      ) : (
        <NeedsForm needs={needs} action={changeNeedsAction.bind(null, visit.id)} />
      )}
    </>
  );
}

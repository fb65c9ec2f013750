import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { DelegationEditor } from '@/components/delegation/DelegationEditor';
import { DelegationTable } from '@/components/delegation/DelegationTable';
import { ClientMessages } from '@/components/shell/ClientMessages';
import { ButtonLink } from '@/components/ui/Button';
import { PageHeader } from '@/components/ui/PageHeader';
import { RANKS } from '@/lib/domain/visit/vocabulary';
import { grantedOrPage } from '@/lib/server/granted-or-page';
import { requireActor } from '@/lib/server/require-actor';
import { readDelegation } from '@/lib/usecases/delegation/read-delegation';
import { latestDelegationAction, readListAction, saveDelegationAction } from './actions';
import { toShown } from './shown';

type Props = { params: Promise<{ id: string }> };

/** Without the visit's name: a title in the browser's history would outlive the right to know it. */
export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('delegation'))('title') };
}

/** Who the delegation is, written by those who prepare the visit and read by whoever reads it. */
export default async function DelegationPage({ params }: Props) {
  const { id } = await params;
  const here = `/visits/${id}/delegation`;
  const actor = await requireActor(here);
  const view = grantedOrPage(await readDelegation(actor, { id }), here);
  const { visit, mayPlan } = view;
  const [t, v, locale] = await Promise.all([getTranslations('delegation'), getTranslations('vocabulary'), getLocale()]);
  const rankOptions = [
    ...RANKS.map((rank) => ({ value: rank as string, label: v(`rank.${rank}`) })),
    { value: 'NONE', label: t('rankNone') },
  ];

  return (
    <>
      <PageHeader
        eyebrow={visit.reference}
        title={t('title')}
        lead={mayPlan ? t('lead') : visit.title}
        actions={
          <>
            {view.mayReadNeeds && view.delegates.length > 0 && (
              <ButtonLink href={{ pathname: `/visits/${visit.id}/delegation/needs` }} variant="quiet">
                {t('needs.openNeeds')}
                <span className="text-sm font-normal">({t('needs.openHint')})</span>
              </ButtonLink>
            )}
            <ButtonLink href={{ pathname: `/visits/${visit.id}` }} variant="secondary">
              {t('backToVisit')}
            </ButtonLink>
          </>
        }
      />
      {mayPlan ? (
        <ClientMessages areas={['delegation']}>
          <DelegationEditor
            opened={toShown(view, locale)}
            rankOptions={rankOptions}
            dayHasCome={view.dayHasCome}
            actions={{
              save: saveDelegationAction.bind(null, actor.accountId, visit.id),
              latest: latestDelegationAction.bind(null, visit.id),
              read: readListAction.bind(null, visit.id),
            }}
          />
        </ClientMessages>
      ) : (
        <DelegationTable view={view} />
      )}
    </>
  );
}

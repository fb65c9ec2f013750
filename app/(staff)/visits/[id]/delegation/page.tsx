import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { ContactLinksPanel } from '@/components/delegation/ContactLinksPanel';
import { DelegationEditor } from '@/components/delegation/DelegationEditor';
import { DelegationTable } from '@/components/delegation/DelegationTable';
import { RecognitionPanel } from '@/components/identity/RecognitionPanel';
import { ClientMessages } from '@/components/shell/ClientMessages';
import { ButtonLink } from '@/components/ui/Button';
import { PageHeader } from '@/components/ui/PageHeader';
import type { Visit } from '@/lib/domain/visit/visit';
import { type Locale, RANKS } from '@/lib/domain/visit/vocabulary';
import { formatSpan } from '@/lib/i18n/formats';
import { grantedOrPage } from '@/lib/server/granted-or-page';
import { requireActor } from '@/lib/server/require-actor';
import { readContactLinks } from '@/lib/usecases/delegation/contact-links';
import { readDelegation } from '@/lib/usecases/delegation/read-delegation';
import { recogniseDelegation } from '@/lib/usecases/identity/recognise';
import { latestDelegationAction, readListAction, saveDelegationAction } from './actions';
import { joinSameAction, undoSameAction } from './identity-actions';
import { makeLinkAction, revokeLinkAction } from './link-actions';
import { toShown, toShownRows } from './shown';

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
  const [links, known] = mayPlan
    ? await Promise.all([readContactLinks(actor, { id }), recogniseDelegation(actor, { id })])
    : [null, null];
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
        <>
          <ClientMessages areas={['delegation']}>
            <DelegationEditor
              opened={toShown(view, locale)}
              sent={
                links?.ok
                  ? links.value.sent.map(({ sentAt, rows, ...one }) => ({
                      ...one,
                      ...{ sentAt: sentAt.toISOString(), rows: toShownRows(rows, locale) },
                    }))
                  : []
              }
              rankOptions={rankOptions}
              dayHasCome={view.dayHasCome}
              actions={{
                save: saveDelegationAction.bind(null, actor.accountId, visit.id),
                latest: latestDelegationAction.bind(null, visit.id),
                read: readListAction.bind(null, visit.id),
              }}
            />
          </ClientMessages>
          {known?.ok && (
            <RecognitionPanel
              known={known.value}
              actions={{
                join: (person, subject) => joinSameAction.bind(null, visit.id, person, subject),
                undo: (join) => undoSameAction.bind(null, visit.id, join),
              }}
            />
          )}
          {links?.ok && (
            <ContactLinksPanel
              links={links.value.links}
              now={links.value.now}
              heading={publicHeading(visit, locale)}
              showsList={visit.confidentiality !== 'RESTRICTED'}
              make={makeLinkAction.bind(null, visit.id)}
              revoke={(link) => revokeLinkAction.bind(null, visit.id, link)}
            />
          )}
        </>
      ) : (
        <DelegationTable view={view} />
      )}
    </>
  );
}

/** What the page of a link is proposed to say: of a restricted visit only whose it is and when. */
function publicHeading(
  { confidentiality, title, organisation, startsAt, endsAt, timeZone }: Visit,
  locale: Locale,
): string {
  if (confidentiality !== 'RESTRICTED') return title;
  const when = startsAt && endsAt ? formatSpan({ startsAt, endsAt, timeZone }, locale) : '';
  return [organisation, when].filter(Boolean).join(', ');
}

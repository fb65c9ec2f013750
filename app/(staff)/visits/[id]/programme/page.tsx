import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { PlannerLoader } from '@/components/programme/PlannerLoader';
import { ButtonLink } from '@/components/ui/Button';
import { IconArrowLeft } from '@/components/ui/icons';
import { PageHeader } from '@/components/ui/PageHeader';
import { VisitTags } from '@/components/visits/VisitTags';
import { formatSpan } from '@/lib/i18n/formats';
import { messagesOf } from '@/lib/i18n/messages/messages-of';
import { grantedOrPage } from '@/lib/server/granted-or-page';
import { requireActor } from '@/lib/server/require-actor';
import { readProgramme } from '@/lib/usecases/programme/read-programme';
import { checkAction, findProgrammesAction, planAction, proposeAction } from './actions';
import { toPlannerLists, toPlannerView } from './planner-view';

type Props = { params: Promise<{ id: string }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('programme'))('title') };
}

/** The programme of a visit: read by whoever may read the visit, planned by those who prepare it. */
export default async function ProgrammePage({ params }: Props) {
  const { id } = await params;
  const here = `/visits/${id}/programme`;
  const actor = await requireActor(here);
  const read = grantedOrPage(await readProgramme(actor, { id }), here);
  const { visit, plans } = read;
  const [t, locale] = [await getTranslations('programme'), await getLocale()];
  const { startsAt, endsAt, timeZone } = visit;
  const { programme, common, validation, vocabulary } = messagesOf(locale);
  const screen = { account: actor.accountId, id: visit.id, timeZone };

  return (
    <>
      <PageHeader
        breadcrumb={
          <ButtonLink
            href={{ pathname: `/visits/${visit.id}` }}
            variant="quiet"
            size="small"
            icon={<IconArrowLeft size={18} />}
          >
            {t('toVisit')}
          </ButtonLink>
        }
        eyebrow={visit.reference}
        title={`${t('title')}: ${visit.title}`}
        tags={<VisitTags visit={visit} />}
        actions={
          plans && (
            <ButtonLink href={{ pathname: `/visits/${visit.id}/programme/slots` }} variant="secondary">
              {(await getTranslations('slots'))('title')}
            </ButtonLink>
          )
        }
        lead={startsAt && endsAt && formatSpan({ startsAt, endsAt, timeZone }, locale)}
      />
      <PlannerLoader
        locale={locale}
        messages={{ programme, common, validation }}
        visit={{ id: visit.id, startsAt, endsAt, timeZone }}
        initial={await toPlannerView(read)}
        plans={plans}
        lists={toPlannerLists(read)}
        themes={vocabulary.theme}
        actions={{
          plan: planAction.bind(null, screen),
          check: checkAction.bind(null, screen),
          find: findProgrammesAction.bind(null, screen),
          propose: proposeAction.bind(null, screen),
        }}
      />
    </>
  );
}

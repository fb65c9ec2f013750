import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { ButtonLink } from '@/components/ui/Button';
import { IconCalendar, IconCopy, IconEdit } from '@/components/ui/icons';
import { PageHeader } from '@/components/ui/PageHeader';
import { Panel } from '@/components/ui/Panel';
import { ApprovalSteps } from '@/components/visits/ApprovalSteps';
import { CriteriaPanel } from '@/components/visits/CriteriaPanel';
import { HoldPanel } from '@/components/visits/HoldPanel';
import { LowerLevelPanel } from '@/components/visits/LowerLevelPanel';
import { RoutingPanel } from '@/components/visits/RoutingPanel';
import { StandingPanel } from '@/components/visits/StandingPanel';
import { TransitionPanel } from '@/components/visits/TransitionPanel';
import { VisitFacts } from '@/components/visits/VisitFacts';
import { VisitTags } from '@/components/visits/VisitTags';
import { VisitTimeline } from '@/components/visits/VisitTimeline';
import { mayInGeneral } from '@/lib/domain/access/can';
import { EDITABLE, FINAL } from '@/lib/domain/visit/transitions';
import { grantedOrPage } from '@/lib/server/granted-or-page';
import { requireActor } from '@/lib/server/require-actor';
import { readVisitPage } from '@/lib/usecases/visits/read-visit';
import { lowerLevelAction, routeAgainAction, transitionAction } from './actions';
import { exceptionAction } from './exception-actions';
import { ConsultationsOf, DisqualificationsOf } from './beside-visit';
import { DECIDED_THERE, transitionChoices, transitionTexts } from './transition-choices';

type Props = { params: Promise<{ id: string }> };

/** The reference alone: a title in the browser's history would outlive the right to know it. */
export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('visitPage');
  return { title: t('facts') };
}

export default async function VisitPage({ params }: Props) {
  const { id } = await params;
  const here = `/visits/${id}`;
  const actor = await requireActor(here);
  const page = grantedOrPage(await readVisitPage(actor, { id }), here);
  const { visit, story, criteria, actions, may, trail, deciders, today, triage, ...beside } = page;
  const [t, locale] = [await getTranslations(), await getLocale()];
  const texts = await transitionTexts();

  const decides = actions.some((action) => DECIDED_THERE.includes(action));
  const doneHere = actions.filter((action) => !DECIDED_THERE.includes(action));
  const mayEdit = may.includes('visit.edit') && EDITABLE.includes(visit.status);
  const beforeApproval = visit.status === 'SUBMITTED' || visit.status === 'IN_PREPARATION';
  const mayLower =
    may.includes('visit.set_level') && beforeApproval && (visit.level === 'HIGH' || visit.levelLoweredBecause !== null);

  return (
    <>
      <PageHeader
        eyebrow={visit.reference}
        title={visit.title}
        tags={<VisitTags visit={visit} />}
        actions={
          <>
            {visit.status !== 'DRAFT' && (
              <ButtonLink
                href={{ pathname: `/visits/${visit.id}/programme` }}
                variant="secondary"
                icon={<IconCalendar />}
              >
                {t('programme.title')}
              </ButtonLink>
            )}
            {mayEdit && (
              <ButtonLink href={{ pathname: `/visits/${visit.id}/edit` }} variant="secondary" icon={<IconEdit />}>
                {t('common.edit')}
              </ButtonLink>
            )}
            {mayInGeneral(actor, 'visit.create') && (
              <ButtonLink href={`/visits/new?copy=${visit.id}`} variant="quiet" icon={<IconCopy />}>
                {t('visitPage.copy')}
              </ButtonLink>
            )}
          </>
        }
      />
      <div className="grid gap-6 lg:grid-cols-[minmax(0,5fr)_minmax(0,3fr)]">
        <div className="space-y-6 lg:order-2">
          <StandingPanel visit={visit} triage={triage} />
          {visit.hold && !FINAL.includes(visit.status) && (
            <HoldPanel
              visit={{ ...visit, hold: visit.hold }}
              decide={may.includes('visit.except') ? { action: exceptionAction.bind(null, visit.id), texts } : null}
            />
          )}
          <Panel title={texts.title} id="actions">
            {decides && (
              <div className="mb-4">
                <p className="mb-2 font-medium">{t('deciding.toDecisionHint')}</p>
                <ButtonLink href={{ pathname: `/approvals/${visit.id}` }}>{t('deciding.toDecision')}</ButtonLink>
              </div>
            )}
            {(!decides || doneHere.length > 0) && (
              <TransitionPanel
                choices={await transitionChoices(visit, doneHere, { actor, locale })}
                version={visit.version}
                action={transitionAction.bind(null, visit.id)}
                texts={texts}
              />
            )}
          </Panel>
          <ApprovalSteps steps={visit.steps} story={story} deciders={deciders} />
          <DisqualificationsOf {...{ actor, visit, may }} disqualifications={beside.disqualifications} />
          {mayLower && <LowerLevelPanel visit={visit} action={lowerLevelAction.bind(null, visit.id)} texts={texts} />}
        </div>
        <div className="space-y-6">
          <VisitFacts visit={visit} />
          <ConsultationsOf {...{ actor, visit, may, ...beside }} />
          {story && (
            <RoutingPanel
              visit={visit}
              story={story}
              mayMakeRules={mayInGeneral(actor, 'rules.draft')}
              todaysRules={{
                today,
                routeAgain: routeAgainAction.bind(null, visit.id, visit.version),
                mayRouteAgain: actions.includes('reroute'),
              }}
            />
          )}
          {criteria && criteria.length > 0 && <CriteriaPanel criteria={criteria} locale={locale} />}
          {trail && <VisitTimeline entries={trail} direction={visit.direction} />}
        </div>
      </div>
    </>
  );
}

import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { DecisionBasisPanels } from '@/components/approvals/DecisionBasisPanels';
import { ReopeningsPanel } from '@/components/approvals/ReopeningsPanel';
import { ButtonLink } from '@/components/ui/Button';
import { IconArrowLeft } from '@/components/ui/icons';
import { PageHeader } from '@/components/ui/PageHeader';
import { Panel } from '@/components/ui/Panel';
import { ApprovalSteps } from '@/components/visits/ApprovalSteps';
import { CriteriaPanel } from '@/components/visits/CriteriaPanel';
import { HoldPanel } from '@/components/visits/HoldPanel';
import { RoutingPanel } from '@/components/visits/RoutingPanel';
import { StandingPanel } from '@/components/visits/StandingPanel';
import { TransitionPanel } from '@/components/visits/TransitionPanel';
import { VisitFacts } from '@/components/visits/VisitFacts';
import { VisitTags } from '@/components/visits/VisitTags';
import { isHeld } from '@/lib/domain/areas/hold';
import { grantedOrPage } from '@/lib/server/granted-or-page';
import { requireActor } from '@/lib/server/require-actor';
import { readDecisionBasis } from '@/lib/usecases/approvals/decision-basis';
import { readVisit } from '@/lib/usecases/visits/read-visit';
import { transitionAction } from '../../visits/[id]/actions';
import { ConsultationsOf, DisqualificationsOf } from '../../visits/[id]/beside-visit';
import { transitionChoices, transitionTexts } from '../../visits/[id]/transition-choices';

type Props = { params: Promise<{ id: string }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('approvals'))('decision') };
}

const DECISIONS = ['approve', 'return', 'reject'] as const;

/** All that is needed to decide, on one page: the decision first on a phone, beside the facts on a wide screen. */
export default async function DecisionPage({ params }: Props) {
  const { id } = await params;
  const here = `/approvals/${id}`;
  const actor = await requireActor(here);
  const locale = await getLocale();
  const { visit, story, criteria, actions, may, deciders } = grantedOrPage(await readVisit(actor, { id }), here);
  const basis = grantedOrPage(await readDecisionBasis(actor, { id, locale }), here);
  const [t, r] = [await getTranslations('approvals'), await getTranslations('refusal')];
  const texts = await transitionTexts();
  const mine = DECISIONS.filter((decision) => actions.includes(decision));

  return (
    <>
      <PageHeader
        breadcrumb={
          <ButtonLink href="/approvals" variant="quiet" size="small" icon={<IconArrowLeft size={18} />}>
            {t('back')}
          </ButtonLink>
        }
        eyebrow={visit.reference}
        title={visit.title}
        tags={<VisitTags visit={visit} />}
      />
      <div className="grid gap-6 lg:grid-cols-[minmax(0,5fr)_minmax(0,3fr)]">
        <div className="space-y-6 lg:order-2">
          <Panel title={t('decision')} id="decision" tone="brand">
            {isHeld(visit) && visit.status === 'IN_APPROVAL' ? (
              <p>{r('forbidden.HELD_FOR_EXCEPTION')}</p>
            ) : (
              <TransitionPanel
                choices={await transitionChoices(visit, mine, { actor, locale, basis })}
                version={visit.version}
                action={transitionAction.bind(null, visit.id)}
                texts={texts}
              />
            )}
            {basis.instead && (
              <p className="mt-3 text-sm">
                {t('youDecide')} {t(`insteadOf.${basis.instead.because}`, { name: basis.instead.name })}.
              </p>
            )}
          </Panel>
          {visit.hold && <HoldPanel visit={{ ...visit, hold: visit.hold }} decide={null} />}
          <ReopeningsPanel reopenings={basis.reopenings} timeZone={visit.timeZone} locale={locale} />
          {criteria && criteria.length > 0 && <CriteriaPanel criteria={criteria} locale={locale} folded />}
          <DecisionBasisPanels visit={visit} basis={basis} locale={locale} />
          <ApprovalSteps steps={visit.steps} story={story} deciders={deciders} held={isHeld(visit)} />
          <DisqualificationsOf {...{ actor, visit, may }} disqualifications={basis.disqualifications} />
        </div>
        <div className="space-y-6">
          <VisitFacts visit={visit} />
          <ConsultationsOf {...{ actor, visit, may, ...basis }} />
          {story && <RoutingPanel visit={visit} story={story} />}
          <StandingPanel visit={visit} />
        </div>
      </div>
    </>
  );
}

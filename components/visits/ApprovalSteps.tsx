import { useLocale, useTranslations } from 'next-intl';
import { Panel } from '@/components/ui/Panel';
import { type StatusShape, StatusTag } from '@/components/ui/StatusTag';
import type { Tone } from '@/components/ui/Tag';
import type { Decider } from '@/lib/domain/approval/find-approver';
import type { RoutingStory } from '@/lib/domain/routing/route-visit';
import type { ApprovalStep, StepDecision, StepState } from '@/lib/domain/visit/visit';
import { formatDay, formatMoment } from '@/lib/i18n/formats';

const STEP_LOOK: Record<StepState, { tone: Tone; shape: StatusShape }> = {
  WAITING: { tone: 'neutral', shape: 'dashed' },
  OPEN: { tone: 'alert', shape: 'half' },
  APPROVED: { tone: 'success', shape: 'check' },
  NOT_NEEDED: { tone: 'neutral', shape: 'dashed' },
  RETURNED: { tone: 'alert', shape: 'back' },
  REJECTED: { tone: 'error', shape: 'cross' },
};

type Props = {
  steps: readonly ApprovalStep[];
  story: RoutingStory | null;
  /** Who decides each open step today, by step id. */
  deciders: ReadonlyMap<string, readonly Decider[]>;
  /** Nobody decides now, and no time runs. */
  held: boolean;
};

/** The approval under way, step by step, or the chain it will go through. */
export function ApprovalSteps({ steps, story, deciders, held }: Props) {
  const t = useTranslations('visitPage');
  const v = useTranslations('vocabulary');
  const locale = useLocale();
  if (steps.length === 0 && !story) return null;

  return (
    <Panel title={t('approval')} id="approval">
      {steps.length === 0 && story ? (
        <>
          <p className="mb-3 text-sm text-muted">{t('approvalNext')}</p>
          <ol className="space-y-2">
            {story.approvals.stages.map(({ steps: planned, need }, index) => (
              <Stage key={index} number={index + 1} of={planned.length} need={need === 'ALL' ? null : need}>
                {planned.map(({ step, holders }) => (
                  <p key={step} className="font-medium">
                    {v(`approvalStep.${step}`)}
                    <Holders need={holders === 'ALL' ? null : holders} />
                  </p>
                ))}
              </Stage>
            ))}
          </ol>
          <p className="mt-3 text-sm text-muted">{story.approvals.because[locale]}</p>
        </>
      ) : (
        <ol className="space-y-4">
          {stagesOf(steps).map((stage, index) => (
            <Stage key={index} number={index + 1} of={stage.length} need={stage[0]?.stageNeed ?? null}>
              {stage.map((step) => (
                <Step key={step.id} step={step} deciders={deciders.get(step.id)} held={held} />
              ))}
            </Stage>
          ))}
        </ol>
      )}
    </Panel>
  );
}

/** The steps that are open at the same time, stage by stage. */
function stagesOf(steps: readonly ApprovalStep[]): ApprovalStep[][] {
  return [...new Set(steps.map(({ stage }) => stage))].map((stage) => steps.filter((step) => step.stage === stage));
}

function Stage({
  number,
  of,
  need,
  children,
}: {
  number: number;
  of: number;
  need: number | null;
  children: React.ReactNode;
}) {
  const t = useTranslations('visitPage');
  return (
    <li className="flex gap-3">
      <StepNumber number={number} />
      <div className="min-w-0 space-y-2">
        {of > 1 && (
          <p className="text-sm text-muted">
            {need === null ? t('allAtOnce') : t('someAtOnce', { need: String(need), of: String(of) })}
          </p>
        )}
        {children}
      </div>
    </li>
  );
}

/** How many of an office's holders approve, where it is not one of them. */
function Holders({ need }: { need: number | null }) {
  const t = useTranslations('visitPage');
  if (need === 1) return null;
  return (
    <span className="font-normal text-muted">
      {' '}
      ({need === null ? t('everyHolder') : t('someHolders', { need: String(need) })})
    </span>
  );
}

type StepProps = { step: ApprovalStep; deciders: readonly Decider[] | undefined; held: boolean };

function Step({ step, deciders, held }: StepProps) {
  const t = useTranslations('visitPage');
  const v = useTranslations('vocabulary');
  const locale = useLocale();
  const { openedAt, dueOn, state, decisions } = step;

  return (
    <div>
      <p className="flex flex-wrap items-center gap-2">
        <span className="font-medium">
          {v(`approvalStep.${step.step}`)}
          <Holders need={step.holdersNeed} />
        </span>
        <StatusTag {...STEP_LOOK[state]}>{v(`stepState.${state}`)}</StatusTag>
      </p>
      {decisions.map((decision) => (
        <Decision key={decision.by.id} decision={decision} step={step} />
      ))}
      {state === 'OPEN' && openedAt && (
        <p className="text-sm text-muted">
          {t('openSince', { since: formatMoment(openedAt, locale) })}
          {dueOn && !held && ` · ${t('dueOn', { day: formatDay(dueOn, locale) })}`}
        </p>
      )}
      {held && state === 'OPEN' ? (
        <p className="text-sm font-medium">{t('withException')}</p>
      ) : (
        deciders && <WhoDecides deciders={deciders} />
      )}
    </div>
  );
}

/** Who is expected to decide today, by name: nobody should have to ask where a visit is stuck. */
function WhoDecides({ deciders }: { deciders: readonly Decider[] }) {
  const t = useTranslations('visitPage');
  const a = useTranslations('approvals');
  if (deciders.length === 0) return <p className="text-sm font-medium">{t('nobodyDecides')}</p>;

  return (
    <ul className="text-sm">
      {deciders.map(({ id, name, instead }) => (
        <li key={id}>
          {t('decidesNow', { name })}
          {instead && ` · ${a(`insteadOf.${instead.because}`, { name: instead.name })}`}
        </li>
      ))}
    </ul>
  );
}

/** Who decided and when; where it was not the office's own holder, in whose place and because of what. */
function Decision({ decision, step }: { decision: StepDecision; step: ApprovalStep }) {
  const t = useTranslations('visitPage');
  const a = useTranslations('approvals');
  const v = useTranslations('vocabulary');
  const locale = useLocale();
  const { by, at, instead, decidedAs, comment } = decision;

  return (
    <>
      <p className="text-sm text-muted">
        {step.state === 'OPEN' && `${v(`stepState.${decision.decision}`)}: `}
        {t('decidedBy', { name: by.name, when: formatMoment(at, locale) })}
        {instead && ` · ${a(`insteadOf.${instead.because}`, { name: instead.name })}`}
        {decidedAs !== step.step && ` · ${t('decidedAs', { step: v(`approvalStep.${decidedAs}`) })}`}
      </p>
      {comment && <p className="mt-1 border-l-4 border-line pl-3 whitespace-pre-line">{comment}</p>}
    </>
  );
}

function StepNumber({ number }: { number: number }) {
  return (
    <span
      aria-hidden="true"
      className="grid size-7 flex-none place-content-center rounded-full border-2 border-line-strong text-sm font-semibold"
    >
      {number}
    </span>
  );
}

import { useLocale, useTranslations } from 'next-intl';
import { Panel } from '@/components/ui/Panel';
import { type StatusShape, StatusTag } from '@/components/ui/StatusTag';
import type { Tone } from '@/components/ui/Tag';
import type { RoutingStory } from '@/lib/domain/routing/route-visit';
import type { ApprovalStep, StepState } from '@/lib/domain/visit/visit';
import type { ApprovalStepKey } from '@/lib/domain/visit/vocabulary';
import { formatMoment } from '@/lib/i18n/formats';

const STEP_LOOK: Record<StepState, { tone: Tone; shape: StatusShape }> = {
  WAITING: { tone: 'neutral', shape: 'dashed' },
  OPEN: { tone: 'alert', shape: 'half' },
  APPROVED: { tone: 'success', shape: 'check' },
  RETURNED: { tone: 'alert', shape: 'back' },
  REJECTED: { tone: 'error', shape: 'cross' },
};

/** The approval under way, step by step, or the chain it will go through. */
export function ApprovalSteps({ steps, story }: { steps: readonly ApprovalStep[]; story: RoutingStory | null }) {
  const t = useTranslations('visitPage');
  const locale = useLocale();
  if (steps.length === 0 && !story) return null;

  return (
    <Panel title={t('approval')} id="approval">
      {steps.length === 0 && story ? (
        <>
          <p className="mb-3 text-sm text-muted">{t('approvalNext')}</p>
          <Chain steps={story.approvals.steps} />
          <p className="mt-3 text-sm text-muted">{story.approvals.because[locale]}</p>
        </>
      ) : (
        <ol className="space-y-4">
          {steps.map((step, index) => (
            <Step key={step.id} step={step} number={index + 1} />
          ))}
        </ol>
      )}
    </Panel>
  );
}

function Chain({ steps }: { steps: readonly ApprovalStepKey[] }) {
  const v = useTranslations('vocabulary');
  return (
    <ol className="space-y-2">
      {steps.map((step, index) => (
        <li key={step} className="flex gap-3">
          <StepNumber number={index + 1} />
          <span className="font-medium">{v(`approvalStep.${step}`)}</span>
        </li>
      ))}
    </ol>
  );
}

function Step({ step, number }: { step: ApprovalStep; number: number }) {
  const t = useTranslations('visitPage');
  const v = useTranslations('vocabulary');
  const locale = useLocale();
  const { decidedAt, decidedBy, openedAt, comment, state } = step;

  return (
    <li className="flex gap-3">
      <StepNumber number={number} />
      <div className="min-w-0">
        <p className="flex flex-wrap items-center gap-2">
          <span className="font-medium">{v(`approvalStep.${step.step}`)}</span>
          <StatusTag {...STEP_LOOK[state]}>{v(`stepState.${state}`)}</StatusTag>
        </p>
        {decidedAt && decidedBy && (
          <p className="text-sm text-muted">
            {t('decidedBy', { name: decidedBy.name, when: formatMoment(decidedAt, locale) })}
          </p>
        )}
        {state === 'OPEN' && openedAt && (
          <p className="text-sm text-muted">{t('openSince', { since: formatMoment(openedAt, locale) })}</p>
        )}
        {comment && <p className="mt-1 border-l-4 border-line pl-3 whitespace-pre-line">{comment}</p>}
      </div>
    </li>
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

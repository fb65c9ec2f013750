import { useTranslations } from 'next-intl';
import { StatusTag, type StatusShape } from '@/components/ui/StatusTag';
import type { Tone } from '@/components/ui/Tag';
import type { CriterionState } from '@/lib/domain/intake/check-criteria';
import type { CriterionKind } from '@/lib/domain/visit/vocabulary';

/** A criterion as it is shown, in the reader's language. */
export type ShownCriterion = { kind: CriterionKind; state: CriterionState; because: string; wouldMeet: string | null };

const LOOK: Record<CriterionState, { tone: Tone; shape: StatusShape }> = {
  MET: { tone: 'success', shape: 'check' },
  NOT_MET: { tone: 'alert', shape: 'cross' },
  UNKNOWN: { tone: 'neutral', shape: 'dashed' },
};

/** Each acceptance criterion with how it stands, because of what, and what would meet it. */
export function CriteriaList({ criteria }: { criteria: readonly ShownCriterion[] }) {
  const v = useTranslations('vocabulary');

  return (
    <ul className="divide-y divide-line-soft">
      {criteria.map(({ kind, state, because, wouldMeet }) => (
        <li key={kind} className="py-2 first:pt-0 last:pb-0">
          <p className="flex flex-wrap items-center justify-between gap-x-3 gap-y-1">
            <span className="font-medium">{v(`criterion.${kind}`)}</span>
            <StatusTag {...LOOK[state]}>{v(`criterionState.${state}`)}</StatusTag>
          </p>
          <p className="text-sm">{because}</p>
          {wouldMeet && <p className="text-sm text-muted">{wouldMeet}</p>}
        </li>
      ))}
    </ul>
  );
}

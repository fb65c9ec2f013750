import { useTranslations } from 'next-intl';
import type { FoundApprovers } from '@/lib/domain/approval/find-approver';

/** Why those decide who do: whoever stands before them and does not, and each step that nobody holds. */
export function useWhy(): (found: FoundApprovers) => string[] {
  const t = useTranslations('decisionCalendar');
  const v = useTranslations('vocabulary');
  return ({ path }) => {
    const said = path.map(({ step, person }) =>
      person
        ? t('passedOver', { name: person.name, because: t(`because.${person.because}`) })
        : t('noHolder', { step: v(`approvalStep.${step}`) }),
    );
    // Somebody can be met at two steps.
    return [...new Set(said)];
  };
}

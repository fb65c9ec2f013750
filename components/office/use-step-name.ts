import { useTranslations } from 'next-intl';
import type { OfficeRow } from '@/lib/domain/approval/office-calendar';

/** What a row of the calendar is about: the step, and the department that leads the visit where that matters. */
export function useStepName(): (row: Pick<OfficeRow, 'step' | 'leadDepartment'>) => string {
  const t = useTranslations('decisionCalendar');
  const v = useTranslations('vocabulary');
  return ({ step, leadDepartment }) =>
    leadDepartment === null
      ? v(`approvalStep.${step}`)
      : t('led', { step: v(`approvalStep.${step}`), department: v(`department.${leadDepartment}`) });
}

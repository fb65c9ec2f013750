import { useTranslations } from 'next-intl';
import { TASK_DOERS } from '@/lib/domain/tasks/task';

/** What the form of a template's task says. */
export function useTemplateTexts() {
  const t = useTranslations('taskTemplates');
  const v = useTranslations('tasks.doer');
  return {
    options: {
      anchors: [
        { value: 'BEFORE_START', label: t('before') },
        { value: 'AFTER_END', label: t('after') },
      ],
      doers: TASK_DOERS.map((value) => ({ value, label: v(value) })),
    },
    form: {
      language: { fi: t('language.fi'), sv: t('language.sv'), en: t('language.en') },
      ...{ anchor: t('anchor'), days: t('days'), daysHint: t('daysHint'), doer: t('doer'), waitsFor: t('waitsFor') },
    },
  };
}

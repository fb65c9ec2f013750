import { useLocale, useTranslations } from 'next-intl';
import { ActionForm, type Told } from '@/components/ui/ActionForm';
import { DateField } from '@/components/ui/DateField';
import { Panel } from '@/components/ui/Panel';
import { RadioGroup } from '@/components/ui/RadioGroup';
import { SubmitButton } from '@/components/ui/SubmitButton';
import { TRIAL_PERIODS } from '@/lib/domain/routing/trial-period';

/** Of which visits the rules are tried. */
export function TrialForm({ start }: { start: (before: Told, form: FormData) => Promise<Told> }) {
  const t = useTranslations('ruleTrials');
  const common = useTranslations('common');
  const locale = useLocale();
  const day = {
    open: common('calendarOpen'),
    title: common('calendarTitle'),
    previousMonth: common('previousMonth'),
    nextMonth: common('nextMonth'),
    close: common('close'),
  };

  return (
    <Panel title={t('onHistory')} id="on-history">
      <p className="mb-4 max-w-prose">{t('onHistoryLead')}</p>
      <ActionForm action={start} className="space-y-4">
        <RadioGroup
          name="period"
          label={t('period')}
          look="inline"
          defaultValue="LAST_12_MONTHS"
          options={TRIAL_PERIODS.map((period) => ({ value: period, label: t(`periodOf.${period}`) }))}
        />
        <div className="flex flex-wrap gap-4">
          <DateField name="from" label={t('from')} hint={t('ownHint')} locale={locale} texts={day} />
          <DateField name="to" label={t('to')} hint={t('ownHint')} locale={locale} texts={day} />
        </div>
        <SubmitButton>{t('start')}</SubmitButton>
      </ActionForm>
    </Panel>
  );
}

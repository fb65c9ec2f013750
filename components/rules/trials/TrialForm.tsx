'use client';

import { useTranslations } from 'next-intl';
import type { FieldAction } from '@/components/forms/answered';
import { AnsweredForm } from '@/components/forms/AnsweredForm';
import { DayInput } from '@/components/forms/DayInput';
import { RadioGroup } from '@/components/ui/RadioGroup';
import { SubmitButton } from '@/components/ui/SubmitButton';
import { TRIAL_PERIODS } from '@/lib/domain/routing/trial-period';

/** Of which visits the rules are tried. */
export function TrialForm({ start }: { start: FieldAction }) {
  const t = useTranslations('ruleTrials');

  return (
    <AnsweredForm action={start} className="space-y-4">
      {(wrong) => (
        <>
          <RadioGroup
            name="period"
            label={t('period')}
            look="inline"
            defaultValue="LAST_12_MONTHS"
            options={TRIAL_PERIODS.map((period) => ({ value: period, label: t(`periodOf.${period}`) }))}
          />
          <div className="flex flex-wrap items-start gap-4">
            <DayInput name="from" label={t('from')} hint={t('ownHint')} error={wrong['from']} />
            <DayInput name="to" label={t('to')} hint={t('ownHint')} error={wrong['to']} />
          </div>
          <SubmitButton>{t('start')}</SubmitButton>
        </>
      )}
    </AnsweredForm>
  );
}

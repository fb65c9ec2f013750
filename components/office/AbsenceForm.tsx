'use client';

import { useTranslations } from 'next-intl';
import type { FieldAction } from '@/components/forms/answered';
import { AnsweredForm } from '@/components/forms/AnsweredForm';
import { DayInput } from '@/components/forms/DayInput';
import { Select } from '@/components/ui/Select';
import { SubmitButton } from '@/components/ui/SubmitButton';
import { ABSENCE_REASONS } from '@/lib/domain/approval/absence';

/** The days on which somebody decides nothing, and the kind of reason. A page can hold several: `id` tells them apart. */
export function AbsenceForm({ id, action }: { id: string; action: FieldAction }) {
  const t = useTranslations('office');
  const common = useTranslations('common');

  return (
    <AnsweredForm action={action} className="grid gap-4">
      {(wrong) => (
        <>
          <div className="grid gap-4 sm:grid-cols-2">
            <DayInput
              id={`${id}-from`}
              name="from"
              label={t('from')}
              hint={common('dateHint')}
              error={wrong['from']}
              required
            />
            <DayInput id={`${id}-to`} name="to" label={t('to')} hint={t('toHint')} error={wrong['to']} />
          </div>
          <Select
            id={`${id}-reason`}
            name="reason"
            label={t('reason')}
            hint={t('reasonHint')}
            error={wrong['reason']}
            options={ABSENCE_REASONS.map((reason) => ({ value: reason, label: t(`reasonOf.${reason}`) }))}
            fieldClassName="max-w-xl"
          />
          <SubmitButton className="justify-self-start">{t('record')}</SubmitButton>
        </>
      )}
    </AnsweredForm>
  );
}

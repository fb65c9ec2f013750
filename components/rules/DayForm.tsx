'use client';

import { useTranslations } from 'next-intl';
import type { FieldAction } from '@/components/forms/answered';
import { AnsweredForm } from '@/components/forms/AnsweredForm';
import { DayInput } from '@/components/forms/DayInput';
import { SubmitButton } from '@/components/ui/SubmitButton';

/** The day from which a draft is to hold. */
export function DayForm({ action, day }: { action: FieldAction; day: string }) {
  const t = useTranslations('rules');

  return (
    <AnsweredForm action={action} className="space-y-3">
      {(wrong) => (
        <div className="flex flex-wrap items-end gap-3">
          <DayInput
            name="effectiveFrom"
            label={t('from')}
            hint={t('dayHint')}
            error={wrong['effectiveFrom']}
            defaultValue={day}
            required
          />
          <SubmitButton variant="secondary">{t('saveDay')}</SubmitButton>
        </div>
      )}
    </AnsweredForm>
  );
}

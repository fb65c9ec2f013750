'use client';

import { useTranslations } from 'next-intl';
import type { FieldAction } from '@/components/forms/answered';
import { AnsweredForm } from '@/components/forms/AnsweredForm';
import { DayInput } from '@/components/forms/DayInput';
import { SubmitButton } from '@/components/ui/SubmitButton';

/** Moves the last day of an absence nearer; `lastDay` is d.m.yyyy, or empty where none is known. */
export function ShortenForm({ id, action, lastDay }: { id: string; action: FieldAction; lastDay: string }) {
  const t = useTranslations('office');

  return (
    <AnsweredForm action={action} className="mt-2 grid gap-3">
      {(wrong) => (
        <div className="flex flex-wrap items-end gap-3">
          <DayInput
            id={`${id}-last`}
            name="lastDay"
            label={t('lastDay')}
            defaultValue={lastDay}
            error={wrong['lastDay']}
            required
          />
          <SubmitButton variant="secondary">{t('shorten')}</SubmitButton>
        </div>
      )}
    </AnsweredForm>
  );
}

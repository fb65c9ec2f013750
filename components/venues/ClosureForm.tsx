'use client';

import { useTranslations } from 'next-intl';
import type { FieldAction } from '@/components/forms/answered';
import { AnsweredForm } from '@/components/forms/AnsweredForm';
import { DayInput } from '@/components/forms/DayInput';
import { SubmitButton } from '@/components/ui/SubmitButton';
import { TextInput } from '@/components/ui/TextInput';

/** Days on which a venue will be closed. */
export function ClosureForm({ action }: { action: FieldAction }) {
  const t = useTranslations('venues');

  return (
    <AnsweredForm action={action} className="mt-2 grid gap-4">
      {(wrong) => (
        <>
          <DayInput id="closure-from" name="from" label={t('closedFrom')} error={wrong['from']} required />
          <DayInput id="closure-to" name="to" label={t('closedTo')} error={wrong['to']} required />
          <TextInput id="closure-reason" name="reason" label={t('reason')} error={wrong['reason']} maxLength={200} />
          <SubmitButton className="justify-self-start">{t('addClosure')}</SubmitButton>
        </>
      )}
    </AnsweredForm>
  );
}

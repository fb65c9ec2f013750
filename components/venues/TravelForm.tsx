'use client';

import { useTranslations } from 'next-intl';
import type { FieldAction } from '@/components/forms/answered';
import { AnsweredForm } from '@/components/forms/AnsweredForm';
import { SubmitButton } from '@/components/ui/SubmitButton';
import { TextInput } from '@/components/ui/TextInput';
import type { Way } from './TravelPanel';

/** Every way from a venue in one list; what each was when the page was made goes along. */
export function TravelForm({ ways, action }: { ways: readonly Way[]; action: FieldAction }) {
  const t = useTranslations('venues');

  return (
    <AnsweredForm action={action} className="mt-2 grid gap-3">
      {(wrong) => (
        <>
          {ways.map(({ id, name, minutes }) => (
            <div key={id}>
              <input type="hidden" name={`was.${id}`} value={minutes ?? ''} />
              <TextInput
                // What others have saved since replaces what stood here.
                key={minutes}
                name={`minutes.${id}`}
                label={t('minutesTo', { name })}
                error={wrong[`minutes.${id}`]}
                defaultValue={minutes ?? ''}
                inputMode="numeric"
                autoComplete="off"
                maxLength={6}
                className="max-w-28 tabular-nums"
              />
            </div>
          ))}
          <SubmitButton className="justify-self-start">{t('saveTravel')}</SubmitButton>
        </>
      )}
    </AnsweredForm>
  );
}

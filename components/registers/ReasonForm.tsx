'use client';

import type { FieldAction } from '@/components/forms/answered';
import { AnsweredForm } from '@/components/forms/AnsweredForm';
import { SubmitButton } from '@/components/ui/SubmitButton';
import { TextInput } from '@/components/ui/TextInput';
import { LOCALES, type Locale, type LocalizedText } from '@/lib/domain/visit/vocabulary';

type Props = {
  /** Makes the fields' names the page's own; the key of the reason, or `new`. */
  id: string;
  name: LocalizedText | null;
  action: FieldAction;
  texts: { save: string; saveLabel?: string; language: Record<Locale, string> };
};

/** The words of a reason in the three languages. */
export function ReasonForm({ id, name, action, texts }: Props) {
  return (
    <AnsweredForm action={action} className="grid gap-3">
      {(wrong) => (
        <>
          {LOCALES.map((locale) => (
            <TextInput
              key={locale}
              id={`${id}-${locale}`}
              name={locale}
              lang={locale}
              label={texts.language[locale]}
              defaultValue={name?.[locale] ?? ''}
              error={wrong[`name.${locale}`]}
              maxLength={200}
              required
            />
          ))}
          <SubmitButton variant="secondary" className="justify-self-start" aria-label={texts.saveLabel}>
            {texts.save}
          </SubmitButton>
        </>
      )}
    </AnsweredForm>
  );
}

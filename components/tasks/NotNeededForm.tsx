'use client';

import type { FieldAction } from '@/components/forms/answered';
import { AnsweredForm } from '@/components/forms/AnsweredForm';
import { SubmitButton } from '@/components/ui/SubmitButton';
import { TextInput } from '@/components/ui/TextInput';

type Props = { id: string; action: FieldAction; texts: { reason: string; mark: string } };

/** Why a task isn't needed. */
export function NotNeededForm({ id, action, texts }: Props) {
  return (
    <AnsweredForm action={action} className="mt-1 grid gap-3">
      {(wrong) => (
        <>
          <TextInput
            id={`${id}-reason`}
            name="reason"
            label={texts.reason}
            error={wrong['reason']}
            maxLength={500}
            required
          />
          <SubmitButton variant="secondary" className="justify-self-start">
            {texts.mark}
          </SubmitButton>
        </>
      )}
    </AnsweredForm>
  );
}

'use client';

import { useFormAnswer } from '@/components/ui/form-answer';
import { Notification } from '@/components/ui/Notification';
import { SubmitButton } from '@/components/ui/SubmitButton';
import { TextInput } from '@/components/ui/TextInput';

/** A token just made, shown this once; or why none was. */
export type MadeToken = { token: string | null; message: string; ofField: Record<string, string> };

type Texts = { make: string; account: string; name: string; days: string; daysHint: string };

const NOT_YET: MadeToken = { token: null, message: '', ofField: {} };

export function MakeTokenForm({
  action,
  texts,
}: {
  action: (before: MadeToken, form: FormData) => Promise<MadeToken>;
  texts: Texts;
}) {
  const [made, submit] = useFormAnswer(action, NOT_YET, (message) => ({ ...NOT_YET, message }));

  return (
    <form
      action={submit}
      // React empties a form after its action: nothing typed is lost when it is refused.
      onReset={(event) => made.token === null && event.preventDefault()}
      className="grid items-end gap-4 md:grid-cols-[2fr_2fr_1fr_auto]"
    >
      {made.message && (
        <Notification
          tone={made.token ? 'success' : 'error'}
          announce={made.token ? 'status' : 'alert'}
          className="md:col-span-4"
        >
          {made.message}
          {made.token && (
            <output
              className="mt-2 block border border-line bg-paper p-3 font-mono text-sm break-all select-all"
              data-testid="token"
            >
              {made.token}
            </output>
          )}
        </Notification>
      )}
      <TextInput name="account" type="email" label={texts.account} error={made.ofField['account']} required />
      <TextInput name="name" label={texts.name} error={made.ofField['name']} required />
      <TextInput
        name="days"
        inputMode="numeric"
        label={texts.days}
        hint={texts.daysHint}
        error={made.ofField['days']}
      />
      <SubmitButton>{texts.make}</SubmitButton>
    </form>
  );
}

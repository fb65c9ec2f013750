'use client';

import { useActionState } from 'react';
import { Notification } from '@/components/ui/Notification';
import { SubmitButton } from '@/components/ui/SubmitButton';
import { TextInput } from '@/components/ui/TextInput';

/** A link just made, its address shown this once; or why none was. */
export type MadeLink = { address: string | null; message: string; ofField: Record<string, string> };

const NOT_YET: MadeLink = { address: null, message: '', ofField: {} };

export function MakeLinkForm({
  action,
  initial,
  texts,
}: {
  action: (before: MadeLink, form: FormData) => Promise<MadeLink>;
  initial: { heading: string; showsList: boolean; days: string };
  texts: Record<'contact' | 'heading' | 'headingHint' | 'days' | 'daysHint' | 'showsList' | 'make', string>;
}) {
  const [made, submit] = useActionState(action, NOT_YET);
  const { ofField } = made;

  return (
    <form
      action={submit}
      // React empties a form after its action: nothing typed is lost when it is refused.
      onReset={(event) => made.address === null && event.preventDefault()}
      className="grid items-end gap-4 md:grid-cols-[2fr_3fr_1fr_auto]"
    >
      {made.message && (
        <Notification
          tone={made.address ? 'success' : 'error'}
          announce={made.address ? 'status' : 'alert'}
          className="md:col-span-4"
        >
          {made.message}
          {made.address && (
            <output
              className="mt-2 block border border-line bg-paper p-3 font-mono text-sm break-all select-all"
              data-testid="contact-link"
            >
              {made.address}
            </output>
          )}
        </Notification>
      )}
      <TextInput name="contact" label={texts.contact} error={ofField['contact']} autoComplete="off" required />
      <TextInput
        name="heading"
        label={texts.heading}
        hint={texts.headingHint}
        error={ofField['heading']}
        defaultValue={initial.heading}
        autoComplete="off"
        required
      />
      <TextInput
        name="days"
        label={texts.days}
        hint={texts.daysHint}
        error={ofField['days']}
        defaultValue={initial.days}
        inputMode="numeric"
        required
      />
      <SubmitButton variant="secondary">{texts.make}</SubmitButton>
      <label className="flex min-h-11 items-center gap-3 md:col-span-4">
        <input
          type="checkbox"
          name="showsList"
          value="yes"
          defaultChecked={initial.showsList}
          className="size-6 flex-none accent-brand"
        />
        {texts.showsList}
      </label>
    </form>
  );
}

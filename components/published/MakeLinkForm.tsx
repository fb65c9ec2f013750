'use client';

import { useState } from 'react';
import { Button } from '@/components/ui/Button';
import { DateField } from '@/components/ui/DateField';
import { FormAnswer, useFormAnswer } from '@/components/ui/form-answer';
import { IconCopy } from '@/components/ui/icons';
import { type Option, Select } from '@/components/ui/Select';
import { SubmitButton } from '@/components/ui/SubmitButton';
import { TextInput } from '@/components/ui/TextInput';
import type { MadeLink } from './made-link';

type Text = 'receiver' | 'heading' | 'headingHint' | 'language' | 'lastDay' | 'make' | 'address' | 'copy' | 'copied';

const NOT_YET: MadeLink = { address: null, message: '', ofField: {} };

/** Makes a link and shows its address this once. */
export function MakeLinkForm({
  action,
  initial,
  languages,
  locale,
  texts,
  dayTexts,
}: {
  action: (before: MadeLink, form: FormData) => Promise<MadeLink>;
  initial: { heading: string; language: string; lastDay: string };
  languages: readonly Option[];
  locale: string;
  texts: Record<Text, string>;
  dayTexts: Parameters<typeof DateField>[0]['texts'];
}) {
  const [made, submit] = useFormAnswer(action, NOT_YET, (message) => ({ ...NOT_YET, message }));
  const { address, ofField } = made;

  return (
    <form
      action={submit}
      // React empties a form after its action: nothing typed is lost when it is refused.
      onReset={(event) => address === null && event.preventDefault()}
      className="grid max-w-3xl gap-4 sm:grid-cols-2"
    >
      {made.message && (
        <FormAnswer
          told={made}
          tone={address ? 'success' : 'error'}
          signedOut={made.signedOut}
          className="sm:col-span-2"
          message={
            <>
              {made.message}
              {address && <Address key={address} address={address} texts={texts} />}
            </>
          }
        />
      )}
      <TextInput name="receiver" label={texts.receiver} error={ofField['receiver']} autoComplete="off" required />
      <TextInput
        name="heading"
        label={texts.heading}
        hint={texts.headingHint}
        error={ofField['heading']}
        defaultValue={initial.heading}
        autoComplete="off"
        required
      />
      <Select
        name="language"
        label={texts.language}
        error={ofField['language']}
        defaultValue={initial.language}
        options={languages}
      />
      <DateField
        name="lastDay"
        label={texts.lastDay}
        error={ofField['lastDay']}
        defaultValue={initial.lastDay}
        locale={locale}
        texts={dayTexts}
        required
      />
      <div className="sm:col-span-2">
        <SubmitButton variant="secondary">{texts.make}</SubmitButton>
      </div>
    </form>
  );
}

/** The address to select or to copy; that it is copied is said. */
function Address({ address, texts }: { address: string; texts: Record<Text, string> }) {
  const [copied, setCopied] = useState(false);

  async function copy() {
    try {
      await navigator.clipboard.writeText(address);
      setCopied(true);
    } catch {
      // Browsers give the clipboard to secure addresses alone: it stands above to be selected.
    }
  }

  return (
    <>
      <output
        aria-label={texts.address}
        className="mt-2 block border border-line bg-paper p-3 font-mono text-sm break-all select-all"
        data-testid="shared-link"
      >
        {address}
      </output>
      <span className="mt-2 flex flex-wrap items-center gap-3">
        <Button variant="secondary" size="small" icon={<IconCopy />} onClick={() => void copy()}>
          {texts.copy}
        </Button>
        <span role="status">{copied && texts.copied}</span>
      </span>
    </>
  );
}

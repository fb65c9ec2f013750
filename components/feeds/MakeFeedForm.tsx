'use client';

import { useActionState } from 'react';
import { Notification } from '@/components/ui/Notification';
import { type Choice, RadioGroup } from '@/components/ui/RadioGroup';
import { Select } from '@/components/ui/Select';
import { SubmitButton } from '@/components/ui/SubmitButton';
import { TextInput } from '@/components/ui/TextInput';
import { FeedAddress, type FeedAddressTexts } from './FeedAddress';

/** A feed just made, its address shown this once; or why none was. */
export type MadeFeed = { url: string | null; message: string; ofField: Record<string, string> };

type Texts = FeedAddressTexts & {
  subject: string;
  name: string;
  nameHint: string;
  language: string;
  submit: string;
  madeHint: string;
};
type Props = {
  action: (before: MadeFeed, form: FormData) => Promise<MadeFeed>;
  /** What a feed can be of, the first being chosen. */
  subjects: readonly Choice[];
  /** The filter brought from the list or the calendar, as an address carries it; null where none was. */
  filter: string | null;
  languages: readonly { value: string; label: string }[];
  language: string;
  texts: Texts;
};

const NOT_YET: MadeFeed = { url: null, message: '', ofField: {} };

export function MakeFeedForm({ action, subjects, filter, languages, language, texts }: Props) {
  const [made, submit, pending] = useActionState(action, NOT_YET);

  return (
    <form
      action={submit}
      // React empties a form after its action: nothing typed is lost when it is refused.
      onReset={(event) => made.url === null && event.preventDefault()}
      aria-busy={pending}
      className="grid max-w-4xl gap-5"
    >
      {made.message && (
        <Notification
          tone={made.url ? 'success' : 'error'}
          announce={made.url ? 'status' : 'alert'}
          title={made.message}
        >
          {made.url && (
            <>
              <p>{texts.madeHint}</p>
              <FeedAddress key={made.url} url={made.url} texts={texts} />
            </>
          )}
        </Notification>
      )}
      {filter !== null && <input type="hidden" name="filter" value={filter} />}
      <RadioGroup
        name="subject"
        label={texts.subject}
        look="boxes"
        options={subjects}
        defaultValue={subjects[0]?.value}
        error={made.ofField['subject']}
      />
      <div className="grid items-start gap-4 md:grid-cols-[2fr_1fr]">
        <TextInput name="name" label={texts.name} hint={texts.nameHint} maxLength={100} error={made.ofField['name']} />
        <Select name="language" label={texts.language} options={languages} defaultValue={language} />
      </div>
      <SubmitButton className="justify-self-start">{texts.submit}</SubmitButton>
    </form>
  );
}

'use client';

import { useFormAnswer } from '@/components/ui/form-answer';
import { Notification } from '@/components/ui/Notification';
import { SubmitButton } from '@/components/ui/SubmitButton';
import { TextInput } from '@/components/ui/TextInput';

/** What came of a file: what is wrong with it, each problem with its place, or that its rules are in the draft. */
export type DmnImported = { ok: boolean; message: string; problems: string[] } | null;

type Texts = Record<'hint' | 'file' | 'submit' | 'pending', string>;

/** A DMN file for a draft of the rules. */
export function DmnImportForm({
  action,
  texts,
}: {
  action: (before: DmnImported, form: FormData) => Promise<DmnImported>;
  texts: Texts;
}) {
  const [told, submit, pending] = useFormAnswer<DmnImported>(action, null, (message) => ({
    ...{ ok: false, message, problems: [] },
  }));

  return (
    <form action={submit} aria-busy={pending}>
      {told && (
        <Notification
          tone={told.ok ? 'success' : 'error'}
          announce={told.ok ? 'status' : 'alert'}
          title={told.problems.length > 0 ? told.message : undefined}
          className="mb-4"
        >
          {told.problems.length === 0 ? (
            told.message
          ) : (
            <ul className="list-disc space-y-1 pl-5">
              {told.problems.map((problem) => (
                <li key={problem}>{problem}</li>
              ))}
            </ul>
          )}
        </Notification>
      )}
      <div className="flex flex-wrap items-end gap-3">
        <TextInput
          name="file"
          type="file"
          accept=".dmn,.xml,application/xml,text/xml"
          label={texts.file}
          hint={texts.hint}
          required
          fieldClassName="w-full max-w-xl"
        />
        <SubmitButton variant="secondary" pendingText={texts.pending}>
          {texts.submit}
        </SubmitButton>
      </div>
    </form>
  );
}

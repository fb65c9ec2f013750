'use client';

import { useId } from 'react';
import { FormAnswer, useFormAnswer } from '@/components/ui/form-answer';
import { Select } from '@/components/ui/Select';
import { SubmitButton } from '@/components/ui/SubmitButton';
import { TextArea } from '@/components/ui/TextArea';
import { TextInput } from '@/components/ui/TextInput';
import { TimeField } from '@/components/ui/TimeField';
import type { ConsultationForm as Values } from '@/lib/domain/approval/read-consultation-form';

/** What came of the form: a message, and what is wrong with which field. */
export type ConsultationTold = {
  tone: 'success' | 'error';
  message: string;
  errors: Readonly<Record<string, string>>;
  signedOut?: boolean;
} | null;
export type ConsultationAction = (before: ConsultationTold, form: FormData) => Promise<ConsultationTold>;

type Options = readonly { value: string; label: string }[];
export type ConsultationFormTexts = Record<keyof Values, string> & {
  choose: string;
  missionHint: string;
  dayHint: string;
  timeHint: string;
  documentRefHint: string;
  save: string;
  saving: string;
};

/** Whom, when, how and what came of it; what was typed stays when it is refused. */
export function ConsultationForm({
  action,
  initial,
  options,
  texts,
}: {
  action: ConsultationAction;
  initial: Values | null;
  options: { kind: Options; means: Options; outcome: Options };
  texts: ConsultationFormTexts;
}) {
  const [told, submit, pending] = useFormAnswer<ConsultationTold>(action, null, (message) => ({
    tone: 'error',
    message,
    errors: {},
  }));
  const id = useId();
  const field = (name: keyof Values) => ({
    id: `${id}-${name}`,
    name,
    label: texts[name],
    error: told?.errors[name],
    defaultValue: initial?.[name] ?? '',
  });
  const placeholder = initial ? undefined : texts.choose;

  return (
    <form
      action={submit}
      // React empties a form after its action: a correction stays, and so does what was refused.
      onReset={(event) => (initial || told?.tone === 'error') && event.preventDefault()}
      aria-busy={pending}
      className="space-y-4"
    >
      {told && <FormAnswer told={told} tone={told.tone} message={told.message} signedOut={told.signedOut} />}
      <Select {...field('kind')} options={options.kind} placeholder={placeholder} required />
      <TextInput {...field('mission')} hint={texts.missionHint} required />
      <TextInput {...field('contact')} />
      <div className="flex flex-wrap gap-4">
        <TextInput {...field('day')} hint={texts.dayHint} required autoComplete="off" className="max-w-40" />
        <TimeField {...field('time')} hint={texts.timeHint} required />
      </div>
      <Select {...field('means')} options={options.means} placeholder={placeholder} required />
      <Select {...field('outcome')} options={options.outcome} placeholder={placeholder} required />
      <TextArea {...field('outcomeText')} rows={2} />
      <TextInput {...field('documentRef')} hint={texts.documentRefHint} />
      <SubmitButton pendingText={texts.saving}>{texts.save}</SubmitButton>
    </form>
  );
}

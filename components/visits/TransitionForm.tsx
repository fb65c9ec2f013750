'use client';

import { type ReactNode, useId } from 'react';
import { CheckboxGroup } from '@/components/ui/CheckboxGroup';
import { Select } from '@/components/ui/Select';
import { TextArea } from '@/components/ui/TextArea';
import { TextInput } from '@/components/ui/TextInput';

/** What an action asks besides a comment; each only where it is given. */
export type TransitionQuestions = {
  /** What follows from the action, before it is done. */
  what?: string;
  /** Departments to send the visit to. */
  departments?: readonly { value: string; label: string }[];
  /** A reason from the register. */
  reasons?: { label: string; placeholder: string; options: readonly { value: string; label: string }[] };
  /** Fields of the form to be marked. */
  fields?: { summary: string; label: string; hint: string; options: readonly { value: string; label: string }[] };
  /** Why something that speaks against it does not count. */
  because?: readonly { name: string; label: string; hint: string }[];
  /** The conflicts that the page has shown, by their keys. */
  seen?: readonly string[];
  /** A day as text. */
  day?: { name: string; label: string; hint: string };
};

type Props = {
  questions: TransitionQuestions;
  comment: 'needed' | 'free' | 'none';
  errors: Readonly<Record<string, string>>;
  texts: { comment: string; needed: string; free: string; department: string };
  written: { value: string; write: (comment: string) => void };
  /** The buttons. */
  children: ReactNode;
};

/** The small form that an action opens: its questions, the comment, the buttons. */
export function TransitionForm({ questions, comment, errors, texts, written, children }: Props) {
  const id = useId();
  const { what, departments = [], reasons, fields, because = [], seen = [], day } = questions;
  const isFirst = !reasons && because.length === 0;

  return (
    <div className="space-y-4">
      {what && <p className="text-sm text-muted">{what}</p>}
      {departments.length > 0 && (
        <Select id={`${id}-department`} name="leadDepartment" label={texts.department} options={departments} />
      )}
      {reasons && (
        <Select
          id={`${id}-reason`}
          name="reason"
          label={reasons.label}
          placeholder={reasons.placeholder}
          options={reasons.options}
          error={errors['reason']}
          required
          autoFocus
        />
      )}
      {because.map(({ name, label, hint }, index) => (
        <TextArea
          key={name}
          id={`${id}-${name}`}
          name={name}
          label={label}
          hint={hint}
          error={errors[name]}
          required
          autoFocus={!reasons && index === 0}
          rows={2}
        />
      ))}
      {seen.map((key) => (
        <input key={key} type="hidden" name="conflicts" value={key} />
      ))}
      {day && (
        <TextInput
          id={`${id}-${day.name}`}
          name={day.name}
          label={day.label}
          hint={day.hint}
          error={errors[day.name]}
          className="max-w-56"
          autoComplete="off"
        />
      )}
      {comment !== 'none' && (
        <TextArea
          id={`${id}-comment`}
          name="comment"
          label={texts.comment}
          hint={comment === 'needed' ? texts.needed : texts.free}
          required={comment === 'needed'}
          error={errors['comment']}
          value={written.value}
          onChange={(event) => written.write(event.target.value)}
          autoFocus={isFirst}
          rows={3}
        />
      )}
      {fields && (
        <details>
          <summary className="min-h-11 py-2.5 font-medium text-brand underline">{fields.summary}</summary>
          <CheckboxGroup
            id={`${id}-fields`}
            name="fields"
            label={fields.label}
            labelHidden
            hint={fields.hint}
            options={fields.options}
            look="inline"
            className="mt-2"
          />
        </details>
      )}
      {children}
    </div>
  );
}

'use client';

import type { FieldAction } from '@/components/forms/answered';
import { AnsweredForm } from '@/components/forms/AnsweredForm';
import { CheckboxGroup } from '@/components/ui/CheckboxGroup';
import { Select } from '@/components/ui/Select';
import { SubmitButton } from '@/components/ui/SubmitButton';
import { TextInput } from '@/components/ui/TextInput';
import { LOCALES, type Locale, type LocalizedText } from '@/lib/domain/visit/vocabulary';

type Option = { value: string; label: string };
type Props = {
  /** Makes the fields' names the page's own; the key of the task, or `new`. */
  id: string;
  task: { name: LocalizedText; anchor: string; days: number; doer: string; waitsFor: readonly string[] } | null;
  anchors: readonly Option[];
  doers: readonly Option[];
  others: readonly Option[];
  action: FieldAction;
  texts: {
    language: Record<Locale, string>;
    anchor: string;
    days: string;
    daysHint: string;
    doer: string;
    waitsFor: string;
    save: string;
    saveLabel?: string;
  };
};

/** A task of a template: its words, when it is due, who does it, what it waits for. */
export function TemplateTaskForm({ id, task, anchors, doers, others, action, texts }: Props) {
  return (
    <AnsweredForm action={action} className="grid gap-4">
      {(wrong) => (
        <>
          {LOCALES.map((locale) => (
            <TextInput
              key={locale}
              id={`${id}-${locale}`}
              name={locale}
              lang={locale}
              label={texts.language[locale]}
              defaultValue={task?.name[locale] ?? ''}
              error={wrong[`name.${locale}`]}
              maxLength={200}
              required
            />
          ))}
          <div className="grid gap-4 sm:grid-cols-[2fr_1fr]">
            <Select
              // A form that is reset after it was sent goes back to what it was first drawn with.
              key={`anchor ${task?.anchor}`}
              id={`${id}-anchor`}
              name="anchor"
              label={texts.anchor}
              defaultValue={task?.anchor ?? anchors[0]?.value}
              options={anchors}
              error={wrong['anchor']}
            />
            <TextInput
              id={`${id}-days`}
              name="days"
              label={texts.days}
              hint={texts.daysHint}
              defaultValue={String(task?.days ?? '')}
              inputMode="numeric"
              autoComplete="off"
              error={wrong['days']}
              maxLength={4}
              required
            />
          </div>
          <Select
            key={`doer ${task?.doer}`}
            id={`${id}-doer`}
            name="doer"
            label={texts.doer}
            defaultValue={task?.doer ?? doers[0]?.value}
            options={doers}
            error={wrong['doer']}
          />
          {others.length > 0 && (
            <CheckboxGroup
              key={`waits ${task?.waitsFor.join()}`}
              id={`${id}-waitsFor`}
              name="waitsFor"
              label={texts.waitsFor}
              options={others}
              defaultValues={task?.waitsFor ?? []}
              error={wrong['waitsFor']}
            />
          )}
          <SubmitButton variant="secondary" className="justify-self-start" aria-label={texts.saveLabel}>
            {texts.save}
          </SubmitButton>
        </>
      )}
    </AnsweredForm>
  );
}

'use client';

import type { ReactNode } from 'react';
import type { Path } from 'react-hook-form';
import { DayInput } from '@/components/forms/DayInput';
import { useFormField } from '@/components/forms/use-form-field';
import { CheckboxGroup } from '@/components/ui/CheckboxGroup';
import { Select, type Option, type OptionGroup } from '@/components/ui/Select';
import { TextArea } from '@/components/ui/TextArea';
import { TextInput } from '@/components/ui/TextInput';
import { TimeField } from '@/components/ui/TimeField';
import type { VisitFormValues } from '@/lib/domain/visit/form-values';
import { useMark } from './marked-fields';

type Name = Path<VisitFormValues>;
type Common = { name: Name; label: ReactNode; hint?: ReactNode; required?: boolean; className?: string };

/** What every field of the form gets, with the mark that a return has put on it. */
const useField = (name: Name) => ({ ...useFormField<VisitFormValues>(name), labelNote: useMark(name) });

export function TextField({
  name,
  className,
  ...texts
}: Common & { inputMode?: 'numeric' | 'decimal'; list?: string }) {
  return <TextInput {...useField(name)} {...texts} fieldClassName={className} />;
}

export function LongField({ name, className, rows, ...texts }: Common & { rows?: number }) {
  return <TextArea {...useField(name)} {...texts} rows={rows} fieldClassName={className} />;
}

export function ChoiceField({
  name,
  className,
  ...rest
}: Common & { options: readonly (Option | OptionGroup)[]; placeholder?: string; value?: string }) {
  return <Select {...useField(name)} {...rest} fieldClassName={className} />;
}

export function DayField({ name, className, ...texts }: Common) {
  return <DayInput {...useField(name)} {...texts} fieldClassName={className} />;
}

export function ClockField({ name, className, ...texts }: Common) {
  return <TimeField {...useField(name)} {...texts} fieldClassName={className} />;
}

export function TicksField({
  name,
  label,
  hint,
  options,
}: Common & { options: readonly { value: string; label: string }[] }) {
  const { name: field, error, labelNote, ...registered } = useField(name);
  return (
    <CheckboxGroup
      name={field}
      id={name}
      label={label}
      hint={hint}
      error={error}
      labelNote={labelNote}
      options={options}
      inputProps={registered}
      look="inline"
    />
  );
}

/** One tick with its words. */
export function TickField({ name, label }: Common) {
  const { error: _error, labelNote, ...registered } = useField(name);
  return (
    <label htmlFor={name} className="flex min-h-11 cursor-pointer items-start gap-3 py-2.5">
      <input type="checkbox" className="tick" {...registered} />
      <span>
        {label} {labelNote}
      </span>
    </label>
  );
}

import type { ComponentProps } from 'react';
import { classNames } from './class-names';
import { describedBy, Field, type FieldTexts } from './Field';

export type Option = { value: string; label: string; disabled?: boolean };
export type OptionGroup = { label: string; options: readonly Option[] };

type Props = FieldTexts &
  Omit<ComponentProps<'select'>, 'id' | 'children'> & {
    name: string;
    id?: string;
    options: readonly (Option | OptionGroup)[];
    /** The text of an empty first choice; without it there is none. */
    placeholder?: string;
    fieldClassName?: string;
  };

/** The native list of choices: right on a phone and for a keyboard without a line of script. */
export function Select({
  label,
  hint,
  error,
  required,
  labelNote,
  labelHidden,
  fieldClassName,
  className,
  name,
  id = name,
  options,
  placeholder,
  ...rest
}: Props) {
  return (
    <Field {...{ id, label, hint, error, required, labelNote, labelHidden }} className={fieldClassName}>
      <select
        id={id}
        name={name}
        aria-required={required || undefined}
        {...describedBy(id, { hint, error })}
        className={classNames('control', className)}
        {...rest}
      >
        {placeholder !== undefined && <option value="">{placeholder}</option>}
        {options.map((choice) =>
          'options' in choice ? (
            <optgroup key={choice.label} label={choice.label}>
              {choice.options.map(toOption)}
            </optgroup>
          ) : (
            toOption(choice)
          ),
        )}
      </select>
    </Field>
  );
}

function toOption({ value, label, disabled }: Option) {
  return (
    <option key={value} value={value} disabled={disabled}>
      {label}
    </option>
  );
}

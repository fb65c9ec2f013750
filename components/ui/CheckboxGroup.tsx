import type { ComponentProps, ReactNode } from 'react';
import { describedBy, FieldGroup, type FieldTexts } from './Field';
import { type Choice, ChoiceRow, listClass } from './RadioGroup';

type InputProps = Omit<ComponentProps<'input'>, 'id' | 'type' | 'name' | 'value' | 'defaultChecked'>;

type Props = FieldTexts & {
  name: string;
  id?: string;
  options: readonly Choice[];
  look?: 'plain' | 'boxes' | 'inline';
  className?: string;
  /** Given to every checkbox: react-hook-form's `register`, `onChange` … */
  inputProps?: InputProps;
  values?: readonly string[];
  defaultValues?: readonly string[];
};

/** Any of several. */
export function CheckboxGroup({
  name,
  id = name,
  options,
  look = 'plain',
  inputProps,
  values,
  defaultValues,
  ...field
}: Props) {
  return (
    <FieldGroup id={id} {...field}>
      <div className={listClass(look)}>
        {options.map((option) => (
          <ChoiceRow
            key={option.value}
            id={`${id}-${option.value}`}
            type="checkbox"
            name={name}
            choice={option}
            boxed={look === 'boxes'}
            inputProps={{
              ...inputProps,
              ...(values && { checked: values.includes(option.value) }),
              ...(defaultValues && { defaultChecked: defaultValues.includes(option.value) }),
            }}
          />
        ))}
      </div>
    </FieldGroup>
  );
}

/** A single yes-or-no. */
export function Checkbox({
  name,
  id = name,
  value = 'true',
  label,
  hint,
  error,
  ...inputProps
}: { name: string; id?: string; value?: string; label: ReactNode; hint?: ReactNode; error?: ReactNode } & Omit<
  ComponentProps<'input'>,
  'id' | 'type'
>) {
  return (
    <div>
      <ChoiceRow
        id={id}
        type="checkbox"
        name={name}
        choice={{ value, label, hint, disabled: inputProps.disabled }}
        inputProps={{ ...inputProps, ...describedBy(id, { hint, error }) }}
      />
      {error && (
        <p id={`${id}-error`} className="text-sm font-medium text-danger">
          {error}
        </p>
      )}
    </div>
  );
}

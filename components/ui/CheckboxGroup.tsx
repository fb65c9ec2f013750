import type { ComponentProps } from 'react';
import { FieldGroup, type FieldTexts } from './Field';
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

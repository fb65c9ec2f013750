import type { ComponentProps } from 'react';
import { classNames } from './class-names';
import { describedBy, Field, type FieldTexts } from './Field';

type Props = FieldTexts &
  Omit<ComponentProps<'input'>, 'id'> & {
    name: string;
    /** The name, unless it stands on the page twice. The error summary links here. */
    id?: string;
    /** Classes of the field as a whole: its place in a grid. */
    fieldClassName?: string;
  };

/** One line of text. Takes whatever `<input>` takes, react-hook-form's `register` included. */
export function TextInput({
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
  type = 'text',
  ...rest
}: Props) {
  return (
    <Field {...{ id, label, hint, error, required, labelNote, labelHidden }} className={fieldClassName}>
      <input
        id={id}
        name={name}
        type={type}
        aria-required={required || undefined}
        {...describedBy(id, { hint, error })}
        className={classNames('control', className)}
        {...rest}
      />
    </Field>
  );
}

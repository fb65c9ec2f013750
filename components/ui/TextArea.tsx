import type { ComponentProps } from 'react';
import { classNames } from './class-names';
import { describedBy, Field, type FieldTexts } from './Field';

type Props = FieldTexts &
  Omit<ComponentProps<'textarea'>, 'id'> & { name: string; id?: string; fieldClassName?: string };

/** Several lines of text; it grows with what is typed where the browser can. */
export function TextArea({
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
  rows = 4,
  ...rest
}: Props) {
  return (
    <Field {...{ id, label, hint, error, required, labelNote, labelHidden }} className={fieldClassName}>
      <textarea
        id={id}
        name={name}
        rows={rows}
        aria-required={required || undefined}
        {...describedBy(id, { hint, error })}
        className={classNames('control field-sizing-content min-h-24', className)}
        {...rest}
      />
    </Field>
  );
}

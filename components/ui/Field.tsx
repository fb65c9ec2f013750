import type { ReactNode } from 'react';
import { classNames } from './class-names';
import { IconErrorCircle } from './icons';

/** What every field of a form has in common. */
export type FieldTexts = {
  label: ReactNode;
  /** Stands under the label and is read out with the field. */
  hint?: ReactNode;
  /** What is wrong, in words; the field is then marked invalid. */
  error?: ReactNode;
  required?: boolean;
  /** Small grey text after the label, such as "vapaaehtoinen". */
  labelNote?: ReactNode;
  /** The label is read out but not shown: only where the place says it, as in a search bar. */
  labelHidden?: boolean;
};

/** The attributes that tie a control to its hint and error. */
export function describedBy(id: string, { hint, error }: Pick<FieldTexts, 'hint' | 'error'>) {
  const ids = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ');
  return { 'aria-describedby': ids || undefined, 'aria-invalid': error ? true : undefined };
}

/** Label, hint and error around one control with this id. For a group of controls there is FieldGroup. */
export function Field({
  id,
  label,
  hint,
  error,
  required,
  labelNote,
  labelHidden,
  className,
  children,
}: FieldTexts & { id: string; className?: string; children: ReactNode }) {
  return (
    <div className={classNames('min-w-0', className)}>
      <label htmlFor={id} className={labelHidden ? 'sr-only' : 'mb-1 block font-medium'}>
        {label}
        <LabelMark required={required} note={labelNote} />
      </label>
      <Hint id={id}>{hint}</Hint>
      {children}
      <FieldError id={id}>{error}</FieldError>
    </div>
  );
}

/** The same around several controls that answer one question. The group takes the focus from the error summary. */
export function FieldGroup({
  id,
  label,
  hint,
  error,
  required,
  labelNote,
  labelHidden,
  role = 'group',
  className,
  children,
}: FieldTexts & { id: string; role?: 'group' | 'radiogroup'; className?: string; children: ReactNode }) {
  return (
    <fieldset
      id={id}
      role={role}
      tabIndex={-1}
      aria-required={role === 'radiogroup' && required ? true : undefined}
      aria-describedby={describedBy(id, { hint, error })['aria-describedby']}
      aria-invalid={role === 'radiogroup' && error ? true : undefined}
      className={classNames('min-w-0', className)}
    >
      <legend className={labelHidden ? 'sr-only' : 'mb-1 font-medium'}>
        {label}
        <LabelMark required={required} note={labelNote} />
      </legend>
      <Hint id={id}>{hint}</Hint>
      {children}
      <FieldError id={id}>{error}</FieldError>
    </fieldset>
  );
}

function LabelMark({ required, note }: { required?: boolean; note?: ReactNode }) {
  return (
    <>
      {required && (
        <span aria-hidden="true" className="ml-1 text-danger">
          *
        </span>
      )}
      {note && <span className="ml-2 text-sm font-normal text-muted">{note}</span>}
    </>
  );
}

function Hint({ id, children }: { id: string; children: ReactNode }) {
  if (!children) return null;
  return (
    <div id={`${id}-hint`} className="mb-1.5 text-sm text-muted">
      {children}
    </div>
  );
}

function FieldError({ id, children }: { id: string; children: ReactNode }) {
  if (!children) return null;
  return (
    <div id={`${id}-error`} className="mt-1.5 flex gap-1.5 text-sm font-medium text-danger">
      <IconErrorCircle size={18} className="mt-px" />
      <span>{children}</span>
    </div>
  );
}

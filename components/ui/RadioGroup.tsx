import type { ComponentProps, ReactNode } from 'react';
import { classNames } from './class-names';
import { FieldGroup, type FieldTexts } from './Field';

export type Choice = {
  value: string;
  label: ReactNode;
  hint?: ReactNode;
  disabled?: boolean;
};

type Props = FieldTexts & {
  name: string;
  id?: string;
  options: readonly Choice[];
  /** `boxes` draws each choice as a framed box, for a first and weighty question. */
  look?: 'plain' | 'boxes' | 'inline';
  className?: string;
  /** Given to every radio: react-hook-form's `register`, `onChange`, `form` … */
  inputProps?: Omit<ComponentProps<'input'>, 'id' | 'type' | 'name' | 'value' | 'defaultChecked'>;
  value?: string;
  defaultValue?: string;
};

/** One of several. */
export function RadioGroup({
  name,
  id = name,
  options,
  look = 'plain',
  inputProps,
  value,
  defaultValue,
  ...field
}: Props) {
  return (
    <FieldGroup id={id} role="radiogroup" {...field}>
      <div className={listClass(look)}>
        {options.map((option) => (
          <ChoiceRow
            key={option.value}
            id={`${id}-${option.value}`}
            type="radio"
            name={name}
            choice={option}
            boxed={look === 'boxes'}
            inputProps={{
              ...inputProps,
              ...(value !== undefined && { checked: option.value === value }),
              ...(defaultValue !== undefined && { defaultChecked: option.value === defaultValue }),
            }}
          />
        ))}
      </div>
    </FieldGroup>
  );
}

export function listClass(look: 'plain' | 'boxes' | 'inline'): string {
  if (look === 'boxes') return 'grid grid-cols-[repeat(auto-fit,minmax(min(100%,19.5rem),1fr))] gap-2';
  return look === 'inline' ? 'flex flex-wrap gap-x-6' : 'grid';
}

/** A radio or checkbox with its label: the whole row can be pressed. */
export function ChoiceRow({
  id,
  type,
  name,
  choice,
  boxed,
  inputProps,
}: {
  id: string;
  type: 'radio' | 'checkbox';
  name: string;
  choice: Choice;
  boxed?: boolean;
  inputProps?: ComponentProps<'input'>;
}) {
  const hintId = choice.hint ? `${id}-hint` : undefined;

  return (
    <label
      htmlFor={id}
      className={classNames(
        'flex min-h-11 min-w-0 items-start gap-3 py-2.5',
        choice.disabled ? 'cursor-not-allowed text-muted' : 'cursor-pointer',
        boxed &&
          'border-2 border-line bg-paper px-4 hover:border-line-strong has-checked:border-brand has-checked:bg-brand-light',
      )}
    >
      {/* The id comes last: a form's registration may bring the group's, and then no box would have its label. */}
      <input
        type={type}
        name={name}
        value={choice.value}
        disabled={choice.disabled}
        aria-describedby={hintId}
        className="tick"
        {...inputProps}
        id={id}
      />
      <span className="min-w-0">
        <span className={classNames('block', boxed && 'font-medium')}>{choice.label}</span>
        {choice.hint && (
          <span id={hintId} className="mt-0.5 block text-sm text-muted">
            {choice.hint}
          </span>
        )}
      </span>
    </label>
  );
}

'use client';

import { type MouseEvent, type ReactNode, useEffect, useRef } from 'react';
import { IconErrorCircle } from './icons';

export type SummedError = {
  /** The id of the field or group that the line leads to; without it the line is only text. */
  fieldId?: string;
  message: ReactNode;
};

/**
 * What is wrong with a form, at its top. It takes the focus whenever `attempt` changes (the form's count of
 * submissions), so that a screen reader hears it; each line leads to its field.
 */
export function ErrorSummary({
  title,
  errors,
  attempt = 0,
}: {
  title: string;
  errors: readonly SummedError[];
  attempt?: number;
}) {
  const box = useRef<HTMLDivElement>(null);
  const some = errors.length > 0;

  useEffect(() => {
    if (some) box.current?.focus();
  }, [some, attempt]);

  if (!some) return null;
  return (
    <div
      ref={box}
      tabIndex={-1}
      role="alert"
      aria-labelledby="error-summary-title"
      className="flex gap-3 border-2 border-danger px-4 py-4 outline-offset-2"
    >
      <IconErrorCircle size={24} className="text-danger" />
      <div className="min-w-0">
        <h2 id="error-summary-title" className="text-lg">
          {title}
        </h2>
        <ul className="mt-2 list-disc space-y-1 pl-5">
          {errors.map(({ fieldId, message }, index) => (
            <li key={index}>
              {fieldId ? (
                <a href={`#${fieldId}`} onClick={(event) => goToField(event, fieldId)} className="text-danger">
                  {message}
                </a>
              ) : (
                message
              )}
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
}

/** Goes to the field itself, not only near it; a group gives the focus to its first control. */
function goToField(event: MouseEvent, fieldId: string) {
  const target = document.getElementById(fieldId);
  if (!target) return;

  event.preventDefault();
  const control = target.matches('fieldset')
    ? (target.querySelector<HTMLElement>('input, select, textarea') ?? target)
    : target;
  control.focus();
  control.scrollIntoView({ block: 'center' });
}

'use client';

import type { ReactNode } from 'react';
import { FormAnswer, useFormAnswer } from './form-answer';

/** What came of a form: nothing yet, or a message to show and read out. */
export type Told = { tone: 'success' | 'error'; message: string; signedOut?: boolean } | null;

/**
 * A form around an action that answers with a message, which stands above the fields. Buttons elsewhere can send it by its
 * `id`: those of a list whose rows go away when they are pressed.
 */
export function ActionForm({
  id,
  action,
  className,
  children,
}: {
  id?: string;
  action: (before: Told, form: FormData) => Promise<Told>;
  className?: string;
  children?: ReactNode;
}) {
  const [told, submit, pending] = useFormAnswer<Told>(action, null, (message) => ({ tone: 'error', message }));

  return (
    <form
      id={id}
      action={submit}
      // React empties a form after its action: nothing typed is lost when it is refused.
      onReset={(event) => told?.tone === 'error' && event.preventDefault()}
      aria-busy={pending}
      className={className}
    >
      {told && <FormAnswer told={told} {...told} className="mb-3" />}
      {children}
    </form>
  );
}

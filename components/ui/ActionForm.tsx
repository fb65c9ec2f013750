'use client';

import { type ReactNode, useActionState } from 'react';
import { Notification } from './Notification';
import { takeFocus } from './take-focus';

/** What came of a form: nothing yet, or a message to show and read out. */
export type Told = { tone: 'success' | 'error'; message: string } | null;

/**
 * A form around an action that answers with a message, which stands above the fields. Buttons elsewhere can send it by its
 * `id`: those of a list whose rows go away when they are pressed.
 */
export function ActionForm({
  id,
  action,
  takesFocus = false,
  className,
  children,
}: {
  id?: string;
  action: (before: Told, form: FormData) => Promise<Told>;
  /** Where the button goes away once it has done its work: the message takes the focus from it. */
  takesFocus?: boolean;
  className?: string;
  children?: ReactNode;
}) {
  const [told, submit, pending] = useActionState(action, null);

  return (
    <form
      id={id}
      action={submit}
      // React empties a form after its action: nothing typed is lost when it is refused.
      onReset={(event) => told?.tone === 'error' && event.preventDefault()}
      aria-busy={pending}
      className={className}
    >
      {told && (
        <div
          key={told.message}
          ref={takesFocus ? takeFocus : undefined}
          tabIndex={takesFocus ? -1 : undefined}
          className="mb-3"
        >
          <Notification tone={told.tone} announce={told.tone === 'error' ? 'alert' : 'status'}>
            {told.message}
          </Notification>
        </div>
      )}
      {children}
    </form>
  );
}

'use client';

import { unstable_rethrow } from 'next/navigation';
import { type ReactNode, useActionState, useContext, useEffect, useRef } from 'react';
import { FormTexts } from './form-texts';
import { Notification, type NotificationTone } from './Notification';

/**
 * `useActionState` for a form: when the server cannot be reached, the form is told so by what `lost` makes of the message.
 * Left to itself React would put the error page in the place of the whole page, and what was typed would be gone.
 */
export function useFormAnswer<State>(
  action: (before: Awaited<State>, form: FormData) => State | Promise<State>,
  initial: Awaited<State>,
  lost: (message: string) => Awaited<State>,
) {
  const { noConnection } = useContext(FormTexts);
  return useActionState<State, FormData>(async (before, form) => {
    try {
      return await action(before, form);
    } catch (error) {
      unstable_rethrow(error);
      return lost(noConnection);
    }
  }, initial);
}

/**
 * What came of a form, above its fields. It takes the focus: the button that was pressed may be gone by now, or far below.
 * Whoever's sign-in has ended gets the way to a new one in another tab.
 */
export function FormAnswer({
  told,
  tone,
  message,
  signedOut = false,
  actions,
  className,
}: {
  /** Another one for each answer, also when it says the same. */
  told: unknown;
  tone: NotificationTone;
  message: ReactNode;
  signedOut?: boolean;
  actions?: ReactNode;
  className?: string;
}) {
  const { signIn } = useContext(FormTexts);
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), [told]);

  return (
    <div ref={box} tabIndex={-1} className={className}>
      <Notification
        tone={tone}
        announce={tone === 'error' ? 'alert' : 'status'}
        actions={
          signedOut ? (
            <a href="/sign-in" target="_blank" rel="noreferrer">
              {signIn}
            </a>
          ) : (
            actions
          )
        }
      >
        {message}
      </Notification>
    </div>
  );
}

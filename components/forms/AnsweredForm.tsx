'use client';

import { type ReactNode, useActionState } from 'react';
import { Notification } from '@/components/ui/Notification';
import type { Answered, FieldAction } from './answered';

/** A form that tells what came of it above its fields, and each field what is wrong with it. Nothing typed is lost. */
export function AnsweredForm({
  action,
  className,
  children,
}: {
  action: FieldAction;
  className?: string;
  children: (ofField: Record<string, string>) => ReactNode;
}) {
  const [answered, submit, pending] = useActionState<Answered, FormData>(action, null);

  return (
    <form
      action={submit}
      // React empties a form after its action: what is refused stays to be mended.
      onReset={(event) => answered?.tone === 'error' && event.preventDefault()}
      aria-busy={pending}
      className={className}
    >
      {answered && (
        <Notification tone={answered.tone} announce={answered.tone === 'error' ? 'alert' : 'status'}>
          {answered.message}
        </Notification>
      )}
      {children(answered?.tone === 'error' ? answered.ofField : {})}
    </form>
  );
}

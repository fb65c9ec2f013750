'use client';

import type { ReactNode } from 'react';
import { FormAnswer, useFormAnswer } from '@/components/ui/form-answer';
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
  const [answered, submit, pending] = useFormAnswer<Answered>(action, null, (message) => ({
    tone: 'error',
    message,
    ofField: {},
  }));

  return (
    <form
      action={submit}
      // React empties a form after its action: what is refused stays to be mended.
      onReset={(event) => answered?.tone === 'error' && event.preventDefault()}
      aria-busy={pending}
      className={className}
    >
      {answered && (
        <FormAnswer told={answered} tone={answered.tone} message={answered.message} signedOut={answered.signedOut} />
      )}
      {children(answered?.tone === 'error' ? answered.ofField : {})}
    </form>
  );
}

'use client';

import type { ComponentProps } from 'react';
import { useFormStatus } from 'react-dom';
import { Button } from './Button';

/** Sends the form around it and cannot be pressed twice while the server works; works without script as well. */
export function SubmitButton({
  children,
  pendingText,
  ...rest
}: ComponentProps<typeof Button> & { pendingText?: string }) {
  const { pending } = useFormStatus();

  return (
    <Button {...rest} type="submit" aria-disabled={pending} onClick={(event) => pending && event.preventDefault()}>
      {pending ? (pendingText ?? children) : children}
    </Button>
  );
}

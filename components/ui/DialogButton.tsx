'use client';

import { type ReactNode, useState } from 'react';
import { Button } from './Button';
import type { ButtonSize, ButtonVariant } from './button-class';
import { Dialog } from './Dialog';

type Props = {
  buttonText: ReactNode;
  variant?: ButtonVariant;
  size?: ButtonSize;
  icon?: ReactNode;
  title: ReactNode;
  closeLabel: string;
  /** The dialog closes when this changes: the version of what its form writes to. */
  resetKey?: string | number;
  /** A form, drawn on the server; it may hold a SubmitButton. */
  children: ReactNode;
};

/** A button with its dialog, for pages that are otherwise drawn on the server. */
export function DialogButton({ buttonText, variant, size, icon, title, closeLabel, resetKey, children }: Props) {
  const [openedAt, setOpenedAt] = useState<{ resetKey: Props['resetKey'] } | null>(null);
  const open = openedAt !== null && openedAt.resetKey === resetKey;

  return (
    <>
      <Button
        variant={variant}
        size={size}
        icon={icon}
        aria-haspopup="dialog"
        onClick={() => setOpenedAt({ resetKey })}
      >
        {buttonText}
      </Button>
      <Dialog open={open} onClose={() => setOpenedAt(null)} title={title} closeLabel={closeLabel}>
        {children}
      </Dialog>
    </>
  );
}

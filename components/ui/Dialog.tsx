'use client';

import { type ReactNode, useEffect, useId, useRef } from 'react';
import { classNames } from './class-names';
import { IconCross } from './icons';

type Props = {
  open: boolean;
  onClose: () => void;
  title: ReactNode;
  closeLabel: string;
  /** Buttons under the content, the most likely one first. */
  actions?: ReactNode;
  /** For a form with fields side by side. */
  wide?: boolean;
  children: ReactNode;
};

/** A question in front of the page: the browser's own dialog, which keeps the focus inside and closes on Escape. */
export function Dialog({ open, onClose, title, closeLabel, actions, wide, children }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const titleId = useId();

  useEffect(() => {
    if (open && !dialog.current?.open) dialog.current?.showModal();
    if (!open) dialog.current?.close();
  }, [open]);

  return (
    <dialog
      ref={dialog}
      aria-labelledby={titleId}
      onClose={onClose}
      onClick={(event) => event.target === event.currentTarget && event.currentTarget.close()}
      className={classNames(
        'm-auto max-h-[90dvh] max-w-[calc(100vw-2rem)] overflow-y-auto bg-paper text-ink shadow-floating backdrop:bg-[rgb(0_0_0/0.55)]',
        wide ? 'w-[52rem]' : 'w-[36rem]',
      )}
    >
      {open && (
        <div className="border-t-8 border-brand p-5 sm:p-8">
          <div className="mb-4 flex items-start justify-between gap-4">
            <h2 id={titleId}>{title}</h2>
            <button
              type="button"
              aria-label={closeLabel}
              onClick={() => dialog.current?.close()}
              className="-mt-2 -mr-2 grid size-11 flex-none cursor-pointer place-content-center hover:bg-ground"
            >
              <IconCross size={22} />
            </button>
          </div>
          {children}
          {actions && <div className="mt-6 flex flex-wrap gap-3">{actions}</div>}
        </div>
      )}
    </dialog>
  );
}

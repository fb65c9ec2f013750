import type { ReactNode } from 'react';
import { classNames } from './class-names';
import { IconCheckCircle, IconErrorCircle, IconInfo, IconWarning } from './icons';

export type NotificationTone = 'info' | 'success' | 'alert' | 'error';

const LOOKS = {
  info: { box: 'border-note bg-note-light', mark: 'text-note', Icon: IconInfo },
  success: { box: 'border-good bg-good-light', mark: 'text-good', Icon: IconCheckCircle },
  alert: { box: 'border-warn bg-warn-light', mark: 'text-ink', Icon: IconWarning },
  error: { box: 'border-danger bg-danger-light', mark: 'text-danger', Icon: IconErrorCircle },
} as const;

type Props = {
  tone?: NotificationTone;
  title?: ReactNode;
  children?: ReactNode;
  /** Buttons or links under the text. */
  actions?: ReactNode;
  /** Read out as soon as it appears: `status` when convenient, `alert` at once. Leave out for what is there from the start. */
  announce?: 'status' | 'alert';
  className?: string;
};

/** A message about the page or about what was just done. */
export function Notification({ tone = 'info', title, children, actions, announce, className }: Props) {
  const { box, mark, Icon } = LOOKS[tone];

  return (
    <div role={announce} className={classNames('flex gap-3 border-l-8 px-4 py-3.5', box, className)}>
      <Icon size={24} className={mark} />
      <div className="min-w-0">
        {title && <p className="font-semibold">{title}</p>}
        {children && <div className={title ? 'mt-1' : undefined}>{children}</div>}
        {actions && <div className="no-print mt-3 flex flex-wrap items-center gap-3">{actions}</div>}
      </div>
    </div>
  );
}

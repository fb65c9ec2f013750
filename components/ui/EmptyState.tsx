import type { ReactNode } from 'react';

type Props = {
  icon?: ReactNode;
  /** What is not there. */
  title: ReactNode;
  /** Why, or what to do about it. */
  children?: ReactNode;
  actions?: ReactNode;
};

/** Stands where a list would be and says why there is nothing. */
export function EmptyState({ icon, title, children, actions }: Props) {
  return (
    <div className="flex flex-col items-start gap-2 border border-dashed border-line px-5 py-8 sm:px-8">
      {icon && <span className="mb-1 text-muted">{icon}</span>}
      <p className="text-lg font-semibold">{title}</p>
      {children && <div className="max-w-prose text-muted">{children}</div>}
      {actions && <div className="mt-3 flex flex-wrap gap-3">{actions}</div>}
    </div>
  );
}

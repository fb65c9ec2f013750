import type { ReactNode } from 'react';

type Props = {
  title: ReactNode;
  /** Small text above the title: the reference of a record, the name of the section. */
  eyebrow?: ReactNode;
  /** A sentence or two under the title. */
  lead?: ReactNode;
  /** Tags under the title. */
  tags?: ReactNode;
  /** Buttons at the right, under the title on a phone. */
  actions?: ReactNode;
  /** A Breadcrumb. */
  breadcrumb?: ReactNode;
};

/** The head of a page, with its one h1. */
export function PageHeader({ title, eyebrow, lead, tags, actions, breadcrumb }: Props) {
  return (
    <header className="mb-6 sm:mb-8">
      {breadcrumb && <div className="no-print mb-4">{breadcrumb}</div>}
      <div className="flex flex-wrap items-start justify-between gap-x-6 gap-y-4">
        <div className="max-w-3xl min-w-0">
          {eyebrow && <p className="mb-1 text-sm font-medium text-muted tabular-nums">{eyebrow}</p>}
          <h1>{title}</h1>
          {tags && <div className="mt-3 flex flex-wrap items-center gap-2">{tags}</div>}
          {lead && <div className="mt-3 max-w-prose text-lg text-muted">{lead}</div>}
        </div>
        {actions && <div className="no-print flex flex-wrap items-center gap-3">{actions}</div>}
      </div>
    </header>
  );
}

import Link from 'next/link';
import type { ComponentProps, ReactNode } from 'react';
import { classNames } from './class-names';

export type TabLink = { label: ReactNode; href: ComponentProps<typeof Link>['href']; current: boolean; count?: number };

/** Views of one thing, each with an address of its own: a navigation that looks like tabs. */
export function TabLinks({ label, items }: { label: string; items: readonly TabLink[] }) {
  return (
    <nav aria-label={label} className="no-print mb-6 overflow-x-auto border-b border-line">
      <ul className="flex min-w-max">
        {items.map(({ label: text, href, current, count }, index) => (
          <li key={index}>
            <Link
              href={href}
              prefetch={false}
              scroll={false}
              aria-current={current ? 'page' : undefined}
              className={classNames(
                'flex min-h-11 items-center gap-2 border-b-4 px-4 pt-1 -outline-offset-3! no-underline',
                current
                  ? 'border-brand font-semibold text-brand forced-colors:border-[Highlight]'
                  : 'border-transparent text-ink hover:border-line forced-colors:border-[Canvas]',
              )}
            >
              {text}
              {count !== undefined && <span className="text-sm font-normal text-muted tabular-nums">{count}</span>}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}

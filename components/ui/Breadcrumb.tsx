import Link from 'next/link';
import type { ComponentProps, ReactNode } from 'react';
import { IconChevronRight } from './icons';

/** Where the page lies: links to what is above it. The page itself needs no entry, its h1 says it. */
export function Breadcrumb({
  label,
  items,
}: {
  label: string;
  items: readonly { label: ReactNode; href: ComponentProps<typeof Link>['href'] }[];
}) {
  return (
    <nav aria-label={label}>
      <ol className="flex flex-wrap items-center gap-x-1 text-sm">
        {items.map(({ label: text, href }, index) => (
          <li key={index} className="flex items-center gap-1">
            <Link href={href} prefetch={false} className="inline-flex min-h-6 items-center text-ink">
              {text}
            </Link>
            <IconChevronRight size={14} className="text-muted" />
          </li>
        ))}
      </ol>
    </nav>
  );
}

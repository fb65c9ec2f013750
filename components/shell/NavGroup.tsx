'use client';

import type { Route } from 'next';
import { usePathname } from 'next/navigation';
import type { ReactNode } from 'react';
import { Disclosure } from '@/components/ui/Disclosure';
import { IconChevronDown } from '@/components/ui/icons';
import { navHere } from './nav-here';

/** Ways that belong together behind one word of the navigation, which is marked while one of their pages is open. */
export function NavGroup({
  label,
  links,
  allLinks,
  children,
}: {
  label: string;
  links: readonly Route[];
  allLinks: readonly Route[];
  children: ReactNode;
}) {
  const pathname = usePathname();
  const open = links.some((href) => navHere(pathname, href, allLinks));
  const marked = open ? 'border-brand font-semibold text-brand' : 'border-transparent text-ink hover:border-line';

  return (
    <Disclosure
      className="relative"
      summaryClassName={`flex min-h-12 items-center gap-1 border-b-4 px-3 pt-1 ${marked}`}
      summary={
        <>
          {label}
          <IconChevronDown size={16} />
        </>
      }
    >
      <ul className="absolute left-0 z-40 mt-1 w-64 border border-line bg-paper py-2 shadow-floating">{children}</ul>
    </Disclosure>
  );
}

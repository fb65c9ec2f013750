'use client';

import type { Route } from 'next';
import Link from 'next/link';
import { usePathname } from 'next/navigation';
import type { ReactNode } from 'react';
import { navHere } from './nav-here';

/**
 * A link of the navigation that knows whether its page, or one under it, is the one open: the shell around the pages
 * is not drawn again when one moves between them.
 */
export function NavLink({
  href,
  otherLinks,
  className,
  children,
}: {
  href: Route;
  otherLinks: readonly Route[];
  className: string;
  children: ReactNode;
}) {
  const here = navHere(usePathname(), href, otherLinks);
  const current = here === 'page' ? 'page' : here === 'within' ? 'true' : undefined;

  return (
    <Link href={href} prefetch={false} aria-current={current} className={className}>
      {children}
    </Link>
  );
}

'use client';

import type { Route } from 'next';
import Link from 'next/link';
import { usePathname } from 'next/navigation';
import type { ReactNode } from 'react';

/**
 * A link of the navigation that knows whether its page, or one under it, is the one open: the shell around the pages
 * is not drawn again when one moves between them.
 */
export function NavLink({
  href,
  exact,
  className,
  children,
}: {
  href: Route;
  exact?: boolean;
  className: string;
  children: ReactNode;
}) {
  const pathname = usePathname();
  const here = pathname === href;
  const within = !exact && href !== '/' && pathname.startsWith(`${href}/`);

  return (
    <Link href={href} prefetch={false} aria-current={here ? 'page' : within ? 'true' : undefined} className={className}>
      {children}
    </Link>
  );
}

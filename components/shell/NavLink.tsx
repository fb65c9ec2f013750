'use client';

import type { Route } from 'next';
import Link from 'next/link';
import { usePathname } from 'next/navigation';
import type { ReactNode } from 'react';

/**
 * A link of the navigation that knows whether its page, or one under it, is the one open: the shell around the pages
 * is not drawn again when one moves between them. What lies under one of `otherLinks` is theirs.
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
  const pathname = usePathname();
  const here = pathname === href;
  const within = isUnder(pathname, href) && !otherLinks.some((other) => other !== href && isAt(pathname, other, href));

  return (
    <Link href={href} prefetch={false} aria-current={here ? 'page' : within ? 'true' : undefined} className={className}>
      {children}
    </Link>
  );
}

/** Every page lies under the start page, and is not thought of as part of it. */
const isUnder = (pathname: string, href: string) => href !== '/' && pathname.startsWith(`${href}/`);

/** Whether `other`, itself under `href`, is the closer home of the page. */
const isAt = (pathname: string, other: string, href: string) =>
  isUnder(other, href) && (pathname === other || isUnder(pathname, other));

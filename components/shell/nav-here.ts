import type { Route } from 'next';

/**
 * Whether an address is the page that is open ('page') or the home of the page that is open ('within'). What lies under one of
 * `otherLinks` is theirs.
 */
export function navHere(pathname: string, href: Route, otherLinks: readonly Route[]): 'page' | 'within' | null {
  if (pathname === href) return 'page';
  const within = isUnder(pathname, href) && !otherLinks.some((other) => other !== href && isAt(pathname, other, href));
  return within ? 'within' : null;
}

/** Every page lies under the start page, and is not thought of as part of it. */
const isUnder = (pathname: string, href: string) => href !== '/' && pathname.startsWith(`${href}/`);

/** Whether `other`, itself under `href`, is the closer home of the page. */
const isAt = (pathname: string, other: string, href: string) =>
  isUnder(other, href) && (pathname === other || isUnder(pathname, other));

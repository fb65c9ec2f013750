import { type NextRequest, NextResponse } from 'next/server';
import { problem, problemResponse } from '@/lib/server/api/problem';

/** Nothing but addresses with an escape in them comes by here. */
export const config = { matcher: '/(.*%.*)' };

/**
 * An address whose escapes are no UTF-8 names nothing: a page is answered as any that is not there, the API as any address
 * that cannot be read. Next itself would answer 500, because what it would tell a 400 with belongs to the router that we do
 * not have.
 */
export function proxy(request: NextRequest): Response {
  const { pathname } = request.nextUrl;
  if (isReadable(pathname)) return NextResponse.next();
  if (pathname.startsWith('/api/v1/')) return problemResponse(problem('malformed_address'));
  return NextResponse.rewrite(new URL('/unreadable', request.url));
}

function isReadable(pathname: string): boolean {
  try {
    decodeURIComponent(pathname);
    return true;
  } catch {
    return false;
  }
}

/**
 * The address within this site to return to after signing in. Whatever would lead elsewhere ("//host", "https://…", a
 * backslash that browsers read as a slash) becomes the start page.
 */
export function ownAddress(wanted: string): string {
  const own =
    /^\/(?![/\\])[^\\\u0000-\u001F]*$/.test(wanted) && wanted.length <= 2000 && !wanted.startsWith('/sign-in');
  return own ? wanted : '/';
}

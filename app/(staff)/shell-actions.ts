'use server';

import { cookies } from 'next/headers';
import { redirect } from 'next/navigation';
import { getServerSession } from 'next-auth';
import { isLocale, LOCALE_COOKIE } from '@/lib/i18n/choose-locale';
import { authOptions } from '@/lib/server/auth';
import { signOut } from '@/lib/server/sign-in';

/** Ends the session in the database and forgets its cookie. */
export async function signOutAction(): Promise<void> {
  const session = await getServerSession(authOptions());
  if (session?.sid) await signOut(session.sid);

  const jar = await cookies();
  for (const { name } of jar.getAll()) if (name.includes('next-auth.session-token')) jar.delete(name);
  redirect('/sign-in?signedOut=1');
}

/** Remembers the language for a year; the page is drawn again in it. */
export async function setLocaleAction(form: FormData): Promise<void> {
  const locale = form.get('locale');
  if (!isLocale(locale)) return;
  (await cookies()).set(LOCALE_COOKIE, locale, { path: '/', maxAge: 365 * 86_400, sameSite: 'lax' });
}

'use server';

import { cookies } from 'next/headers';
import { redirect } from 'next/navigation';
import { encode } from 'next-auth/jwt';
import { ownAddress } from '@/lib/domain/shared/own-address';
import { sessionCookieName } from '@/lib/server/auth';
import { env } from '@/lib/server/env';
import { SESSION_SECONDS, signInDemo } from '@/lib/server/sign-in';

/** Signs in with a demonstration account, where they are switched on, by the cookie that next-auth reads. */
export async function demoSignInAction(form: FormData): Promise<void> {
  const returnTo = ownAddress(String(form.get('returnTo') ?? ''));
  const sid = await signInDemo(String(form.get('account') ?? ''));
  if (!sid) redirect(`/sign-in?error=demo&callbackUrl=${encodeURIComponent(returnTo)}`);

  const name = sessionCookieName();
  const value = await encode({ token: { sid }, secret: env().NEXTAUTH_SECRET, maxAge: SESSION_SECONDS });
  const secure = name.startsWith('__Secure-');
  (await cookies()).set(name, value, { httpOnly: true, sameSite: 'lax', path: '/', secure, maxAge: SESSION_SECONDS });
  // The address was checked to be one of this site's own; which page it is, is not known to the types.
  redirect(returnTo as '/');
}

'use server';

import { cookies } from 'next/headers';
import { isLocale, LOCALE_COOKIE } from '@/lib/i18n/choose-locale';

const ONE_YEAR = 365 * 24 * 60 * 60;

/** Remembers the language chosen in the form's field `locale`; the page open is drawn again in it. */
export async function setLocale(form: FormData): Promise<void> {
  const locale = form.get('locale');
  if (!isLocale(locale)) return;

  // Readable by script: an error page drawn in the browser asks it for its language.
  (await cookies()).set(LOCALE_COOKIE, locale, { maxAge: ONE_YEAR, sameSite: 'lax', path: '/' });
}

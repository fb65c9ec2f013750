import { getRequestConfig } from 'next-intl/server';
import { cookies, headers } from 'next/headers';
import { HOME_TIME_ZONE } from '@/lib/domain/shared/time-zone';
import { chooseLocale, isLocale, LINK_LOCALE_COOKIE, LOCALE_COOKIE } from './choose-locale';
import { messagesOf } from './messages/messages-of';

/** The language and texts of a request; a locale named by the caller (mail, exports) goes before the reader's own. */
export default getRequestConfig(async ({ locale: asked }) => {
  const locale = isLocale(asked) ? asked : await chosenLocale();

  return { locale, messages: messagesOf(locale), timeZone: HOME_TIME_ZONE };
});

async function chosenLocale() {
  const [jar, sent] = [await cookies(), await headers()];
  const chosen = jar.get(LINK_LOCALE_COOKIE) ?? jar.get(LOCALE_COOKIE);
  return chooseLocale(chosen?.value, sent.get('accept-language'));
}

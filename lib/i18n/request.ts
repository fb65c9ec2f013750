import { getRequestConfig } from 'next-intl/server';
import { cookies, headers } from 'next/headers';
import { HOME_TIME_ZONE } from '@/lib/domain/shared/time-zone';
import { chooseLocale, isLocale, LOCALE_COOKIE } from './choose-locale';
import { messagesOf } from './messages/messages-of';

/** The language and texts of a request; a locale named by the caller (mail, exports) goes before the reader's own. */
export default getRequestConfig(async ({ locale: asked }) => {
  const locale = isLocale(asked)
    ? asked
    : chooseLocale((await cookies()).get(LOCALE_COOKIE)?.value, (await headers()).get('accept-language'));

  return { locale, messages: messagesOf(locale), timeZone: HOME_TIME_ZONE };
});

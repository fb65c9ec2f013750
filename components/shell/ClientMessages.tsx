import { NextIntlClientProvider } from 'next-intl';
import { getLocale, getMessages } from 'next-intl/server';
import type { ReactNode } from 'react';
import { HOME_TIME_ZONE } from '@/lib/domain/shared/time-zone';
import type { Messages } from '@/lib/i18n/messages/messages-of';

/**
 * Lets the client components within use `useTranslations` for these areas, and no others: the texts travel with the
 * page, and the library with them. For a large form; a small leaf gets its few texts as props.
 */
export async function ClientMessages({ areas, children }: { areas: readonly (keyof Messages)[]; children: ReactNode }) {
  const messages = await getMessages();
  const picked = Object.fromEntries(areas.map((area) => [area, messages[area]]));

  return (
    <NextIntlClientProvider locale={await getLocale()} timeZone={HOME_TIME_ZONE} messages={picked}>
      {children}
    </NextIntlClientProvider>
  );
}

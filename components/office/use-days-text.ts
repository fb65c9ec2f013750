import { useTranslations } from 'next-intl';
import type { Days } from '@/lib/domain/approval/absence';
import type { Locale } from '@/lib/domain/visit/vocabulary';
import { formatDay, formatDays } from '@/lib/i18n/formats';

/** Days in words: "8.–12.2.2027", or from when on where there is no last one. */
export function useDaysText(locale: Locale): (days: Days) => string {
  const t = useTranslations('office');
  return ({ from, to }) =>
    to === null ? t('openEnd', { from: formatDay(from, locale) }) : formatDays(from, to, locale);
}

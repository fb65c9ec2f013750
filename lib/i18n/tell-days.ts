import type { Days } from '@/lib/domain/approval/absence';
import type { Locale } from '@/lib/domain/visit/vocabulary';
import { formatDay, formatDays } from './formats';

type Texts = (key: 'daysOpen' | 'daysNone', values: { from: string }) => string;

/** What a notice says of the days of an absence; null where none of them are left. */
export function tellDays(days: Days | null, locale: Locale, t: Texts): string {
  if (days === null) return t('daysNone', { from: '' });
  const { from, to } = days;
  return to === null ? t('daysOpen', { from: formatDay(from, locale) }) : formatDays(from, to, locale);
}

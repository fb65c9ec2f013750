import Holidays from 'date-holidays';
import type { Locale } from '@/lib/domain/visit/vocabulary';

const finland = new Holidays('FI', { timezone: 'Europe/Helsinki', types: ['public'] });

/** Finland's public holidays of these years: day (yyyy-mm-dd) → name. */
export function publicHolidays(years: readonly number[], locale: Locale): Map<string, string> {
  return new Map(
    years.flatMap((year) =>
      finland.getHolidays(year, locale).map(({ date, name }) => [date.slice(0, 10), name] as const),
    ),
  );
}

/** Finland's public holidays of the years around a moment: more than any count of working days reaches. */
export function holidaysAround(now: Date): Map<string, string> {
  const year = now.getUTCFullYear();
  return publicHolidays([year - 1, year, year + 1], 'fi');
}

import type { Locale } from '../visit/vocabulary';

const MONTHS = [
  ...['January', 'February', 'March', 'April', 'May', 'June', 'July'],
  ...['August', 'September', 'October', 'November', 'December'],
];

/** A calendar day (yyyy-mm-dd) in words: "24.11.2026", in English "24 November 2026". */
export function sayDay(day: string, locale: Locale): string {
  const [, year, month, date] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(day) ?? [];
  if (!year || !month || !date) throw new RangeError(`Not a day: ${day}`);
  return locale === 'en'
    ? `${Number(date)} ${MONTHS[Number(month) - 1] ?? ''} ${Number(year)}`
    : `${Number(date)}.${Number(month)}.${Number(year)}`;
}

import Holidays from 'date-holidays';
import type { Locale } from '@/lib/domain/visit/vocabulary';

const finland = new Holidays('FI', { timezone: 'Europe/Helsinki', types: ['public'] });

/** Finland's public holidays of these years: day (yyyy-mm-dd) → name. */
export function publicHolidays(years: readonly number[], locale: Locale): Map<string, string> {
  return new Map(years.flatMap((year) => holidaysOf(year, locale)));
}

// Reckoning a year takes milliseconds and its holidays do not change.
const reckoned = new Map<string, readonly (readonly [day: string, name: string])[]>();

function holidaysOf(year: number, locale: Locale) {
  const key = `${year} ${locale}`;
  const known = reckoned.get(key);
  if (known) return known;

  const made = finland.getHolidays(year, locale).map(({ date, name }) => [date.slice(0, 10), name] as const);
  reckoned.set(key, made);
  return made;
}

const elsewhere = new Map<string, ReadonlyMap<string, string>>();

/** A country's public holidays of these years in its own words: day → name; none where the library knows no such country. */
export function holidaysOfCountry(country: string, years: readonly number[]): Map<string, string> {
  return new Map(years.flatMap((year) => [...holidaysElsewhere(country, year)]));
}

function holidaysElsewhere(country: string, year: number): ReadonlyMap<string, string> {
  const key = `${country} ${year}`;
  const known = elsewhere.get(key);
  if (known) return known;

  const listed = new Holidays(country, { types: ['public'] }).getHolidays(year) ?? [];
  const made = new Map(listed.map(({ date, name }) => [date.slice(0, 10), name]));
  elsewhere.set(key, made);
  return made;
}

/** Finland's public holidays of the years around a moment: more than any count of working days reaches. */
export function holidaysAround(now: Date): Map<string, string> {
  const year = now.getUTCFullYear();
  return publicHolidays([year - 1, year, year + 1], 'fi');
}

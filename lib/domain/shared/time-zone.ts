export const HOME_TIME_ZONE = 'Europe/Helsinki';

/** The time zones of a country (ISO 3166-1 alpha-2) as far as this runtime knows them; older browsers know none. */
export function timeZonesOf(country: string): string[] {
  if (!/^[A-Z]{2}$/.test(country)) return [];
  // A getter in older runtimes and a method in newer ones; TypeScript knows neither yet.
  const place: Intl.Locale & { getTimeZones?: () => string[]; timeZones?: string[] } = new Intl.Locale('und', {
    region: country,
  });
  return place.getTimeZones?.() ?? place.timeZones ?? [];
}

/** Whether this runtime knows an IANA time zone by that name, in its usual spelling. */
export function isTimeZone(name: string): boolean {
  if (!/^[A-Za-z]+(?:[/_+-][A-Za-z0-9_+-]+)*$/.test(name)) return false;
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone.length > 0;
  } catch {
    return false;
  }
}

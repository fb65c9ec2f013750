import { z } from 'zod';

export const HOME_TIME_ZONE = 'Europe/Helsinki';

/** An IANA time zone that this runtime knows, in its usual spelling. */
export const timeZoneSchema = z
  .string()
  .max(64)
  .refine(isTimeZone, { params: { code: 'unknown_time_zone' } });

export function isTimeZone(name: string): boolean {
  if (!/^[A-Za-z]+(?:[/_+-][A-Za-z0-9_+-]+)*$/.test(name)) return false;
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone.length > 0;
  } catch {
    return false;
  }
}

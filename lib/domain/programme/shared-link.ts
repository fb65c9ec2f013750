import { z } from 'zod';
import { readDay } from '../shared/as-typed';
import { addDays, dayIn } from '../shared/day';
import { requiredTextSchema } from '../shared/text';
import { HOME_TIME_ZONE } from '../shared/time-zone';
import { zonedToInstant } from '../shared/zoned-time';
import { type Locale, LOCALES } from '../visit/vocabulary';

/**
 * A link by which an embassy or a delegation follows the programme: always the version published last, in their language,
 * until it expires or is withdrawn. Our defaults: a week after the visit, so that whoever went home can look up what they
 * saw; four weeks where nobody knows when it is; never longer than a year.
 */
const DAYS_AFTER_VISIT = 7;
const DAYS_WITHOUT_DATE = 28;
const MOST_DAYS = 366;

export const makeSharedLinkSchema = z.strictObject({
  id: z.string().max(60),
  /** Whom it is given to. */
  receiver: requiredTextSchema(200),
  /** What its page calls the visit. */
  heading: requiredTextSchema(200),
  language: z.enum(LOCALES),
  /** The last day on which it works; where nothing is said, the usual one. */
  lastDay: z
    .string()
    .max(40)
    .refine((text) => readDay(text) !== null, { params: { code: 'wrong_date' } })
    .transform((text) => readDay(text) ?? text)
    .optional(),
});

/** A link as those who prepare the visit see it: never its address, which nobody knows any more. */
export type SharedLink = {
  id: string;
  receiver: string;
  heading: string;
  language: Locale;
  madeBy: string;
  madeAt: Date;
  expiresAt: Date;
  revokedAt: Date | null;
  lastUsedAt: Date | null;
};

/** The last day (yyyy-mm-dd) on which a link works unless somebody says otherwise. */
export function usualLastDay(endsAt: Date | null, now: Date): string {
  const today = dayIn(now, HOME_TIME_ZONE);
  const usual = endsAt ? addDays(dayIn(endsAt, HOME_TIME_ZONE), DAYS_AFTER_VISIT) : addDays(today, DAYS_WITHOUT_DATE);
  const latest = addDays(today, MOST_DAYS);
  if (usual < today) return today;
  return usual > latest ? latest : usual;
}

/** Why a link cannot last until a day; null where it can. */
export function wrongLastDay(day: string, now: Date): 'day_has_passed' | 'beyond_a_year' | null {
  const today = dayIn(now, HOME_TIME_ZONE);
  if (day < today) return 'day_has_passed';
  return day > addDays(today, MOST_DAYS) ? 'beyond_a_year' : null;
}

/** The moment at which a link ends: with its last day, by Helsinki's clocks. */
export function endOfLastDay(day: string): Date {
  const end = zonedToInstant(addDays(day, 1), '00:00', HOME_TIME_ZONE);
  if (!end) throw new Error('Clocks are not put forward at midnight.');
  return end;
}

/** The last day (yyyy-mm-dd) on which a link that ends at a moment works. */
export function lastDayOf(expiresAt: Date): string {
  return dayIn(new Date(expiresAt.getTime() - 1), HOME_TIME_ZONE);
}

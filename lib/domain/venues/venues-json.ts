import { z } from 'zod';
import { textIn, type SomeTexts } from '../programme/programme';
import { ACCESSIBILITY } from '../programme/programme-vocabulary';
import { sumOfLoad, type WeekLoad } from '../programme/load';
import type { Locale } from '../visit/vocabulary';
import { openingHoursSchema } from './opening-hours';
import type { Travel, Venue } from './venue';

const texts = z.object({ fi: z.string().optional(), sv: z.string().optional(), en: z.string().optional() });

/** How often somebody or some place has been asked, week by week. */
export const loadJson = z.object({
  total: z.int(),
  weeks: z.array(z.object({ week: z.iso.date(), times: z.int() })),
});
export const toLoadJson = (load: readonly WeekLoad[]): z.output<typeof loadJson> => ({
  total: sumOfLoad(load),
  weeks: [...load],
});

/** The register of venues as the API gives it. */
export const venuesJson = z.object({
  items: z.array(
    z.object({
      id: z.string(),
      version: z.int(),
      /** In the language asked for, or whichever there is. */
      name: z.string(),
      names: texts,
      address: z.string(),
      capacity: z.int().nullable(),
      /** Empty where it is always open. */
      openingHours: openingHoursSchema,
      closures: z.array(z.object({ from: z.iso.date(), to: z.iso.date(), reason: z.string() })),
      accessibility: z.array(z.enum(ACCESSIBILITY)),
      monthlyLimit: z.int().nullable(),
      contact: z.string(),
      notes: z.string(),
      retired: z.boolean(),
      load: loadJson,
    }),
  ),
  /** How many minutes the way between two venues takes, the same both ways. */
  travel: z.array(z.object({ from: z.string(), to: z.string(), minutes: z.int() })),
});

type Kept = Venue & { version: number; contact: string; notes: string; load: readonly WeekLoad[] };

export function toVenuesJson(
  { venues, travel }: { venues: readonly Kept[]; travel: readonly Travel[] },
  locale: Locale,
): z.output<typeof venuesJson> {
  return {
    items: venues.map(({ name, closures, load, ...venue }) => ({
      ...venue,
      ...{ name: textIn(name, locale), names: name satisfies SomeTexts, load: toLoadJson(load) },
      closures: closures.map(({ from, to, reason }) => ({ from, to, reason })),
    })),
    travel: travel.map(({ from, to, minutes }) => ({ from, to, minutes })),
  };
}

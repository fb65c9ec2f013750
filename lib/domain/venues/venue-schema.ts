import { z } from 'zod';
import { someTexts } from '../programme/programme-schema';
import { ACCESSIBILITY } from '../programme/programme-vocabulary';
import { requiredTextSchema, textSchema } from '../shared/text';
import { LOCALES } from '../visit/vocabulary';
import { openingHoursSchema } from './opening-hours';

/** What the register says of a venue, as the form and the API write it. */
export const venueSchema = z.strictObject({
  name: someTexts(200).refine((texts) => LOCALES.some((locale) => texts[locale]), { params: { code: 'required' } }),
  address: textSchema(200).default(''),
  capacity: z.int().min(1).max(100_000).nullable().default(null),
  openingHours: openingHoursSchema.default([]),
  accessibility: z.array(z.enum(ACCESSIBILITY)).max(ACCESSIBILITY.length).default([]),
  /** How many items a month it can be asked for. */
  monthlyLimit: z.int().min(1).max(1000).nullable().default(null),
  contact: textSchema(500).default(''),
  notes: textSchema(2000).default(''),
});
export type VenueContent = z.output<typeof venueSchema>;

export const vehicleSchema = z.strictObject({
  name: requiredTextSchema(100),
  seats: z.int().min(1).max(1000),
  accessible: z.boolean().default(false),
});
export type VehicleContent = z.output<typeof vehicleSchema>;

/** Longer than a day no way between two venues takes anybody; the database says the same. */
export const MOST_TRAVEL_MINUTES = 1440;

import { z } from 'zod';
import { requiredTextSchema } from '../../shared/text';
import { LOCALES } from '../../visit/vocabulary';
import { DUTIES, ITEM_TYPES } from '../programme-vocabulary';
import { GRID_MINUTES } from './slot-wishes';

/** What a search of a second or two can go through. */
export const MOST_WISHED = 16;
export const MOST_DAYS = 10;
/** An ordinary working day, lunch at the canteen's hour, and a moment to gather: our defaults. */
export const USUAL_HOURS = { from: '09:00', to: '17:00' } as const;
export const USUAL_LIMITS = { lunchMinutes: 45, bufferMinutes: 10, longestDayMinutes: null, mostStops: null } as const;

const time = z
  .string()
  .regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/)
  .refine((text) => Number(text.slice(3)) % GRID_MINUTES === 0, { params: { code: 'not_a_quarter' } });
const anyTime = z.string().regex(/^(?:[01]\d|2[0-3]):[0-5]\d$|^24:00$/);
const day = z.iso.date().refine((text) => text >= '1800' && text < '2200', { params: { code: 'date_out_of_range' } });
const key = requiredTextSchema(60);
const several = z.array(z.guid()).max(30).default([]);

const title = z
  .strictObject({
    fi: requiredTextSchema(200).optional(),
    sv: requiredTextSchema(200).optional(),
    en: requiredTextSchema(200).optional(),
  })
  .refine((texts) => LOCALES.some((locale) => texts[locale]), { params: { code: 'required' } });

/** A stop as it is wished on the screen and over the API; everything but the title and the length has a default. */
const stopSchema = z.strictObject({
  /** By which an order and the answer name it. */
  key,
  type: z.enum(ITEM_TYPES).default('MEETING'),
  title,
  minutes: z.int().min(5).max(720),
  venueIds: several,
  vehicleIds: several,
  people: z
    .array(
      z.strictObject({
        duty: z.enum(DUTIES),
        personIds: several,
        language: z
          .string()
          .regex(/^[a-z]{2,3}$/)
          .nullable()
          .default(null),
      }),
    )
    .max(5)
    .default([]),
  day: day.nullable().default(null),
  startsAt: time.nullable().default(null),
  notBefore: anyTime.nullable().default(null),
  notAfter: anyTime.nullable().default(null),
});

export const slotWishesSchema = z.strictObject({
  stops: z
    .array(stopSchema)
    .min(1)
    .max(MOST_WISHED)
    .refine((all) => new Set(all.map((stop) => stop.key)).size === all.length, { params: { code: 'duplicate_key' } }),
  order: z
    .array(z.strictObject({ first: key, then: key }))
    .max(40)
    .default([]),
  /** Left out: the days of the visit, nine to five. */
  days: z
    .array(
      z
        .strictObject({ day, from: anyTime.default(USUAL_HOURS.from), to: anyTime.default(USUAL_HOURS.to) })
        .refine(({ from, to }) => from < to, { params: { code: 'ends_before_start' }, path: ['to'] }),
    )
    .min(1)
    .max(MOST_DAYS)
    .refine((all) => new Set(all.map((one) => one.day)).size === all.length, { params: { code: 'duplicate_key' } })
    .optional(),
  limits: z
    .strictObject({
      lunchMinutes: z.int().min(45).max(60).nullable().default(USUAL_LIMITS.lunchMinutes),
      bufferMinutes: z.int().min(0).max(120).default(USUAL_LIMITS.bufferMinutes),
      longestDayMinutes: z.int().min(60).max(1440).nullable().default(USUAL_LIMITS.longestDayMinutes),
      mostStops: z.int().min(1).max(30).nullable().default(USUAL_LIMITS.mostStops),
    })
    .default(USUAL_LIMITS),
});
export type SlotWishes = z.output<typeof slotWishesSchema>;
export type SlotWishesInput = z.input<typeof slotWishesSchema>;

import { z } from 'zod';
import { requiredTextSchema, textSchema } from '../shared/text';
import { isTimeZone } from '../shared/time-zone';
import { LOCALES } from '../visit/vocabulary';
import { CATERINGS, DUTIES, ITEM_STATUSES, ITEM_TYPES } from './programme-vocabulary';

/** Longer than a day is a visit, not an item of its programme. */
const LONGEST_ITEM_HOURS = 24;
const HOUR = 3_600_000;

const moment = z.iso
  .datetime({ offset: true })
  .max(40)
  .refine((text) => text >= '1800' && text < '2200', { params: { code: 'date_out_of_range' } });

/** A text in some of the languages. */
export const someTexts = (max: number) =>
  z.strictObject({
    fi: requiredTextSchema(max).optional(),
    sv: requiredTextSchema(max).optional(),
    en: requiredTextSchema(max).optional(),
  });

const euros = z.number().min(0).max(1_000_000_000).nullable().default(null);

/** An item as it is written by the planner and by the API; everything but type, title and times has a default. */
export const itemSchema = z
  .strictObject({
    /** Left out for a new item. */
    id: z.guid().optional(),
    type: z.enum(ITEM_TYPES),
    title: someTexts(200).refine((texts) => LOCALES.some((locale) => texts[locale]), { params: { code: 'required' } }),
    startsAt: moment,
    endsAt: moment,
    timeZone: z
      .string()
      .max(64)
      .refine(isTimeZone, { params: { code: 'unknown_time_zone' } })
      .optional(),
    track: z.int().min(0).max(9).default(0),
    venueId: z.guid().nullable().default(null),
    place: textSchema(200).default(''),
    vehicleId: z.guid().nullable().default(null),
    attendees: z
      .array(z.strictObject({ personId: z.guid(), duty: z.enum(DUTIES) }))
      .max(30)
      .refine((all) => new Set(all.map(({ personId }) => personId)).size === all.length, { params: { code: 'twice' } })
      .default([]),
    languages: z
      .array(z.string().regex(/^[a-z]{2,3}$/))
      .max(20)
      .default([]),
    headcount: z.int().min(1).max(100_000).nullable().default(null),
    catering: z.enum(CATERINGS).default('NONE'),
    cateringReason: textSchema(500).default(''),
    status: z.enum(ITEM_STATUSES).default('TENTATIVE'),
    costEstimateEur: euros,
    costOutcomeEur: euros,
    budgetLine: textSchema(100).default(''),
    notesForHosts: textSchema(2000).default(''),
    notesForGuests: someTexts(2000).default({}),
  })
  .superRefine((item, context) => {
    const say = (path: string, code: string) =>
      context.addIssue({ code: 'custom', path: [path], params: { code }, input: undefined });
    const length = Date.parse(item.endsAt) - Date.parse(item.startsAt);
    if (length <= 0) say('endsAt', 'ends_before_start');
    if (length > LONGEST_ITEM_HOURS * HOUR) say('endsAt', 'item_too_long');
    if (item.catering === 'OTHER' && item.cateringReason === '') say('cateringReason', 'required');
  });
export type ItemInput = z.output<typeof itemSchema>;

/** The most items a programme has: ten days of twenty stops. */
export const MOST_ITEMS = 200;

import { z } from 'zod';
import { requiredTextSchema, textSchema } from '../shared/text';
import { EFFECT_SIZES, KEY_SECTORS, MEETING_PARTS } from './kind-lists';
import type { VisitKind } from './vocabulary';

/**
 * The part of a visit that only its kind has. Every field may be left empty at first: rules K5–K7 demand some of
 * them of whoever prepares the visit, and the visit page shows which are still missing.
 */
const lines = z.array(requiredTextSchema(300)).max(30);

const effectSize = z.enum(EFFECT_SIZES);

export const KIND_DETAILS = {
  INCOMING_VISIT: z.strictObject({
    benefit: textSchema(2000).optional(),
    sitesWished: lines.optional(),
  }),
  OUTGOING_VISIT: z.strictObject({
    invitedBy: textSchema(200).optional(),
    theme: textSchema(200).optional(),
    questions: lines.optional(),
    whyNotRemotely: textSchema(2000).optional(),
  }),
  BENCHMARKING_TRIP: z.strictObject({
    theme: textSchema(200).optional(),
    questions: lines.optional(),
    whyNotRemotely: textSchema(2000).optional(),
  }),
  CITY_MARKETING_EVENT: z.strictObject({
    targetCity: textSchema(200).optional(),
    keySectors: z.array(z.enum(KEY_SECTORS)).max(KEY_SECTORS.length).optional(),
    partners: lines.optional(),
  }),
  CONGRESS_HOSPITALITY: z.strictObject({
    eventName: textSchema(200).optional(),
    organiser: textSchema(200).optional(),
    participants: z.int().min(0).max(1_000_000).optional(),
    hospitality: textSchema(2000).optional(),
    effects: z
      .strictObject({ EMPLOYMENT: effectSize, BUSINESS: effectSize, LIVELINESS: effectSize, IMAGE: effectSize })
      .partial()
      .optional(),
  }),
  COOPERATION_MEETING: z.strictObject({
    part: z.enum(MEETING_PARTS).optional(),
    agenda: lines.optional(),
  }),
} as const satisfies Record<VisitKind, z.ZodType>;

export type KindDetails = { [K in VisitKind]: z.output<(typeof KIND_DETAILS)[K]> };
/** The details of a visit of whichever kind. */
export type AnyKindDetails = KindDetails[VisitKind];

import { z } from 'zod';
import { isStorable } from '../shared/text';
import { HOME_TIME_ZONE } from '../shared/time-zone';
import { EFFECTS } from './kind-lists';

/**
 * The form as typed: texts, ticks and picks, right or wrong. A draft keeps exactly this, so that half a date is still
 * there the next morning; `visit-form.ts` reads it. Every part has a default: a draft stored before the form grew a
 * field opens all the same.
 */
const LONGEST_TEXT = 30_000;
/** A whole draft as JSON: fifty times what a long one takes, and far below what a request may carry. */
const LARGEST_FORM = 400_000;

const typed = (initially = '') =>
  z
    .string()
    .max(LONGEST_TEXT)
    .refine(isStorable, { params: { code: 'forbidden_characters' } })
    .default(initially);
const ticked = z.boolean().default(false);
const picked = z.array(z.string().max(60)).max(100).default([]);

const personValuesSchema = z.object({
  /** Whom of those already on the visit the row is about; empty for somebody new. */
  personId: typed(),
  name: typed(),
  title: typed(),
  organisation: typed(),
  /** A rank, NONE when somebody has looked and found none, or empty: whatever the title says. */
  rank: typed(),
  isHead: ticked,
});
export type PersonValues = z.output<typeof personValuesSchema>;

const effectsSchema = z.object({
  EMPLOYMENT: typed(),
  BUSINESS: typed(),
  LIVELINESS: typed(),
  IMAGE: typed(),
} satisfies Record<(typeof EFFECTS)[number], z.ZodType>);

/** The parts of all kinds side by side: what was typed for one kind is still there after a look at another. */
const detailValuesSchema = z.object({
  benefit: typed(),
  sitesWished: typed(),
  invitedBy: typed(),
  theme: typed(),
  questions: typed(),
  whyNotRemotely: typed(),
  targetCity: typed(),
  keySectors: picked,
  partners: typed(),
  eventName: typed(),
  organiser: typed(),
  participants: typed(),
  hospitality: typed(),
  effects: effectsSchema.default(effectsSchema.parse({})),
  part: typed(),
  agenda: typed(),
});
export type DetailValues = z.output<typeof detailValuesSchema>;

export const formValuesSchema = z
  .object({
    kind: typed('INCOMING_VISIT'),
    direction: typed(),
    purpose: typed(),
    title: typed(),
    startDate: typed(),
    startTime: typed(),
    endDate: typed(),
    endTime: typed(),
    timeZone: typed(HOME_TIME_ZONE),
    organisation: typed(),
    country: typed(),
    city: typed(),
    guests: z.array(personValuesSchema).max(500).default([]),
    travellers: z.array(personValuesSchema).max(500).default([]),
    announcedCount: typed(),
    asksToMeet: picked,
    signing: ticked,
    body: typed(),
    travellingBody: typed(),
    topics: typed(),
    goals: picked,
    host: typed(),
    languages: picked,
    needs: picked,
    estimatedCostEur: typed(),
    confidentiality: typed('INTERNAL'),
    source: typed(),
    requestedOn: typed(),
    caseNumber: typed(),
    notes: typed(),
    named: typed(),
    levelRaised: ticked,
    levelRaisedBecause: typed(),
    details: detailValuesSchema.default(detailValuesSchema.parse({})),
  })
  .refine((values) => JSON.stringify(values).length <= LARGEST_FORM, { params: { code: 'form_too_large' } });

export type VisitFormValues = z.output<typeof formValuesSchema>;

/** A row for a person; the first of a side is the head of the delegation. */
export function emptyPerson(isHead = false): PersonValues {
  return { ...personValuesSchema.parse({}), isHead };
}

/** The form before anybody has typed into it. */
export function emptyForm(): VisitFormValues {
  return { ...formValuesSchema.parse({}), guests: [emptyPerson(true)], travellers: [emptyPerson(true)] };
}

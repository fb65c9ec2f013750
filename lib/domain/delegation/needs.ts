import { z } from 'zod';
import { textSchema } from '../shared/text';

/**
 * What delegates need to eat, to get about and to be met. Diets and impairments tell of health and of faith, so they stand
 * apart from everything else, are read only where each look leaves its mark, and are not kept.
 */
export const NEEDS_FIELDS = ['diet', 'accessibility', 'arrival'] as const;
export type NeedsField = (typeof NEEDS_FIELDS)[number];
export type NeedsTexts = Record<NeedsField, string>;

/**
 * How many days after the visit's end they are gone: by then the caterer's and the drivers' invoices, which somebody may
 * have to hold against them, have come; nothing else asks for them any more.
 */
export const NEEDS_KEPT_DAYS = 30;

/** Until when a visit has to have ended for its needs to go at `now`. */
export function needsGoBefore(now: Date): Date {
  return new Date(now.getTime() - NEEDS_KEPT_DAYS * 86_400_000);
}

/** The needs of one delegate as they are written; `version` is what the writer saw, null where nothing had been written. */
export const delegateNeedsSchema = z.strictObject({
  person: z.guid(),
  version: z.int().nullable(),
  diet: textSchema(500),
  accessibility: textSchema(500),
  arrival: textSchema(500),
});
export type DelegateNeedsInput = z.output<typeof delegateNeedsSchema>;

/** A delegate with what they need; the version is null where nothing has been written. */
export type DelegateNeeds = NeedsTexts & {
  person: string;
  name: string;
  title: string;
  version: number | null;
  updatedBy: string;
  updatedAt: Date | null;
};

export const saysTheSame = (one: NeedsTexts, other: NeedsTexts): boolean =>
  NEEDS_FIELDS.every((field) => one[field] === other[field]);

import { z } from 'zod';
import { requiredTextSchema, textSchema } from '../shared/text';
import type { VisitStatus } from '../visit/vocabulary';

/**
 * A contact with the foreign service about a visit (design.md: consultation): with the country's mission in Helsinki or
 * the one accredited from elsewhere, with the Finnish mission in the country, or with the Ministry for Foreign Affairs.
 */
export const CONSULTED = ['EMBASSY', 'FINNISH_MISSION', 'FOREIGN_MINISTRY'] as const;
export type Consulted = (typeof CONSULTED)[number];

export const CONSULTATION_MEANS = ['EMAIL', 'PHONE', 'MEETING', 'LETTER', 'OTHER'] as const;
export type ConsultationMeans = (typeof CONSULTATION_MEANS)[number];

/** What was answered; PENDING while nobody has. */
export const CONSULTATION_OUTCOMES = ['PENDING', 'NO_OBJECTION', 'COMMENTS', 'OBJECTION', 'NO_ANSWER'] as const;
export type ConsultationOutcome = (typeof CONSULTATION_OUTCOMES)[number];

/** An outcome that says nothing without its words. */
const NEEDS_WORDS: readonly ConsultationOutcome[] = ['COMMENTS', 'OBJECTION'];

const fields = {
  kind: z.enum(CONSULTED),
  /** Which mission, or which part of the ministry. */
  mission: requiredTextSchema(200),
  /** Whom there. */
  contact: textSchema(200),
  /** RFC 3339 with an offset. */
  at: z.iso.datetime({ offset: true }).max(40),
  means: z.enum(CONSULTATION_MEANS),
  outcome: z.enum(CONSULTATION_OUTCOMES),
  outcomeText: textSchema(2000),
  /** Case number or address of the document. */
  documentRef: textSchema(300),
};

/** A consultation as it is written down. */
export const consultationSchema = z
  .strictObject({
    ...fields,
    contact: fields.contact.default(''),
    outcomeText: fields.outcomeText.default(''),
    documentRef: fields.documentRef.default(''),
  })
  .superRefine(({ outcome, outcomeText }, context) => {
    if (NEEDS_WORDS.includes(outcome) && outcomeText === '')
      context.addIssue({ code: 'custom', path: ['outcomeText'], params: { code: 'required' }, input: outcomeText });
  });
/** The fields of a correction; what is left out stays. */
export const consultationChangesSchema = z.strictObject(fields).partial();
export type ConsultationInput = z.output<typeof consultationSchema>;

type Content = Omit<ConsultationInput, 'at'> & { at: Date };

/** One version of a consultation, with who recorded it and when. */
export type ConsultationVersion = Content & { version: number; recordedBy: string; recordedAt: Date };

/** A consultation as it stands, with the versions before it, the latest first. */
export type Consultation = ConsultationVersion & { id: string; earlier: ConsultationVersion[] };

/** Where nothing is consulted about: not yet a visit, or over without taking place. */
export const NOT_CONSULTED: readonly VisitStatus[] = ['DRAFT', 'REJECTED', 'CANCELLED'];

/** The fields in which a version differs from another. */
export function consultationChanges(before: Content, after: Content): (keyof ConsultationInput)[] {
  const names = consultationChangesSchema.keyof().options;
  return names.filter((field) => String(before[field]) !== String(after[field]));
}

/** What a version says, as it would be written down. */
export function toConsultationInput(content: Content): ConsultationInput {
  const { kind, mission, contact, at, means, outcome, outcomeText, documentRef } = content;
  return { kind, mission, contact, at: at.toISOString(), means, outcome, outcomeText, documentRef };
}

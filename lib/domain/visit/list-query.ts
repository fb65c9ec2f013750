import { z } from 'zod';
import { dayIn } from '../shared/day';
import { textSchema } from '../shared/text';
import { HOME_TIME_ZONE } from '../shared/time-zone';
import { DEPARTMENTS, LEVELS, STATUSES, VISIT_KINDS } from './vocabulary';

/** How a list can be ordered; a leading minus turns the order round. */
export const LIST_SORTS = ['-startsAt', 'startsAt', 'title', '-title', '-updatedAt', 'updatedAt'] as const;
export type ListSort = (typeof LIST_SORTS)[number];

/**
 * Where a page of a list ended: the value it was ordered by and the visit's id. `back` asks for the page before that
 * place instead of the one after it.
 */
export type ListCursor = { value: string; id: string; back?: true };

/** Several values may be given, separated by commas: `status=SUBMITTED,IN_PREPARATION`. */
const severalOf = <const Values extends readonly [string, ...string[]]>(values: Values) =>
  z
    .string()
    .max(400)
    .transform((text) => text.split(','))
    .pipe(z.array(z.enum(values)).max(values.length))
    .optional();

/** What a list and the calendar can be narrowed by; every part stands in the address. */
export const visitFilterSchema = z.strictObject({
  kind: severalOf(VISIT_KINDS),
  status: severalOf(STATUSES),
  /** The lead department; TRIAGE is the joint queue of visits that no rule matched. */
  department: z.enum([...DEPARTMENTS, 'TRIAGE']).optional(),
  level: z.enum(LEVELS).optional(),
});
export type VisitFilter = z.output<typeof visitFilterSchema>;

/** A day (yyyy-mm-dd), or a moment with its offset, which stands for the day it falls on in Helsinki. */
const daySchema = z
  .union([
    z.iso.date(),
    z.iso.datetime({ offset: true }).transform((moment) => dayIn(new Date(moment), HOME_TIME_ZONE)),
  ])
  .refine((day) => day >= '1800-01-01' && day < '2200-01-01', { params: { code: 'date_out_of_range' } });

/** What the list can be narrowed by: more than the calendar. */
export const listFilterSchema = z.strictObject({
  ...visitFilterSchema.shape,
  country: z
    .string()
    .regex(/^[A-Z]{2}$/)
    .optional(),
  /** Visits that have not ended before this day (yyyy-mm-dd), and that begin no later than that one; Helsinki's days. */
  from: daySchema.optional(),
  to: daySchema.optional(),
  q: textSchema(200).optional(),
  /** Whose: those the reader requested, or is responsible for. */
  mine: z.enum(['REQUESTED', 'RESPONSIBLE']).optional(),
});
export type ListFilter = z.output<typeof listFilterSchema>;

const listQueryFields = z.strictObject({
  ...listFilterSchema.shape,
  sort: z.enum(LIST_SORTS).default('-startsAt'),
  limit: z.coerce.number().int().min(1).max(200).default(50),
  cursor: z
    .string()
    .max(600)
    .transform((text, context): ListCursor => {
      const cursor = readCursor(text);
      if (cursor) return cursor;
      context.addIssue({ code: 'custom', params: { code: 'unknown_cursor' }, input: text });
      return z.NEVER;
    })
    .optional(),
});

/** What a list is asked: filters, order and place. A cursor of another order is refused, not misread. */
export const listQuerySchema = listQueryFields.superRefine(({ sort, cursor }, context) => {
  const isTitle = sort === 'title' || sort === '-title';
  if (!cursor || isTitle || MOMENT_IN_CURSOR.test(cursor.value)) return;
  context.addIssue({ code: 'custom', path: ['cursor'], params: { code: 'unknown_cursor' }, input: cursor });
});
export type ListQuery = z.output<typeof listQuerySchema>;

/** A moment as PostgreSQL writes it in UTC; a draft without dates stands at the end of time. */
const MOMENT_IN_CURSOR = /^(?:infinity|\d{4}-\d{2}-\d{2} \d{2}:\d{2}:\d{2}(?:\.\d{1,6})?\+00)$/;

const cursorSchema = z.strictObject({ value: textSchema(400), id: z.guid(), back: z.literal(true).optional() });

/** A cursor as the address carries it. */
export function writeCursor(cursor: ListCursor): string {
  const bytes = new TextEncoder().encode(JSON.stringify(cursor));
  return btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');
}

/** The cursor in a text, or null when it is not one of ours. */
export function readCursor(text: string): ListCursor | null {
  try {
    const binary = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
    const bytes = Uint8Array.from(binary, (letter) => letter.charCodeAt(0));
    const cursor = cursorSchema.safeParse(JSON.parse(new TextDecoder().decode(bytes)));
    return cursor.success ? cursor.data : null;
  } catch {
    return null;
  }
}

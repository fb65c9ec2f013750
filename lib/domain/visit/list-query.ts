import { z } from 'zod';
import { textSchema } from '../shared/text';
import { DEPARTMENTS, LEVELS, STATUSES, VISIT_KINDS } from './vocabulary';

/** How a list can be ordered; a leading minus turns the order round. */
export const LIST_SORTS = ['-startsAt', 'startsAt', 'title', '-title', '-updatedAt', 'updatedAt'] as const;
export type ListSort = (typeof LIST_SORTS)[number];

/** Where a page of a list ended: the value it was ordered by and the visit's id. */
export type ListCursor = { value: string; id: string };

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

export const listQuerySchema = z.strictObject({
  ...visitFilterSchema.shape,
  country: z
    .string()
    .regex(/^[A-Z]{2}$/)
    .optional(),
  /** Visits that have not ended before this day (yyyy-mm-dd), and that begin no later than that one; Helsinki's days. */
  from: z.iso.date().optional(),
  to: z.iso.date().optional(),
  q: textSchema(200).optional(),
  /** Whose: those the reader requested, or is responsible for. */
  mine: z.enum(['REQUESTED', 'RESPONSIBLE']).optional(),
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
export type ListQuery = z.output<typeof listQuerySchema>;

const cursorSchema = z.strictObject({ value: z.string().max(400), id: z.guid() });

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

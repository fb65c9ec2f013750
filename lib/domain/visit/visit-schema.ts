import { z } from 'zod';
import { isCountryCode } from '../places/iso-countries';
import { requiredTextSchema, textSchema } from '../shared/text';
import { HOME_TIME_ZONE, isTimeZone } from '../shared/time-zone';
import { KIND_DETAILS } from './kind-details';
import {
  ASKS_TO_MEET,
  CONFIDENTIALITIES,
  DIRECTIONS,
  DIRECTIONS_OF_KIND,
  GOALS,
  NEEDS,
  PURPOSES,
  RANKS,
  REQUEST_SOURCES,
  TRAVELLING_BODIES,
  VISIT_KINDS,
} from './vocabulary';

/** The furthest a visit may lie from today's calendars: records go back to the 1800s, nobody plans past this. */
const EARLIEST = new Date('1800-01-01T00:00:00Z');
const LATEST = new Date('2200-01-01T00:00:00Z');

/** A moment as RFC 3339 with an offset ("2027-03-03T09:00:00+02:00"), read into a Date. */
const momentSchema = z.iso
  .datetime({ offset: true })
  .max(40)
  .refine((text) => isBetween(new Date(text)), { params: { code: 'date_out_of_range' } });

/** What is no date at all has been told already. */
const isBetween = (date: Date) => Number.isNaN(date.getTime()) || (date >= EARLIEST && date < LATEST);

const timeZoneSchema = z
  .string()
  .max(64)
  .refine(isTimeZone, { params: { code: 'unknown_time_zone' } });

export const personSchema = z.strictObject({
  /** Whom of those already on the visit it is; somebody without it is known by name and title, or new. */
  id: z.guid().optional(),
  name: textSchema(200).default(''),
  title: textSchema(200).default(''),
  /** Left out, it is read from the title and shown as a proposal. */
  rank: z.enum(RANKS).nullable().optional(),
  organisation: textSchema(200).default(''),
  isHead: z.boolean().default(false),
});
export type PersonInput = z.output<typeof personSchema>;

const peopleSchema = z
  .array(personSchema)
  .max(500)
  .refine((people) => people.every((person) => person.name !== '' || person.title !== ''), {
    params: { code: 'person_without_name' },
  })
  .refine((people) => people.filter((person) => person.isHead).length <= 1, { params: { code: 'several_heads' } });

/** ISO 3166-1 alpha-2, in capitals. */
export const countrySchema = z
  .string()
  .length(2)
  .refine((code): boolean => isCountryCode(code), { params: { code: 'unknown_country' } });

/** The key of a body or network: PKS_ADVISORY_BOARD, EUROCITIES … */
export const bodyKeySchema = z.string().regex(/^[A-Z][A-Z0-9_]{1,59}$/);

const fields = {
  direction: z.enum(DIRECTIONS).nullable().default(null),
  purpose: z.enum(PURPOSES).nullable().default(null),
  startsAt: momentSchema.nullable().default(null),
  endsAt: momentSchema.nullable().default(null),
  timeZone: timeZoneSchema.default(HOME_TIME_ZONE),
  organisation: textSchema(200).default(''),
  country: countrySchema.nullable().default(null),
  city: textSchema(200).default(''),
  guests: peopleSchema.default([]),
  travellers: peopleSchema.default([]),
  announcedCount: z.int().min(0).max(100_000).nullable().default(null),
  asksToMeet: z.array(z.enum(ASKS_TO_MEET)).max(10).default([]),
  signing: z.boolean().default(false),
  body: bodyKeySchema.nullable().default(null),
  travellingBody: z.enum(TRAVELLING_BODIES).nullable().default(null),
  topics: z.array(requiredTextSchema(100)).max(30).default([]),
  goals: z.array(z.enum(GOALS)).max(GOALS.length).default([]),
  host: textSchema(200).default(''),
  languages: z
    .array(z.string().regex(/^[a-z]{2,3}$/))
    .max(20)
    .default([]),
  needs: z.array(z.enum(NEEDS)).max(NEEDS.length).default([]),
  estimatedCostEur: z.number().min(0).max(1_000_000_000).nullable().default(null),
  confidentiality: z.enum(CONFIDENTIALITIES).default('INTERNAL'),
  source: z.enum(REQUEST_SOURCES).nullable().default(null),
  requestedOn: z.iso
    .date()
    .refine((text) => isBetween(new Date(text)), { params: { code: 'date_out_of_range' } })
    .nullable()
    .default(null),
  caseNumber: textSchema(50).default(''),
  notes: textSchema(10_000).default(''),
  /** E-mail addresses of members of staff who are named on the visit. */
  named: z.array(z.email().max(254)).max(50).default([]),
  /** Why somebody who knows raises the level above what the ranks say; null leaves it to the ranks. */
  levelRaisedBecause: requiredTextSchema(500).nullable().default(null),
  details: z.record(z.string(), z.unknown()).default({}),
};

/** A visit's facts as far as they are known: what the routing preview takes. */
export const visitFactsSchema = z
  .strictObject({ kind: z.enum(VISIT_KINDS), title: textSchema(200).default(''), ...fields })
  .superRefine(checkTogether);

/** A visit as it is written: by the form, the HTTP API and the import. Every field but kind and title has a default. */
export const visitInputSchema = z
  .strictObject({ kind: z.enum(VISIT_KINDS), title: requiredTextSchema(200), ...fields })
  .superRefine(checkTogether);

/** The fields of a visit one by one, for a change of some of them. */
export const visitFieldsSchema = z.strictObject({
  kind: z.enum(VISIT_KINDS),
  title: requiredTextSchema(200),
  ...fields,
});

export type VisitInput = z.output<typeof visitInputSchema>;

type Together = Pick<VisitInput, 'kind' | 'direction' | 'startsAt' | 'endsAt' | 'details'>;

/** What single fields cannot say: the end after the start, and parts that belong to the kind. */
export function checkTogether(visit: Together, context: z.RefinementCtx<unknown>): void {
  const say = (path: (string | number)[], code: string) =>
    context.addIssue({ code: 'custom', path, params: { code }, input: undefined });

  if (visit.startsAt && visit.endsAt && new Date(visit.endsAt) < new Date(visit.startsAt))
    say(['endsAt'], 'ends_before_start');

  const directions: readonly string[] = DIRECTIONS_OF_KIND[visit.kind];
  if (visit.direction && !directions.includes(visit.direction)) say(['direction'], 'direction_not_of_kind');

  const details = KIND_DETAILS[visit.kind].safeParse(visit.details);
  if (!details.success)
    for (const issue of details.error.issues) context.addIssue({ ...issue, path: ['details', ...issue.path] });
}

/** What a visit must have before it can be submitted; the paths of what is missing, empty when it is whole. */
export function missingForSubmit(visit: Pick<VisitInput, 'title' | 'startsAt' | 'endsAt'>): string[] {
  const needed: (keyof typeof visit)[] = ['title', 'startsAt', 'endsAt'];
  return needed.filter((field) => !visit[field]);
}

import { z } from 'zod';
import { OUR_DEFAULT, sourceSchema } from '../routing/rule-source';

/**
 * The acceptance criteria of a rule set (design.md, "Coordination rules"): what an incoming visit is held against at
 * intake. Data like the rules, each with its numbers and its source; none of them refuses a visit.
 */
const clockTime = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/);
const source = sourceSchema.default(OUR_DEFAULT);

export const criterionSchema = z.discriminatedUnion('kind', [
  /** The same body has not been here on the same topic within so many years. */
  z.strictObject({ kind: z.literal('NOT_REPEATED'), years: z.int().min(1).max(50), source }),
  /** So many Finnish working days lie between the request and the visit. */
  z.strictObject({ kind: z.literal('LEAD_TIME'), workingDays: z.int().min(1).max(250), source }),
  /** From its beginning to its end. */
  z.strictObject({
    kind: z.literal('LENGTH'),
    minMinutes: z.int().min(0).max(100_000),
    maxMinutes: z.int().min(1).max(100_000),
    source,
  }),
  /** Within these hours of Helsinki's clock, on these days of the week (1 is Monday), and on no Finnish holiday. */
  z.strictObject({
    kind: z.literal('OFFICE_HOURS'),
    from: clockTime,
    to: clockTime,
    weekdays: z.array(z.int().min(1).max(7)).min(1).max(7),
    closedOnHolidays: z.boolean(),
    source,
  }),
  z.strictObject({
    kind: z.literal('SIZE'),
    minGuests: z.int().min(0).max(100_000),
    maxGuests: z.int().min(1).max(100_000),
    source,
  }),
  /** A goal of the city's international work is named, or what the city gains by the visit. */
  z.strictObject({ kind: z.literal('BENEFIT_NAMED'), source }),
]);
export type Criterion = z.output<typeof criterionSchema>;

export const criteriaSchema = z.array(criterionSchema).max(6).superRefine(checkCriteria);

/** Each kind once, and no range that ends before it begins. */
function checkCriteria(criteria: readonly Criterion[], context: z.RefinementCtx<unknown>): void {
  const say = (path: (string | number)[], code: string) =>
    context.addIssue({ code: 'custom', path, params: { code }, input: undefined });

  criteria.forEach((criterion, index) => {
    if (criteria.findIndex(({ kind }) => kind === criterion.kind) !== index) say([index, 'kind'], 'criterion_twice');
    if (criterion.kind === 'LENGTH' && criterion.minMinutes > criterion.maxMinutes)
      say([index, 'maxMinutes'], 'range_must_rise');
    if (criterion.kind === 'SIZE' && criterion.minGuests > criterion.maxGuests)
      say([index, 'maxGuests'], 'range_must_rise');
    if (criterion.kind === 'OFFICE_HOURS' && criterion.from >= criterion.to) say([index, 'to'], 'range_must_rise');
    if (criterion.kind === 'OFFICE_HOURS' && !areRising(criterion.weekdays))
      say([index, 'weekdays'], 'range_must_rise');
  });
}

/** In the order of the week, each once. */
const areRising = (days: readonly number[]) => days.every((day, index) => index === 0 || day > (days[index - 1] ?? 0));

const OURS = {
  kind: 'DEFAULT' as const,
  text: {
    fi: 'Oletus, kunnes kaupunki päättää omista rajoistaan.',
    sv: 'Standard tills staden fastställer sina egna gränser.',
    en: 'Default, until the city settles limits of its own.',
  },
};

/** The criteria of a rule set that names none, as those agreed before there were any. */
export const FIRST_CRITERIA: Criterion[] = [
  {
    kind: 'NOT_REPEATED',
    years: 2,
    source: {
      kind: 'DEFAULT',
      text: {
        fi: 'Oletus: samaa ryhmää ei oteta vastaan samasta aiheesta kahden vuoden kuluessa.',
        sv: 'Standardregel: samma grupp tas inte emot i samma ämne inom två år.',
        en: 'Default: the same body is not received on the same topic within two years.',
      },
    },
  },
  // Three weeks: long enough to find hosts and a place.
  { kind: 'LEAD_TIME', workingDays: 15, source: OURS },
  // Shorter is no programme, and longer than a working day more than hosts can give.
  { kind: 'LENGTH', minMinutes: 30, maxMinutes: 480, source: OURS },
  { kind: 'OFFICE_HOURS', from: '08:00', to: '16:00', weekdays: [1, 2, 3, 4, 5], closedOnHolidays: true, source: OURS },
  // As many as one bus and one meeting room take.
  { kind: 'SIZE', minGuests: 1, maxGuests: 40, source: OURS },
  { kind: 'BENEFIT_NAMED', source: OURS },
];

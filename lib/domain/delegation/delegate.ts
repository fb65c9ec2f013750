import { z } from 'zod';
import { dayIn } from '../shared/day';
import { textSchema } from '../shared/text';
import type { StoredPerson, VisitContent } from '../visit/visit';
import { personSchema } from '../visit/visit-schema';
import type { Direction, VisitStatus } from '../visit/vocabulary';
import { DELEGATE_ROLES, type DelegateRole } from './roles';

/** What the delegation tells of somebody besides what the visit's form holds. */
export type DelegateDetails = {
  /** Which part of the name is the family name; empty where nobody has said. */
  familyName: string;
  formOfAddress: string;
  languages: string[];
  /** The day they took office, yyyy-mm-dd: precedence within a rank. */
  inOfficeSince: string | null;
  /** The rank is one they held before. */
  former: boolean;
  role: DelegateRole;
  /** Whose companion, by id. */
  companionOf: string | null;
  pronunciation: string;
  email: string;
  /** Whether they came; null until somebody has told. */
  present: boolean | null;
};

/** A member of the delegation: names stand as they were written, their order and their marks kept. */
export type Delegate = Omit<StoredPerson, 'isHead'> & DelegateDetails;

/** Which of a visit's people are its delegation: the guests who come, the city's own who go. */
export type DelegationSide = 'GUEST' | 'TRAVELLER';
export const sideOf = ({ direction }: { direction: Direction }): DelegationSide =>
  direction === 'OUTGOING' ? 'TRAVELLER' : 'GUEST';
/** The visit's own name for that side. */
export const PEOPLE_OF = { GUEST: 'guests', TRAVELLER: 'travellers' } as const satisfies Record<DelegationSide, string>;

/** While a visit is still only its requester's, and once it is over for good, nobody works on its delegation. */
const CLOSED: readonly VisitStatus[] = ['DRAFT', 'REJECTED', 'CANCELLED', 'REPORTED'];
export const isDelegationOpen = ({ status }: { status: VisitStatus }): boolean => !CLOSED.includes(status);

/** Office begins in living memory and not in a future that nobody can know. */
const officeDaySchema = z.iso
  .date()
  .refine((day) => day >= '1900-01-01' && day < '2200-01-01', { params: { code: 'date_out_of_range' } });

const details = {
  familyName: textSchema(200),
  formOfAddress: textSchema(100),
  languages: z.array(z.string().regex(/^[a-z]{2,3}$/)).max(10),
  inOfficeSince: officeDaySchema.nullable(),
  former: z.boolean(),
  role: z.enum(DELEGATE_ROLES),
  companionOf: z.guid().nullable(),
  pronunciation: textSchema(200),
  email: z.email().max(254).or(z.literal('')),
  present: z.boolean().nullable(),
};

/**
 * A delegate as written down. `id` says whom of those already there it is, or names a new row so that others can be its
 * companions. What is left out stays as it is; of somebody new it is empty.
 */
export const delegateSchema = personSchema.omit({ isHead: true }).extend(z.object(details).partial().shape);
export type DelegateInput = z.output<typeof delegateSchema>;

export const NO_DETAILS: DelegateDetails = {
  ...{ familyName: '', formOfAddress: '', languages: [], inOfficeSince: null, former: false, role: 'MEMBER' },
  ...{ companionOf: null, pronunciation: '', email: '', present: null },
};
export const DETAIL_FIELDS = Object.keys(details) as (keyof DelegateDetails)[];

/** Whether the visit's first day has begun where it takes place: from then on it is known who came. */
export function dayHasCome({ startsAt, timeZone }: Pick<VisitContent, 'startsAt' | 'timeZone'>, now: Date): boolean {
  return startsAt !== null && dayIn(now, timeZone) >= dayIn(startsAt, timeZone);
}

/** How many came; null until anybody has told of anybody. */
export function presentCount(delegates: readonly Pick<Delegate, 'present'>[]): number | null {
  if (delegates.every(({ present }) => present === null)) return null;
  return delegates.filter(({ present }) => present === true).length;
}

import { z } from 'zod';
import { addDays, dayIn } from '../shared/day';
import { textSchema } from '../shared/text';
import { HOME_TIME_ZONE } from '../shared/time-zone';
import { startOfDay } from '../shared/zoned-time';
import { type ListFilter, listFilterSchema } from '../visit/list-query';
import { type Department, DEPARTMENTS, type Locale, LOCALES } from '../visit/vocabulary';

/**
 * A feed is a calendar that a member of staff subscribes to in Outlook, Google or Apple at a secret address: the visits that
 * are theirs, a department's, or those of any filter of the list. It shows what its owner may see when it is fetched.
 */
export const FEED_KINDS = ['MINE', 'DEPARTMENT', 'FILTER'] as const;

/** Which visits a feed is of. */
export type FeedSubject =
  { kind: 'MINE' } | { kind: 'DEPARTMENT'; department: Department } | { kind: 'FILTER'; filter: ListFilter };

/** As many as anybody can tell apart; more are a programme that has gone wrong. */
export const MOST_FEEDS = 50;

/** What somebody asks for. Without a kind it is of whatever is named: a department, a filter, else their own visits. */
export const feedWishSchema = z.strictObject({
  kind: z.enum(FEED_KINDS).optional(),
  department: z.enum(DEPARTMENTS).optional(),
  /** As the list of visits is asked: `{ "kind": "INCOMING_VISIT", "mine": "RESPONSIBLE" }`. */
  filter: listFilterSchema.optional(),
  /** Whether the items of programmes stand in it besides the visits. */
  withItems: z.boolean().default(false),
  /** What the calendar is called; by default after what it is of. */
  name: textSchema(100).default(''),
  /** By default the one that the system writes to them in. */
  language: z.enum(LOCALES).optional(),
});
export type FeedWish = z.output<typeof feedWishSchema>;

/** What a wish is of; the name of the field that is missing or stands in the way where it is of nothing. */
export function subjectOf({
  kind,
  department,
  filter,
}: FeedWish): FeedSubject | { lacking: string } | { extra: string } {
  const wished = kind ?? (department ? 'DEPARTMENT' : filter ? 'FILTER' : 'MINE');
  if (department && wished !== 'DEPARTMENT') return { extra: 'department' };
  if (filter && wished !== 'FILTER') return { extra: 'filter' };
  switch (wished) {
    case 'MINE':
      return { kind: wished };
    case 'DEPARTMENT':
      return department ? { kind: wished, department } : { lacking: 'department' };
    case 'FILTER':
      return filter ? { kind: wished, filter } : { lacking: 'filter' };
  }
}

/** A filter as an address carries it, and as it is kept. */
export function writeFilter(filter: ListFilter): Record<string, string> {
  return Object.fromEntries(
    Object.entries(filter).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, typeof value === 'string' ? value : value.join(',')]],
    ),
  );
}

/** The filter in the query of an address, leaving out what only orders or pages a list; null where it is none. */
export function readFilter(query: Readonly<Record<string, unknown>>): ListFilter | null {
  const names = Object.keys(listFilterSchema.shape);
  const read = listFilterSchema.safeParse(
    Object.fromEntries(Object.entries(query).filter(([name]) => names.includes(name))),
  );
  return read.success ? read.data : null;
}

/**
 * What a feed reaches over: the year behind, for who was here last time, and two ahead, as far as high-level visits and
 * congresses are planned; so that it stays of a size that calendars take. It moves month by month, not with every fetch: an
 * unchanged calendar is then told as unchanged.
 */
export function feedPeriod(now: Date): { start: Date; end: Date } {
  const [year = 0, month = 0] = dayIn(now, HOME_TIME_ZONE).split('-').map(Number);
  const firstOf = (months: number) => {
    const day = new Date(Date.UTC(year, month - 1 + months, 1)).toISOString().slice(0, 10);
    return startOfDay(day, HOME_TIME_ZONE) ?? new Date(`${day}T00:00:00Z`);
  };
  return { start: firstOf(-12), end: firstOf(25) };
}

/**
 * How long a visit that will not take place stays, told as cancelled: a subscriber that was asleep over a month sees it gone
 * anyway. The day begins in Helsinki.
 */
const CANCELLED_SHOWN_DAYS = 30;

export function cancelledShownSince(now: Date): Date {
  const day = addDays(dayIn(now, HOME_TIME_ZONE), -CANCELLED_SHOWN_DAYS);
  return startOfDay(day, HOME_TIME_ZONE) ?? new Date(`${day}T00:00:00Z`);
}

/**
 * Whether a feed shows the time taken by restricted visits that its owner may not know. It does whatever it is narrowed by, for
 * a filter would tell what they are; only what is about one's own visits has nothing to do with them.
 */
export function showsBusyTime(subject: FeedSubject): boolean {
  return subject.kind === 'DEPARTMENT' || (subject.kind === 'FILTER' && subject.filter.mine === undefined);
}

/** A feed as its owner keeps it. */
export type Feed = {
  id: string;
  subject: FeedSubject;
  withItems: boolean;
  name: string;
  language: Locale;
  createdAt: Date;
  lastFetchedAt: Date | null;
};

import type { Calendar, CalendarEvent, CalendarUser, EventTime } from '../icalendar/calendar';
import { countryName } from '../places/country-names';
import { HOME_TIME_ZONE } from '../shared/time-zone';
import { instantToZoned } from '../shared/zoned-time';
import { OFF_CALENDAR, SETTLED } from '../visit/transitions';
import type { Confidentiality, Department, Direction, VisitKind, VisitStatus } from '../visit/vocabulary';
import type { Feed } from './feed';

/** A visit as its reader may see it in a feed. */
export type FeedVisit = {
  busy: false;
  id: string;
  reference: string;
  version: number;
  status: VisitStatus;
  kind: VisitKind;
  direction: Direction;
  title: string;
  startsAt: Date;
  endsAt: Date;
  timeZone: string;
  organisation: string;
  country: string | null;
  city: string;
  department: Department | null;
  confidentiality: Confidentiality;
  createdAt: Date;
  updatedAt: Date;
};

/** Time taken by a visit that the reader may not know: when, and a name that means nothing outside this feed. */
export type FeedBusyTime = { busy: true; mark: string; startsAt: Date; endsAt: Date };

export type FeedWords = {
  busy: string;
  coordinator: string;
  kind: Record<VisitKind, string>;
  status: Record<VisitStatus, string>;
  department: Record<Department, string>;
};

/** Where the system is reached, without a slash at the end, and whom it publishes as. */
export type FeedSite = { address: string; organizer: CalendarUser };

/**
 * The calendar of a feed. Further kinds of events, such as the items of programmes, are put beside those of visits: `further`
 * are events that are told already.
 */
export function feedCalendar(
  feed: Feed,
  visits: readonly (FeedVisit | FeedBusyTime)[],
  words: FeedWords,
  site: FeedSite,
  further: readonly CalendarEvent[] = [],
): Calendar {
  // One's own visits take one's time; those of others only stand beside it.
  const takesTime = feed.subject.kind === 'MINE';
  return {
    method: 'PUBLISH',
    language: feed.language,
    name: feed.name,
    refreshHours: 1,
    events: [
      ...visits.map((visit) =>
        visit.busy ? busyEvent(visit, feed, words, site) : visitEvent(visit, feed, takesTime, words, site),
      ),
      ...further,
    ],
  };
}

/** The same for as long as the visit lives, and in every feed. */
const uidOf = (id: string) => `${id}@vierailut`;

const CLASSES = { PUBLIC: 'PUBLIC', INTERNAL: 'PRIVATE', RESTRICTED: 'CONFIDENTIAL' } as const satisfies Record<
  Confidentiality,
  string
>;

function visitEvent(
  visit: FeedVisit,
  { language }: Feed,
  takesTime: boolean,
  words: FeedWords,
  site: FeedSite,
): CalendarEvent {
  const off = OFF_CALENDAR.includes(visit.status);
  const url = `${site.address}/visits/${visit.id}`;
  const country = visit.country && countryName(visit.country, language);
  const said = (...parts: readonly (string | null)[]) => parts.filter(Boolean).join(', ');

  return {
    uid: uidOf(visit.id),
    stamp: visit.updatedAt,
    sequence: visit.version - 1,
    created: visit.createdAt,
    lastModified: visit.updatedAt,
    time: timeOf(visit, visit.timeZone),
    summary: visit.title,
    description: [
      said(words.kind[visit.kind], words.status[visit.status]),
      visit.reference,
      said(
        visit.organisation,
        visit.direction === 'INCOMING' ? visit.city : null,
        visit.direction === 'INCOMING' ? country : null,
      ),
      visit.department && `${words.coordinator}: ${words.department[visit.department]}`,
      url,
    ]
      .filter(Boolean)
      .join('\n'),
    // Where the guests of an incoming visit come from is not where it takes place.
    location: (visit.direction === 'OUTGOING' && said(visit.city, country)) || undefined,
    status: off ? 'CANCELLED' : SETTLED.includes(visit.status) ? 'CONFIRMED' : 'TENTATIVE',
    visibility: CLASSES[visit.confidentiality],
    takesTime: takesTime && !off,
    categories: [words.kind[visit.kind]],
    url,
    organizer: site.organizer,
  };
}

/**
 * Nothing but the time. Its zone would tell of a journey, when it was changed of who works on it, and the visit's own name
 * which visit it is: it is told in Helsinki's time, as old as the feed, by a mark of this feed's own.
 */
function busyEvent(
  { mark, startsAt, endsAt }: FeedBusyTime,
  { createdAt }: Feed,
  words: FeedWords,
  site: FeedSite,
): CalendarEvent {
  return {
    uid: uidOf(mark),
    stamp: createdAt,
    time: timeOf({ startsAt, endsAt }, HOME_TIME_ZONE),
    summary: words.busy,
    takesTime: true,
    organizer: site.organizer,
  };
}

/** Whole days, from midnight to midnight of the zone, stand above the hours. */
function timeOf({ startsAt, endsAt }: { startsAt: Date; endsAt: Date }, zone: string): EventTime {
  // No day is shorter: most visits need no look at the clocks of their zone.
  if (endsAt.getTime() - startsAt.getTime() >= SHORTEST_DAY) {
    const [first, end] = [instantToZoned(startsAt, zone), instantToZoned(endsAt, zone)];
    if (first.time === '00:00' && end.time === '00:00') return { first: first.day, end: end.day };
  }
  return { startsAt, endsAt, zone };
}

const SHORTEST_DAY = 22 * 3_600_000;

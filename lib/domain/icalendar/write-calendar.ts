import type { Attendee, Calendar, CalendarEvent, CalendarUser, EventTime } from './calendar';
import { escapeText, line, mailto, textLine } from './content-line';
import { dayText, utcText, wallText } from './moments';
import { timeZoneComponent } from './time-zone';
import { type ZoneClock, zoneClock } from './zone-clock';

/**
 * Writes a calendar as RFC 5545 has it, with the methods of RFC 5546 and the properties of RFC 7986. The same calendar gives
 * the same octets, so that a server can tell whether it has changed.
 */
export function writeCalendar({ method, language, name, description, refreshHours, events }: Calendar): string {
  const clocks = clocksOf(events);
  const refresh = refreshHours === undefined ? undefined : `PT${refreshHours}H`;

  return [
    'BEGIN:VCALENDAR\r\nVERSION:2.0\r\n',
    textLine('PRODID', `-//City of Helsinki//Vierailut//${language.toUpperCase()}`),
    'CALSCALE:GREGORIAN\r\n',
    given(method, (word) => line('METHOD', word)),
    // RFC 7986's name for it, and the one that calendars understood before.
    given(name, (text) => textLine('NAME', text) + textLine('X-WR-CALNAME', text)),
    given(description, (text) => textLine('DESCRIPTION', text) + textLine('X-WR-CALDESC', text)),
    given(
      refresh,
      (duration) => line('REFRESH-INTERVAL', duration, { VALUE: 'DURATION' }) + line('X-PUBLISHED-TTL', duration),
    ),
    ...[...clocks.values()].map(({ clock, earliest }) => timeZoneComponent(clock, earliest)),
    ...events.map((event) => eventComponent(event, clocks)),
    'END:VCALENDAR\r\n',
  ].join('');
}

type Clocks = ReadonlyMap<string, { clock: ZoneClock; earliest: number }>;

const isUtc = (zone: string) => zone === 'UTC' || zone === 'Etc/UTC';

/** A clock for every zone that events are told in, over the years they need and one on either side. */
function clocksOf(events: readonly CalendarEvent[]): Clocks {
  const spans = new Map<string, { earliest: number; latest: number }>();
  for (const { time } of events) {
    if ('first' in time || isUtc(time.zone)) continue;
    const span = spans.get(time.zone) ?? { earliest: Infinity, latest: -Infinity };
    span.earliest = Math.min(span.earliest, time.startsAt.getTime());
    span.latest = Math.max(span.latest, time.endsAt.getTime());
    spans.set(time.zone, span);
  }
  const yearOf = (moment: number) => new Date(moment).getUTCFullYear();
  return new Map(
    [...spans]
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .map(([zone, { earliest, latest }]) => [
        zone,
        { clock: zoneClock(zone, yearOf(earliest) - 1, yearOf(latest) + 1), earliest },
      ]),
  );
}

function eventComponent(event: CalendarEvent, clocks: Clocks): string {
  const { takesTime, requestStatus } = event;

  return [
    'BEGIN:VEVENT\r\n',
    textLine('UID', event.uid),
    line('DTSTAMP', utcText(event.stamp.getTime())),
    given(event.sequence, (number) => line('SEQUENCE', String(number))),
    given(event.created, (moment) => line('CREATED', utcText(moment.getTime()))),
    given(event.lastModified, (moment) => line('LAST-MODIFIED', utcText(moment.getTime()))),
    timeLines(event.time, clocks),
    given(event.summary, (text) => textLine('SUMMARY', text)),
    given(event.description, (text) => textLine('DESCRIPTION', text)),
    given(event.location, (text) => textLine('LOCATION', text)),
    given(event.status, (word) => line('STATUS', word)),
    given(event.visibility, (word) => line('CLASS', word)),
    given(takesTime, (takes) => line('TRANSP', takes ? 'OPAQUE' : 'TRANSPARENT')),
    given(event.categories, (texts) => (texts.length > 0 ? textLine('CATEGORIES', texts) : '')),
    given(event.url, (address) => line('URL', address)),
    given(event.organizer, organizerLine),
    ...(event.attendees ?? []).map(attendeeLine),
    given(event.comment, (text) => textLine('COMMENT', text)),
    given(requestStatus, ({ code, text }) => line('REQUEST-STATUS', `${code};${escapeText(text)}`)),
    'END:VEVENT\r\n',
  ].join('');
}

/**
 * Moments in the wall-clock time of their zone; in UTC where clocks show the time twice, as readers disagree on which of the two
 * is meant, and where a zone of long ago was ahead by odd seconds, which they drop. Both ends are told alike. What ends as it
 * begins has no DTEND: that has to be later.
 */
function timeLines(time: EventTime, clocks: Clocks): string {
  if ('first' in time)
    return (
      line('DTSTART', dayText(time.first), { VALUE: 'DATE' }) + line('DTEND', dayText(time.end), { VALUE: 'DATE' })
    );

  const [start, end] = [time.startsAt.getTime(), time.endsAt.getTime()];
  const { clock } = clocks.get(time.zone) ?? {};
  const inUtc = (moment: number) => !clock || clock.isAmbiguous(moment) || clock.offsetAt(moment) % 60_000 !== 0;
  const plain = !clock || inUtc(start) || inUtc(end);
  const told = (name: string, moment: number) =>
    plain ? line(name, utcText(moment)) : line(name, wallText(moment, clock.offsetAt(moment)), { TZID: clock.zone });

  return told('DTSTART', start) + (wholeSeconds(end) > wholeSeconds(start) ? told('DTEND', end) : '');
}

const wholeSeconds = (moment: number) => Math.floor(moment / 1000);

// Every event of a calendar has the same one: it is written once.
const organizerLines = new WeakMap<CalendarUser, string>();

function organizerLine(user: CalendarUser): string {
  const written = organizerLines.get(user) ?? line('ORGANIZER', mailto(user.address), userParameters(user));
  organizerLines.set(user, written);
  return written;
}

function attendeeLine(attendee: Attendee): string {
  return line('ATTENDEE', mailto(attendee.address), {
    CUTYPE: attendee.kind,
    ROLE: attendee.role,
    PARTSTAT: attendee.state,
    RSVP: attendee.rsvp ? 'TRUE' : 'FALSE',
    'DELEGATED-FROM': attendee.delegatedFrom?.map(mailto),
    'DELEGATED-TO': attendee.delegatedTo?.map(mailto),
    ...userParameters(attendee),
  });
}

const userParameters = ({ name, language, sentBy }: CalendarUser) => ({
  'SENT-BY': sentBy === undefined ? undefined : mailto(sentBy),
  CN: name?.trim() ? name : undefined,
  LANGUAGE: language,
});

/** The line of something that may not be there. What is empty is not there either: readers take a line without a value for an error. */
function given<Value>(value: Value | undefined, write: (value: Value) => string): string {
  const isThere = typeof value === 'string' ? value.trim() !== '' : value !== undefined;
  return value !== undefined && isThere ? write(value) : '';
}

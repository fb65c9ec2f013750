import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Attendee, Calendar, CalendarEvent } from '@/lib/domain/icalendar/calendar';
import { writeCalendar } from '@/lib/domain/icalendar/write-calendar';
import { withLibical } from '../../support/libical';
import { readIcal, type ReadEvent } from '../../support/read-ical';

const ZONES = [
  ...['Europe/Helsinki', 'America/St_Johns', 'Asia/Kathmandu', 'Australia/Lord_Howe', 'Africa/Casablanca', 'Asia/Gaza'],
  ...['Pacific/Apia', 'Europe/Dublin', 'America/New_York', 'UTC'],
];

const anEvent = (change: Partial<CalendarEvent> = {}): CalendarEvent => ({
  uid: '1@vierailut',
  stamp: new Date('2027-01-02T03:04:05.678Z'),
  time: {
    startsAt: new Date('2027-03-03T07:00:00Z'),
    endsAt: new Date('2027-03-03T10:00:00Z'),
    zone: 'Europe/Helsinki',
  },
  summary: 'Opintovierailu',
  organizer: { address: 'vierailut@hel.fi', name: 'Vierailut' },
  ...change,
});
const anAttendee: Attendee = {
  address: 'anna.ek@stockholm.se',
  name: 'Ek, "Anna"',
  language: 'sv',
  kind: 'INDIVIDUAL',
  role: 'REQ-PARTICIPANT',
  state: 'NEEDS-ACTION',
  rsvp: true,
};
const write = (event: Partial<CalendarEvent>, calendar: Partial<Calendar> = {}) =>
  writeCalendar({ language: 'fi', events: [anEvent(event)], ...calendar });
const linesOf = (text: string) => text.replaceAll('\r\n ', '').split('\r\n');
const at = (startsAt: string, endsAt: string, zone = 'Europe/Helsinki') => ({
  time: { startsAt: new Date(startsAt), endsAt: new Date(endsAt), zone },
});

describe('a calendar', () => {
  it('says what it is called, what is done with it and when to fetch it again', () => {
    const text = write({}, { method: 'PUBLISH', name: 'Vierailut: omat, a;b', refreshHours: 1 });
    expect(linesOf(text)).toEqual(
      expect.arrayContaining([
        ...['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//City of Helsinki//Vierailut//FI', 'METHOD:PUBLISH'],
        ...['NAME:Vierailut: omat\\, a\\;b', 'X-WR-CALNAME:Vierailut: omat\\, a\\;b'],
        ...['REFRESH-INTERVAL;VALUE=DURATION:PT1H', 'X-PUBLISHED-TTL:PT1H'],
      ]),
    );
    expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  });

  it('without events is whole', () => {
    const text = writeCalendar({ language: 'en', method: 'PUBLISH', events: [] });
    expect(readIcal(text).events).toEqual([]);
  });

  it('brings each time zone once, and only those that it uses', () => {
    const text = writeCalendar({
      language: 'fi',
      events: [
        anEvent(),
        anEvent(),
        anEvent(at('2027-03-03T07:00:00Z', '2027-03-03T08:00:00Z', 'Asia/Tokyo')),
        anEvent({ time: { first: '2027-03-03', end: '2027-03-04' } }),
        anEvent(at('2027-03-03T07:00:00Z', '2027-03-03T08:00:00Z', 'UTC')),
      ],
    });
    expect(linesOf(text).filter((line) => line.startsWith('TZID:'))).toEqual([
      'TZID:Asia/Tokyo',
      'TZID:Europe/Helsinki',
    ]);
  });

  it('of the same events is the same to the octet', () => {
    expect(write({ attendees: [anAttendee] })).toBe(write({ attendees: [anAttendee] }));
  });
});

describe('an event', () => {
  it('is stamped in UTC and told in its zone', () => {
    expect(linesOf(write({}))).toEqual(
      expect.arrayContaining([
        'DTSTAMP:20270102T030405Z',
        'DTSTART;TZID=Europe/Helsinki:20270303T090000',
        'DTEND;TZID=Europe/Helsinki:20270303T120000',
      ]),
    );
  });

  it('of whole days is told by its days, the last one excluded', () => {
    expect(linesOf(write({ time: { first: '2027-03-03', end: '2027-03-05' } }))).toEqual(
      expect.arrayContaining(['DTSTART;VALUE=DATE:20270303', 'DTEND;VALUE=DATE:20270305']),
    );
  });

  it.each([
    ['before the hour that is shown twice', '2027-10-30T23:59:59Z', true],
    ['in the first of the two hours', '2027-10-31T00:00:00Z', false],
    ['in the second', '2027-10-31T01:59:59Z', false],
    ['after them', '2027-10-31T02:00:00Z', true],
  ])('that begins %s is told in its zone: %s, %s', (_, startsAt, inZone) => {
    const text = write(at(startsAt, '2027-10-31T09:00:00Z'));
    expect(text.includes('DTSTART;TZID=')).toBe(inZone);
    expect(text.includes('DTEND;TZID=')).toBe(inZone);
    expect(readIcal(text).events).toMatchObject([
      { start: Date.parse(startsAt), end: Date.parse('2027-10-31T09:00:00Z') },
    ]);
  });

  it('across the night when clocks are put forward keeps both its moments', () => {
    const [startsAt, endsAt] = ['2027-03-28T00:59:59Z', '2027-03-28T01:00:00Z'];
    const text = write(at(startsAt, endsAt));
    expect(linesOf(text)).toEqual(
      expect.arrayContaining([
        'DTSTART;TZID=Europe/Helsinki:20270328T025959',
        'DTEND;TZID=Europe/Helsinki:20270328T040000',
      ]),
    );
    expect(readIcal(text).events).toMatchObject([{ start: Date.parse(startsAt), end: Date.parse(endsAt) }]);
  });

  it('of a time when Helsinki was ahead by 1 h 39 min 49 s is told in UTC, as readers drop the seconds', () => {
    expect(write(at('1900-03-03T07:00:00Z', '1900-03-03T08:00:00Z'))).toContain('DTSTART:19000303T070000Z');
  });

  it('that ends as it begins has no end', () => {
    expect(write(at('2027-03-03T07:00:00Z', '2027-03-03T07:00:00Z'))).not.toContain('DTEND');
  });

  it('names its attendees with what they are asked and what they have answered', () => {
    const text = write(
      {
        attendees: [
          anAttendee,
          {
            ...anAttendee,
            name: undefined,
            address: 'sali@hel.fi',
            kind: 'ROOM',
            rsvp: false,
            delegatedFrom: ['a@hel.fi'],
          },
        ],
        organizer: { address: 'vierailut@hel.fi', name: 'Vierailut', sentBy: 'liisa@hel.fi' },
      },
      { method: 'REQUEST' },
    );
    expect(linesOf(text)).toEqual(
      expect.arrayContaining([
        `ATTENDEE;CUTYPE=INDIVIDUAL;ROLE=REQ-PARTICIPANT;PARTSTAT=NEEDS-ACTION;RSVP=TRUE;CN="Ek, ^'Anna^'";LANGUAGE=sv:mailto:anna.ek@stockholm.se`,
        'ATTENDEE;CUTYPE=ROOM;ROLE=REQ-PARTICIPANT;PARTSTAT=NEEDS-ACTION;RSVP=FALSE;DELEGATED-FROM="mailto:a@hel.fi";LANGUAGE=sv:mailto:sali@hel.fi',
        'ORGANIZER;SENT-BY="mailto:liisa@hel.fi";CN=Vierailut:mailto:vierailut@hel.fi',
      ]),
    );
  });
});

/** Invitations and answers, each as RFC 5546 wants it. */
const MESSAGES: Record<'PUBLISH' | 'REQUEST' | 'REPLY' | 'CANCEL', Partial<CalendarEvent>> = {
  PUBLISH: {},
  REQUEST: { attendees: [anAttendee], sequence: 0, status: 'CONFIRMED' },
  REPLY: { attendees: [{ ...anAttendee, state: 'ACCEPTED' }], requestStatus: { code: '2.0', text: 'Success; all' } },
  CANCEL: { attendees: [anAttendee], sequence: 2, status: 'CANCELLED', comment: 'Siirretty' },
};

it('a published event, an invitation, an answer and a cancellation keep the restrictions of libical', (context) => {
  const read = withLibical(context);
  const methods = Object.keys(MESSAGES) as (keyof typeof MESSAGES)[];
  const answers = read(methods.map((method) => write(MESSAGES[method], { method })));
  methods.forEach((method, index) => {
    expect(answers[index], method).toMatchObject({ kept: true, errors: [] });
    expect(answers[index]?.events[0]?.attendees.map(({ name }) => name) ?? [], method).toEqual(
      method === 'PUBLISH' ? [] : ['Ek, "Anna"'],
    );
  });
});

it('libical is not satisfied with anything: an invitation without attendees is told', (context) => {
  const read = withLibical(context);
  expect(read([write({}, { method: 'REQUEST' })])[0]?.kept).toBe(false);
});

/** Text of any letters, with the signs that the format itself uses drawn often; trimmed, as every text of the register is. */
const anyText = (maxLength: number) =>
  fc
    .array(
      fc.oneof(
        { weight: 4, arbitrary: fc.string({ unit: 'grapheme', maxLength: 12 }) },
        fc.constantFrom('\n', '\\n', '\\', ';', ',', ':', '"', '^', "^'", ' ', 'BEGIN:VEVENT', 'ääööåå', '🎉👩‍👩‍👧'),
      ),
      { maxLength },
    )
    .map((parts) => parts.join('').trim());

const anyEvent = fc.record({
  zone: fc.constantFrom(...ZONES),
  second: fc.integer({ min: Date.UTC(2015, 0, 1) / 1000, max: Date.UTC(2035, 0, 1) / 1000 }),
  length: fc.integer({ min: 0, max: 5 * 86_400 }),
  wholeDays: fc.option(fc.integer({ min: 1, max: 5 })),
  summary: anyText(6),
  description: anyText(20),
  location: anyText(4),
  name: anyText(4),
  attendees: fc.integer({ min: 0, max: 2 }),
});

/** What readers give back of a text: line ends of every kind are one. */
type Shown = Pick<ReadEvent, 'uid' | 'start' | 'end' | 'summary' | 'description' | 'location'>;
const asRead = (text: string) => text.replace(/\r\n?/g, '\n');

it(
  'ten thousand events of any texts, zones and moments are read back by ical.js and libical as they were written',
  { timeout: 120_000 },
  (context) => {
    const drawn = fc.sample(anyEvent, { numRuns: 10_000, seed: 20261125 });
    const day = (second: number) => new Date(Math.floor(second / 86_400) * 86_400_000).toISOString().slice(0, 10);
    const events = drawn.map(
      ({ zone, second, length, wholeDays, attendees, name, ...texts }, index): CalendarEvent => ({
        ...anEvent(texts),
        uid: `${index}@vierailut`,
        time: wholeDays
          ? { first: day(second), end: day(second + wholeDays * 86_400) }
          : { startsAt: new Date(second * 1000), endsAt: new Date((second + length) * 1000), zone },
        organizer: { address: 'vierailut@hel.fi', name },
        attendees: Array.from({ length: attendees }, () => ({ ...anAttendee, name })),
      }),
    );
    const text = writeCalendar({ language: 'fi', events });
    for (const line of text.split('\r\n')) expect(Buffer.byteLength(line, 'utf8')).toBeLessThanOrEqual(75);

    const expected: Shown[] = events.map(({ uid, time, summary, description = '', location = '' }) => ({
      uid,
      ...('first' in time
        ? { start: time.first.replaceAll('-', ''), end: time.end.replaceAll('-', '') }
        : {
            start: time.startsAt.getTime(),
            end: time.endsAt > time.startsAt ? time.endsAt.getTime() : null,
          }),
      ...{ summary: asRead(summary), description: asRead(description), location: asRead(location) },
    }));
    const shown = ({ uid, start, end, summary, description, location }: Shown) => ({
      ...{ uid, start, end, summary, description, location },
    });
    expect(readIcal(text).events.map(shown)).toEqual(expected);

    const read = withLibical(context);
    const [calendar] = read([text]);
    expect(calendar).toMatchObject({ errors: [], kept: true });
    expect(calendar?.events.map(shown)).toEqual(expected);
    expect(calendar?.events.map(({ organizer }) => organizer)).toEqual(
      drawn.map(({ name }) => asRead(name).replace(/\\+$/, '')),
    );
  },
);

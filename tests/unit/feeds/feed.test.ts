import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  cancelledShownSince,
  type Feed,
  feedPeriod,
  readFilter,
  showsBusyTime,
  writeFilter,
} from '@/lib/domain/feeds/feed';
import { feedCalendar, type FeedVisit, type FeedWords } from '@/lib/domain/feeds/feed-calendar';
import { listFilterSchema } from '@/lib/domain/visit/list-query';
import { DEPARTMENTS, LEVELS, STATUSES, VISIT_KINDS } from '@/lib/domain/visit/vocabulary';
import { messagesOf } from '@/lib/i18n/messages/messages-of';

const iso = ({ start, end }: { start: Date; end: Date }) => [start.toISOString(), end.toISOString()];

describe('what a feed reaches over', () => {
  it('begins and ends with a month in Helsinki, a year behind and two years beyond the month that runs', () => {
    const february = ['2026-01-31T22:00:00.000Z', '2029-02-28T22:00:00.000Z'];
    expect(iso(feedPeriod(new Date('2027-02-01T09:00:00+02:00')))).toEqual(february);
    expect(iso(feedPeriod(new Date('2027-02-01T00:00:00+02:00')))).toEqual(february);
    expect(iso(feedPeriod(new Date('2027-02-28T23:59:59+02:00')))).toEqual(february);
    expect(iso(feedPeriod(new Date('2027-03-01T00:00:00+02:00')))[0]).toBe('2026-02-28T22:00:00.000Z');
  });

  it('crosses the new year', () => {
    expect(iso(feedPeriod(new Date('2027-12-31T12:00:00Z')))).toEqual([
      '2026-11-30T22:00:00.000Z',
      '2029-12-31T22:00:00.000Z',
    ]);
  });

  it('keeps a cancelled visit for thirty days of Helsinki', () => {
    expect(cancelledShownSince(new Date('2027-03-31T00:00:00+03:00')).toISOString()).toBe('2027-02-28T22:00:00.000Z');
    expect(cancelledShownSince(new Date('2027-03-30T23:59:59+03:00')).toISOString()).toBe('2027-02-27T22:00:00.000Z');
  });
});

describe('a filter', () => {
  const anyQuery = fc.record(
    {
      kind: fc.subarray([...VISIT_KINDS], { minLength: 1 }).map((kinds) => kinds.join(',')),
      status: fc.subarray([...STATUSES], { minLength: 1 }).map((statuses) => statuses.join(',')),
      department: fc.constantFrom(...DEPARTMENTS, 'TRIAGE'),
      level: fc.constantFrom(...LEVELS),
      country: fc.constantFrom('SE', 'EE'),
      from: fc.constantFrom('2027-01-01', '2027-12-31'),
      q: fc.string({ maxLength: 20 }).map((text) => text.replace(/[^\x20-\x7E]/g, '').trim()),
      mine: fc.constantFrom('REQUESTED', 'RESPONSIBLE'),
    },
    { requiredKeys: [] },
  );

  it('is the same after it has been kept, and after it has been an address', () => {
    fc.assert(
      fc.property(anyQuery, (query) => {
        const filter = listFilterSchema.parse(query);
        expect(readFilter(writeFilter(filter))).toEqual(filter);
        const address = new URLSearchParams(String(new URLSearchParams(writeFilter(filter))));
        expect(readFilter(Object.fromEntries(address))).toEqual(filter);
      }),
      { seed: 20261125 },
    );
  });

  it('is read out of a list’s address without its order and page, and is none where it is nonsense', () => {
    expect(readFilter({ kind: 'INCOMING_VISIT', sort: 'title', cursor: 'x', view: 'month' })).toEqual({
      kind: ['INCOMING_VISIT'],
    });
    expect(readFilter({ kind: 'NONSENSE' })).toBeNull();
    expect(readFilter({ kind: ['INCOMING_VISIT'] })).toBeNull();
  });

  it('shows the time that restricted visits take unless it is about one’s own', () => {
    expect(showsBusyTime({ kind: 'FILTER', filter: { kind: ['COOPERATION_MEETING'] } })).toBe(true);
    expect(showsBusyTime({ kind: 'FILTER', filter: { mine: 'REQUESTED' } })).toBe(false);
    expect(showsBusyTime({ kind: 'DEPARTMENT', department: 'ECONOMIC' })).toBe(true);
    expect(showsBusyTime({ kind: 'MINE' })).toBe(false);
  });
});

describe('the calendar of a feed', () => {
  const feed: Feed = {
    ...{ id: 'feed', subject: { kind: 'MINE' }, withItems: false, name: 'Vierailut: omat', language: 'fi' },
    ...{ createdAt: new Date('2027-01-01T10:00:00Z'), lastFetchedAt: null },
  };
  const { feeds, vocabulary } = messagesOf('fi');
  const words: FeedWords = { busy: feeds.busy, coordinator: feeds.coordinator, ...vocabulary };
  const site = {
    address: 'https://vierailut.test',
    organizer: { address: 'vierailut@vierailut.test', name: 'Vierailut' },
  };
  const aVisit = (change: Partial<FeedVisit> = {}): FeedVisit => ({
    ...{ busy: false, id: 'a1', reference: 'V-2027-000001', version: 3, status: 'CONFIRMED', kind: 'INCOMING_VISIT' },
    ...{
      direction: 'INCOMING',
      title: 'Opintovierailu',
      organisation: 'Stockholms stad',
      country: 'SE',
      city: 'Tukholma',
    },
    ...{
      startsAt: new Date('2027-03-03T07:00:00Z'),
      endsAt: new Date('2027-03-03T10:00:00Z'),
      timeZone: 'Europe/Helsinki',
    },
    ...{ department: 'ECONOMIC', confidentiality: 'INTERNAL' },
    ...{ createdAt: new Date('2027-01-02T10:00:00Z'), updatedAt: new Date('2027-01-03T10:00:00Z') },
    ...change,
  });
  const eventOf = (change: Partial<FeedVisit> = {}, of: Feed = feed) =>
    feedCalendar(of, [aVisit(change)], words, site).events[0];

  it('tells a visit with what it is, who coordinates it and where to read on', () => {
    expect(eventOf()).toEqual({
      uid: 'a1@vierailut',
      stamp: new Date('2027-01-03T10:00:00Z'),
      sequence: 2,
      created: new Date('2027-01-02T10:00:00Z'),
      lastModified: new Date('2027-01-03T10:00:00Z'),
      time: {
        startsAt: new Date('2027-03-03T07:00:00Z'),
        endsAt: new Date('2027-03-03T10:00:00Z'),
        zone: 'Europe/Helsinki',
      },
      summary: 'Opintovierailu',
      description:
        'Vierailuryhmän vierailu, Vahvistettu\nV-2027-000001\nStockholms stad, Tukholma, Ruotsi\nKoordinoi: Elinkeino-osasto\nhttps://vierailut.test/visits/a1',
      location: undefined,
      status: 'CONFIRMED',
      visibility: 'PRIVATE',
      takesTime: true,
      categories: ['Vierailuryhmän vierailu'],
      url: 'https://vierailut.test/visits/a1',
      organizer: site.organizer,
    });
  });

  it('places a visit abroad where it takes place', () => {
    const abroad = { kind: 'OUTGOING_VISIT', direction: 'OUTGOING', city: 'Tallinna', country: 'EE' } as const;
    expect(eventOf(abroad)?.location).toBe('Tallinna, Viro');
  });

  it.each([
    ['2027-03-02T22:00:00Z', '2027-03-04T22:00:00Z', 'Europe/Helsinki', { first: '2027-03-03', end: '2027-03-05' }],
    // The night when clocks are put forward makes a day of 23 hours.
    ['2027-03-27T22:00:00Z', '2027-03-28T21:00:00Z', 'Europe/Helsinki', { first: '2027-03-28', end: '2027-03-29' }],
    ['2027-03-02T15:00:00Z', '2027-03-03T15:00:00Z', 'Asia/Tokyo', { first: '2027-03-03', end: '2027-03-04' }],
  ])('shows %s – %s in %s as whole days', (startsAt, endsAt, timeZone, days) => {
    expect(eventOf({ startsAt: new Date(startsAt), endsAt: new Date(endsAt), timeZone })?.time).toEqual(days);
  });

  it('shows what is a minute short of a day by its times', () => {
    const time = { startsAt: new Date('2027-03-02T22:00:00Z'), endsAt: new Date('2027-03-03T21:59:00Z') };
    expect(eventOf(time)?.time).toEqual({ ...time, zone: 'Europe/Helsinki' });
  });

  it('takes its reader’s time only with their own visits that take place', () => {
    expect(eventOf()?.takesTime).toBe(true);
    expect(eventOf({ status: 'CANCELLED' })?.takesTime).toBe(false);
    expect(eventOf({}, { ...feed, subject: { kind: 'DEPARTMENT', department: 'ECONOMIC' } })?.takesTime).toBe(false);
  });

  it('puts what else is told beside the visits', () => {
    const item = eventOf({ id: 'item' });
    expect(item && feedCalendar(feed, [aVisit()], words, site, [item]).events.map(({ uid }) => uid)).toEqual([
      'a1@vierailut',
      'item@vierailut',
    ]);
  });
});

import { describe, expect, it } from 'vitest';
import { daysOfSpan, movedByDays, shownSpan } from '@/lib/domain/calendar/shown-span';
import { toRfc3339 } from '@/lib/domain/shared/zoned-time';

const HELSINKI = 'Europe/Helsinki';
const span = (startsAt: string, endsAt: string) => ({ startsAt: new Date(startsAt), endsAt: new Date(endsAt) });
const told = (moved: { startsAt: Date; endsAt: Date } | null) =>
  moved && [toRfc3339(moved.startsAt, HELSINKI), toRfc3339(moved.endsAt, HELSINKI)];

describe('where a visit lies on the calendar', () => {
  it('is at its time when it stays within one day of Helsinki', () => {
    const morning = span('2027-03-03T09:00:00+02:00', '2027-03-03T12:00:00+02:00');
    expect(shownSpan(morning, HELSINKI)).toEqual({ allDay: false, start: morning.startsAt, end: morning.endsAt });
  });

  it('is a bar across its days when there are several', () => {
    expect(shownSpan(span('2027-03-03T09:00:00+02:00', '2027-03-05T16:00:00+02:00'), HELSINKI)).toEqual({
      allDay: true,
      start: '2027-03-03',
      end: '2027-03-06',
    });
  });

  it('does not touch the day at whose midnight it ends', () => {
    expect(daysOfSpan(span('2027-03-03T18:00:00+02:00', '2027-03-04T00:00:00+02:00'), HELSINKI)).toEqual([
      '2027-03-03',
      '2027-03-03',
    ]);
    expect(daysOfSpan(span('2027-03-03T18:00:00+02:00', '2027-03-04T00:01:00+02:00'), HELSINKI)).toEqual([
      '2027-03-03',
      '2027-03-04',
    ]);
  });

  it('is that of its moment when it begins and ends at once, also at midnight', () => {
    expect(daysOfSpan(span('2027-03-04T00:00:00+02:00', '2027-03-04T00:00:00+02:00'), HELSINKI)).toEqual([
      '2027-03-04',
      '2027-03-04',
    ]);
  });

  it('follows the clocks of Helsinki: an evening in New York is the next morning', () => {
    expect(daysOfSpan(span('2027-03-03T20:00:00-05:00', '2027-03-03T22:00:00-05:00'), HELSINKI)).toEqual([
      '2027-03-04',
      '2027-03-04',
    ]);
  });

  it('is one day on the day of 23 hours and on the one of 25', () => {
    expect(daysOfSpan(span('2027-03-28T00:00:00+02:00', '2027-03-29T00:00:00+03:00'), HELSINKI)).toEqual([
      '2027-03-28',
      '2027-03-28',
    ]);
    expect(daysOfSpan(span('2026-10-25T00:00:00+03:00', '2026-10-26T00:00:00+02:00'), HELSINKI)).toEqual([
      '2026-10-25',
      '2026-10-25',
    ]);
  });
});

describe('a visit moved by days', () => {
  it('keeps its times by the clock when the clocks are put forward in between', () => {
    const saturday = span('2027-03-27T09:00:00+02:00', '2027-03-27T12:30:00+02:00');
    expect(told(movedByDays(saturday, { start: 2, end: 2 }, HELSINKI))).toEqual([
      '2027-03-29T09:00:00+03:00',
      '2027-03-29T12:30:00+03:00',
    ]);
  });

  it('keeps its times by the clock when the clocks are put back in between', () => {
    const saturday = span('2026-10-24T09:00:00+03:00', '2026-10-24T12:30:00+03:00');
    expect(told(movedByDays(saturday, { start: 1, end: 1 }, HELSINKI))).toEqual([
      '2026-10-25T09:00:00+02:00',
      '2026-10-25T12:30:00+02:00',
    ]);
  });

  it('is longer or shorter when only its end is', () => {
    const threeDays = span('2027-03-26T09:00:00+02:00', '2027-03-28T16:00:00+03:00');
    expect(told(movedByDays(threeDays, { start: 0, end: 1 }, HELSINKI))).toEqual([
      '2027-03-26T09:00:00+02:00',
      '2027-03-29T16:00:00+03:00',
    ]);
    expect(told(movedByDays(threeDays, { start: 0, end: -1 }, HELSINKI))).toEqual([
      '2027-03-26T09:00:00+02:00',
      '2027-03-27T16:00:00+02:00',
    ]);
  });

  it('is refused when it would end before it begins', () => {
    const oneDay = span('2027-03-03T09:00:00+02:00', '2027-03-03T12:00:00+02:00');
    expect(movedByDays(oneDay, { start: 0, end: -1 }, HELSINKI)).toBeNull();
  });

  it('is refused when it would begin at a time that the clocks leap over', () => {
    const night = span('2027-03-27T03:30:00+02:00', '2027-03-27T05:00:00+02:00');
    expect(movedByDays(night, { start: 1, end: 1 }, HELSINKI)).toBeNull();
  });
});

import { describe, expect, it } from 'vitest';
import { isCalendarDay, isoWeek, periodOf, turned } from '@/lib/domain/calendar/calendar-view';

describe('turning the calendar', () => {
  it.each([
    ['month', '2026-12-31', 1, '2027-01-01'],
    ['month', '2027-03-31', -1, '2027-02-01'],
    ['list', '2027-01-31', 1, '2027-02-01'],
    ['week', '2026-12-28', 1, '2027-01-04'],
    ['day', '2027-03-01', -1, '2027-02-28'],
    ['year', '2028-02-29', 1, '2029-01-01'],
  ] as const)('the %s of %s by %i leads to %s', (view, day, direction, expected) => {
    expect(turned(view, day, direction)).toBe(expected);
  });

  it('there and back again shows the same period', () => {
    for (const view of ['month', 'week', 'day', 'list', 'year'] as const) {
      for (const day of ['2026-12-31', '2027-01-31', '2027-03-28', '2028-02-29']) {
        expect(periodOf(view, turned(view, turned(view, day, 1), -1))).toEqual(periodOf(view, day));
      }
    }
  });
});

describe('the period of a view', () => {
  it('is a week from Monday to Sunday', () => {
    for (const day of ['2026-11-23', '2026-11-26', '2026-11-29'])
      expect(periodOf('week', day)).toEqual({ first: '2026-11-23', last: '2026-11-29' });
  });

  it('is the whole month, also in February of a leap year', () => {
    expect(periodOf('month', '2028-02-10')).toEqual({ first: '2028-02-01', last: '2028-02-29' });
    expect(periodOf('list', '2026-12-10')).toEqual({ first: '2026-12-01', last: '2026-12-31' });
  });
});

describe('the number of a week', () => {
  it.each([
    ['2026-11-24', 48],
    ['2026-12-31', 53],
    ['2027-01-01', 53],
    ['2027-01-03', 53],
    ['2027-01-04', 1],
    ['2024-12-30', 1],
    ['2028-01-01', 52],
  ])('of %s is %i', (day, week) => {
    expect(isoWeek(day)).toBe(week);
  });
});

describe('a day in the address', () => {
  it('has to exist', () => {
    expect(isCalendarDay('2027-02-28')).toBe(true);
    expect(isCalendarDay('1874-12-15')).toBe(true);
    for (const text of ['2027-02-29', '2027-13-01', '2027-2-1', '9999-01-01', 'today', '', null, undefined])
      expect(isCalendarDay(text)).toBe(false);
  });
});

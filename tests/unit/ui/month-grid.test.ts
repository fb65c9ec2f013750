import { describe, expect, it } from 'vitest';
import {
  monthName,
  plusDays,
  plusMonths,
  weekday,
  weekdayNames,
  weekNumber,
  weeksOf,
} from '@/components/ui/month-grid';

const day = (year: number, month: number, date: number) => ({ year, month, day: date });

describe('the weeks of a month', () => {
  it('begin on Monday and hold the days around the month', () => {
    const weeks = weeksOf(day(2026, 11, 24));
    expect(weeks).toHaveLength(6);
    expect(weeks[0]?.[0]).toEqual(day(2026, 10, 26));
    expect(weeks[5]?.[6]).toEqual(day(2026, 12, 6));
  });

  it('are exactly four in a February that begins on a Monday', () => {
    expect(weeksOf(day(2027, 2, 1))).toHaveLength(4);
  });

  it.each([
    [day(2026, 1, 1), 1],
    [day(2026, 12, 31), 53],
    [day(2027, 1, 1), 53],
    [day(2027, 1, 4), 1],
    [day(2024, 12, 30), 1],
  ])('are numbered as in Finland: %o is in week %i', (of, number) => {
    expect(weekNumber(of)).toBe(number);
  });
});

describe('moving about', () => {
  it('by days crosses months and years', () => {
    expect(plusDays(day(2026, 12, 31), 1)).toEqual(day(2027, 1, 1));
    expect(plusDays(day(2028, 3, 1), -1)).toEqual(day(2028, 2, 29));
  });

  it('by months stays within a shorter month', () => {
    expect(plusMonths(day(2027, 1, 31), 1)).toEqual(day(2027, 2, 28));
    expect(plusMonths(day(2027, 3, 31), -1)).toEqual(day(2027, 2, 28));
    expect(plusMonths(day(2028, 2, 29), 12)).toEqual(day(2029, 2, 28));
    expect(plusMonths(day(2026, 11, 24), 2)).toEqual(day(2027, 1, 24));
  });

  it('counts the weekdays from Monday', () => {
    expect(weekday(day(2026, 11, 23))).toBe(0);
    expect(weekday(day(2026, 11, 29))).toBe(6);
  });
});

describe('names', () => {
  it('are those of the language', () => {
    expect(monthName(day(2026, 11, 1), 'fi')).toBe('marraskuu 2026');
    expect(weekdayNames('sv').map(({ long }) => long)[0]).toBe('måndag');
    expect(weekdayNames('fi').map(({ short }) => short)).toEqual(['ma', 'ti', 'ke', 'to', 'pe', 'la', 'su']);
  });
});

import { describe, expect, it } from 'vitest';
import { addDays } from '@/lib/domain/shared/day';
import { isWorkingDay, workingDaysAgo, workingDaysBetween } from '@/lib/domain/shared/working-days';
import { publicHolidays } from '@/lib/server/holidays';

const NONE = new Set<string>();
const FINNISH = publicHolidays([2026, 2027], 'fi');

describe('working days', () => {
  it('are Monday to Friday without the public holidays', () => {
    expect(isWorkingDay('2026-12-04', FINNISH)).toBe(true);
    expect(isWorkingDay('2026-12-05', FINNISH)).toBe(false);
    // Independence Day 2027 is a Monday.
    expect(isWorkingDay('2027-12-06', FINNISH)).toBe(false);
    expect(isWorkingDay('2027-12-06', NONE)).toBe(true);
  });

  it('between Friday and the next Monday there is one, however the weekend is counted', () => {
    expect(workingDaysBetween('2026-11-27', '2026-11-30', NONE)).toBe(1);
    expect(workingDaysBetween('2026-11-27', '2026-11-29', NONE)).toBe(0);
    expect(workingDaysBetween('2026-11-27', '2026-11-27', NONE)).toBe(0);
  });

  it('leave out Good Friday and Easter Monday', () => {
    // From Maundy Thursday 25.3.2027 to the Tuesday after Easter.
    expect(workingDaysBetween('2027-03-25', '2027-03-30', FINNISH)).toBe(1);
  });

  it.each(['2026-11-24', '2026-11-28', '2026-11-29', '2027-03-29', '2027-01-06'])(
    'counted back from %s and forth again are as many, and a day later one fewer',
    (day) => {
      for (let count = 1; count <= 12; count++) {
        const since = workingDaysAgo(day, count, FINNISH);
        expect(workingDaysBetween(since, day, FINNISH)).toBe(count);
        expect(workingDaysBetween(addDays(since, 1), day, FINNISH)).toBe(count - 1);
      }
    },
  );
});

describe('the public holidays of Finland', () => {
  it('of 2027 are these thirteen', () => {
    expect([...publicHolidays([2027], 'fi').keys()].sort()).toEqual([
      ...['2027-01-01', '2027-01-06', '2027-03-26', '2027-03-28', '2027-03-29', '2027-05-01', '2027-05-06'],
      ...['2027-05-16', '2027-06-26', '2027-11-06', '2027-12-06', '2027-12-25', '2027-12-26'],
    ]);
  });

  it('have names in each language', () => {
    const name = (locale: 'fi' | 'sv' | 'en') => publicHolidays([2027], locale).get('2027-12-06');
    expect(name('fi')).toBe('itsenäisyyspäivä');
    expect(name('sv')).toBe('självständighetsdagen');
    expect(name('en')).toBe('Independence Day');
  });
});

import { describe, expect, it } from 'vitest';
import { readCalendarDay, tidyDayText, tidyTimeText } from '@/components/ui/day-text';

describe('a day typed into a field', () => {
  it.each([
    '24.11.2026',
    '24.11.2026.',
    ' 24. 11. 2026 ',
    '24/11/2026',
    '24-11-2026',
    '24,11,2026',
    '24 11 2026',
    '24112026',
    '2026-11-24',
  ])('as "%s" becomes 24.11.2026', (typed) => {
    expect(tidyDayText(typed)).toBe('24.11.2026');
  });

  it('loses its leading zeros', () => {
    expect(tidyDayText('03.03.2027')).toBe('3.3.2027');
  });

  it.each(['31.2.2027', '29.2.2027', '0.1.2027', '1.13.2027', '24.11.26', '24.11.', 'huomenna', '', '3.3.0000'])(
    'as "%s" is left as it is, because it is not known to be a day',
    (typed) => {
      expect(readCalendarDay(typed)).toBeNull();
      expect(tidyDayText(typed)).toBe(typed);
    },
  );

  it('on the leap day of a leap year is a day', () => {
    expect(readCalendarDay('29.2.2028')).toEqual({ year: 2028, month: 2, day: 29 });
  });
});

describe('a time typed into a field', () => {
  it.each([
    ['9', '9.00'],
    ['09', '9.00'],
    ['930', '9.30'],
    ['0930', '9.30'],
    ['9.30', '9.30'],
    ['9:30', '9.30'],
    ['9,30', '9.30'],
    ['9 30', '9.30'],
    ['0:05', '0.05'],
    ['23:59', '23.59'],
  ])('as "%s" becomes %s', (typed, tidied) => {
    expect(tidyTimeText(typed)).toBe(tidied);
  });

  it.each(['24', '24.00', '9.60', '9.5', 'aamulla', '', '12345'])('as "%s" is left as it is', (typed) => {
    expect(tidyTimeText(typed)).toBe(typed);
  });
});

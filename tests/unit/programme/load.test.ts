import { describe, expect, it } from 'vitest';
import { fillWeeks, lastWeeks, sumOfLoad } from '@/lib/domain/programme/load';

describe('the load of the last weeks', () => {
  it.each([
    ['a Monday', '2027-03-01'],
    ['a Wednesday', '2027-03-03'],
    ['a Sunday', '2027-03-07'],
  ])('counted on %s ends with its week', (_day, today) => {
    expect(lastWeeks(today, 3)).toEqual(['2027-02-15', '2027-02-22', '2027-03-01']);
  });

  it('shows the weeks in which nobody asked as well', () => {
    const load = fillWeeks(lastWeeks('2027-03-03', 3), [{ week: '2027-02-22', times: 4 }]);
    expect(load.map(({ times }) => times)).toEqual([0, 4, 0]);
    expect(sumOfLoad(load)).toBe(4);
  });
});

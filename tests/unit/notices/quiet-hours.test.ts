import { describe, expect, it } from 'vitest';
import { digestDay, isQuiet, morningAfter, sendableFrom } from '@/lib/domain/notices/quiet-hours';
import { publicHolidays } from '@/lib/server/holidays';

const HOLIDAYS = publicHolidays([2026, 2027], 'fi');
const at = (helsinki: string, offset = '+02:00') => new Date(`${helsinki}${offset}`);

describe('at night nothing', () => {
  it('is sent from eight in the evening to seven in the morning', () => {
    expect(isQuiet(at('2027-02-01T19:59:59'))).toBe(false);
    expect(isQuiet(at('2027-02-01T20:00:00'))).toBe(true);
    expect(isQuiet(at('2027-02-02T06:59:59'))).toBe(true);
    expect(isQuiet(at('2027-02-02T07:00:00'))).toBe(false);
  });

  it('by the clocks of Helsinki, in summer as well', () => {
    expect(isQuiet(at('2027-07-01T06:30:00', '+03:00'))).toBe(true);
    expect(isQuiet(at('2027-07-01T07:00:00', '+03:00'))).toBe(false);
  });

  it('so that what happens in the evening or before dawn is sent at seven', () => {
    expect(sendableFrom(at('2027-02-01T22:15:00'))).toEqual(at('2027-02-02T07:00:00'));
    expect(sendableFrom(at('2027-02-02T03:15:00'))).toEqual(at('2027-02-02T07:00:00'));
    expect(sendableFrom(at('2027-02-02T12:00:00'))).toEqual(at('2027-02-02T12:00:00'));
  });

  it('and that evening and that dawn have one morning, while the day has none', () => {
    for (const night of ['2027-02-01T20:00:00', '2027-02-01T23:59:59', '2027-02-02T00:00:00', '2027-02-02T06:59:59'])
      expect(morningAfter(at(night))).toBe('2027-02-02');
    for (const day of ['2027-02-01T19:59:59', '2027-02-02T07:00:00']) expect(morningAfter(at(day))).toBeNull();
  });

  it('also over the night when the clocks are put forward', () => {
    expect(sendableFrom(at('2027-03-27T23:00:00'))).toEqual(at('2027-03-28T07:00:00', '+03:00'));
  });
});

describe('the digest', () => {
  it('is out from half past seven on a working day, and not before', () => {
    expect(digestDay(at('2027-02-02T07:29:00'), HOLIDAYS)).toBeNull();
    expect(digestDay(at('2027-02-02T07:30:00'), HOLIDAYS)).toBe('2027-02-02');
    expect(digestDay(at('2027-02-02T19:59:00'), HOLIDAYS)).toBe('2027-02-02');
    expect(digestDay(at('2027-02-02T20:00:00'), HOLIDAYS)).toBeNull();
  });

  it('rests on Saturdays, Sundays and public holidays', () => {
    for (const dayOff of ['2027-02-06', '2027-02-07', '2027-01-06'])
      expect(digestDay(at(`${dayOff}T09:00:00`), HOLIDAYS)).toBeNull();
  });
});

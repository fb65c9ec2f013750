import { describe, expect, it } from 'vitest';
import { dueDayOf } from '@/lib/domain/tasks/due-day';
import { publicHolidays } from '@/lib/server/holidays';

const holidays = publicHolidays([2026, 2027], 'fi');
/** A visit from Tuesday the thirtieth of March 2027 to the day after, in the week after Easter. */
const EASTER = { startsAt: new Date('2027-03-30T09:00:00+03:00'), endsAt: new Date('2027-03-31T15:00:00+03:00') };
const due = (anchor: 'BEFORE_START' | 'AFTER_END', days: number, visit: Partial<Parameters<typeof dueDayOf>[1]> = {}) =>
  dueDayOf({ anchor, days }, { ...EASTER, timeZone: 'Europe/Helsinki', ...visit }, holidays);

describe('the day a task is due', () => {
  it('lies so many days before the visit begins', () => expect(due('BEFORE_START', 7)).toBe('2027-03-23'));
  it('gives way to the working day before a weekend and its holidays, for what is done before the visit', () => {
    expect(due('BEFORE_START', 1)).toBe('2027-03-25'); // Easter Monday, Sunday, Saturday and Good Friday are off
    expect(due('BEFORE_START', 4)).toBe('2027-03-25');
    expect(due('BEFORE_START', 5)).toBe('2027-03-25');
    expect(due('BEFORE_START', 6)).toBe('2027-03-24');
  });
  it('gives way to the working day after, for what is done after the visit', () => {
    expect(due('AFTER_END', 1)).toBe('2027-04-01');
    expect(due('AFTER_END', 2)).toBe('2027-04-02');
    expect(due('AFTER_END', 3)).toBe('2027-04-05');
    const beforeChristmas = new Date('2026-12-23T15:00:00+02:00');
    expect(due('AFTER_END', 1, { startsAt: beforeChristmas, endsAt: beforeChristmas })).toBe('2026-12-24');
    expect(due('AFTER_END', 2, { startsAt: beforeChristmas, endsAt: beforeChristmas })).toBe('2026-12-28');
  });
  it('is the day itself for what belongs to it, even a Saturday', () => {
    const saturday = { startsAt: new Date('2027-03-06T09:00:00+02:00'), endsAt: new Date('2027-03-06T12:00:00+02:00') };
    expect(due('BEFORE_START', 0, saturday)).toBe('2027-03-06');
    expect(due('AFTER_END', 0, saturday)).toBe('2027-03-06');
  });
  it('is reckoned by the days of the visit’s own zone', () => {
    const lateInNewYork = { startsAt: new Date('2027-03-10T23:00:00-05:00'), timeZone: 'America/New_York' };
    expect(due('BEFORE_START', 1, lateInNewYork)).toBe('2027-03-09');
  });
  it('is nowhere while the visit has no date, and follows the beginning where the end is not known', () => {
    expect(due('BEFORE_START', 1, { startsAt: null })).toBeNull();
    expect(due('AFTER_END', 1, { endsAt: null })).toBe('2027-03-31');
  });
});

import { describe, expect, it } from 'vitest';
import { dayToOpen, standingsAt, type Timed } from '@/lib/domain/programme/run-sheet';
import { at } from '../../support/programme-items';

const timed = (id: string, from: string, to: string, actual: Partial<Timed> = {}): Timed => ({
  ...{ id, startsAt: at(from), endsAt: at(to), startedAt: null, endedAt: null },
  ...actual,
});
const DAY = [timed('a', '09:00', '10:00'), timed('b', '10:00', '11:00'), timed('c', '11:00', '12:00')];
const standing = (items: readonly Timed[], now: string) => Object.fromEntries(standingsAt(items, at(now)));

describe('the run sheet', () => {
  it('says by the plan what is now and what is next, to the minute', () => {
    expect(standing(DAY, '08:59')).toEqual({ a: 'NEXT', b: 'LATER', c: 'LATER' });
    expect(standing(DAY, '09:00')).toEqual({ a: 'NOW', b: 'NEXT', c: 'LATER' });
    expect(standing(DAY, '09:59')).toEqual({ a: 'NOW', b: 'NEXT', c: 'LATER' });
    expect(standing(DAY, '10:00')).toEqual({ a: 'OVER', b: 'NOW', c: 'NEXT' });
    expect(standing(DAY, '12:00')).toEqual({ a: 'OVER', b: 'OVER', c: 'OVER' });
  });
  it('believes what somebody has said before the plan: begun early, not yet ended, ended early', () => {
    const begun = { startedAt: at('08:50') };
    expect(standing([timed('a', '09:00', '10:00', begun)], '08:55')).toEqual({ a: 'NOW' });
    expect(standing([timed('a', '09:00', '10:00', begun), timed('b', '10:30', '11:00')], '10:10')).toEqual({
      a: 'NOW',
      b: 'NEXT',
    });
    expect(standing([timed('a', '09:00', '10:00', { ...begun, endedAt: at('09:30') })], '09:31')).toEqual({
      a: 'OVER',
    });
  });
  it('has two next ones where two tracks begin at once', () =>
    expect(standing([timed('a', '09:00', '10:00'), timed('b', '09:00', '09:30')], '08:00')).toEqual({
      a: 'NEXT',
      b: 'NEXT',
    }));
  it('opens on today, else on the next day with something, else on the last', () => {
    const days = ['2027-03-05', '2027-03-03'];
    expect(dayToOpen(days, '2027-03-03')).toBe('2027-03-03');
    expect(dayToOpen(days, '2027-03-04')).toBe('2027-03-05');
    expect(dayToOpen(days, '2027-04-01')).toBe('2027-03-05');
    expect(dayToOpen([], '2027-04-01')).toBeNull();
  });
});

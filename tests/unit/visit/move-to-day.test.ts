import { describe, expect, it } from 'vitest';
import { moveToDay } from '@/lib/domain/visit/move-to-day';

const span = (startsAt: string, endsAt: string) => ({ startsAt: new Date(startsAt), endsAt: new Date(endsAt) });

describe('a visit moved to another day', () => {
  it('keeps the times that clocks show, over the change to summer time and back', () => {
    const winter = span('2027-03-03T09:00:00+02:00', '2027-03-03T12:00:00+02:00');
    const summer = span('2027-06-01T09:00:00+03:00', '2027-06-01T12:00:00+03:00');
    expect(moveToDay(winter, '2027-06-01', 'Europe/Helsinki')).toEqual(summer);
    expect(moveToDay(summer, '2027-03-03', 'Europe/Helsinki')).toEqual(winter);
  });

  it('lasts as many days as before', () => {
    const three = span('2027-03-03T09:00:00+02:00', '2027-03-05T16:00:00+02:00');
    expect(moveToDay(three, '2027-02-28', 'Europe/Helsinki')).toEqual(
      span('2027-02-28T09:00:00+02:00', '2027-03-02T16:00:00+02:00'),
    );
  });

  it('begins with the day where clocks leap over its time', () => {
    const early = span('2027-03-03T03:30:00+02:00', '2027-03-03T05:00:00+02:00');
    const moved = moveToDay(early, '2027-03-28', 'Europe/Helsinki');
    expect(moved).toEqual(span('2027-03-28T00:00:00+02:00', '2027-03-28T05:00:00+03:00'));
  });
});

import { describe, expect, it } from 'vitest';
import { triageTime, waitsInTriage } from '@/lib/domain/start/triage-time';

/** Epiphany of 2027 is a Wednesday. */
const HOLIDAYS = new Set(['2027-01-06']);
const waiting = (since: string) => ({
  ...{ status: 'SUBMITTED' as const, leadDepartment: null, statusSince: new Date(since) },
});
const at = (since: string, now: string, limit = 3) => triageTime(waiting(since), limit, new Date(now), HOLIDAYS);

describe('the time of the joint queue', () => {
  it('does not count the day on which the visit came, nor weekends', () => {
    expect(at('2027-01-29T15:00:00+02:00', '2027-01-29T16:00:00+02:00')).toEqual({
      ...{ dueOn: '2027-02-03', workingDaysLeft: 3, late: false },
    });
  });

  it('does not count public holidays', () => {
    expect(at('2027-01-04T09:00:00+02:00', '2027-01-04T10:00:00+02:00')?.dueOn).toBe('2027-01-08');
  });

  it('is the rule set’s own', () => {
    expect(at('2027-02-01T09:00:00+02:00', '2027-02-01T10:00:00+02:00', 1)?.dueOn).toBe('2027-02-02');
  });

  it('is kept on its last day until midnight in Helsinki, and over after that', () => {
    const since = '2027-02-01T09:00:00+02:00';
    expect(at(since, '2027-02-04T23:59:00+02:00')).toMatchObject({ workingDaysLeft: 0, late: false });
    expect(at(since, '2027-02-05T00:00:00+02:00')).toMatchObject({ workingDaysLeft: 0, late: true });
  });

  it('is of nothing that has a department or has left the queue', () => {
    const now = new Date('2027-02-01T10:00:00+02:00');
    const visit = waiting('2027-02-01T09:00:00+02:00');
    expect(triageTime({ ...visit, leadDepartment: 'ECONOMIC' }, 3, now, HOLIDAYS)).toBeNull();
    expect(triageTime({ ...visit, status: 'CANCELLED' }, 3, now, HOLIDAYS)).toBeNull();
    expect(waitsInTriage(visit)).toBe(true);
  });
});

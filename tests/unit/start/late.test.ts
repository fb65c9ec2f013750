import { describe, expect, it } from 'vitest';
import { type LateDays, lateDays, latenessOf } from '@/lib/domain/start/late';
import { triageTime } from '@/lib/domain/start/triage-time';
import { publicHolidays } from '@/lib/server/holidays';

const HOLIDAYS = publicHolidays([2026, 2027], 'fi');
const at = (helsinki: string) => new Date(`${helsinki}+02:00`);

/** A visit far enough from everything that nothing about it is late. */
const aVisit = (change: Partial<Parameters<typeof latenessOf>[0]> = {}) => ({
  status: 'SUBMITTED' as const,
  statusSince: at('2026-11-24T09:00:00'),
  startsAt: at('2027-02-10T09:00:00'),
  endsAt: at('2027-02-10T12:00:00'),
  stepDueOn: null,
  triageLimit: null,
  taskDueOn: null,
  ...change,
});

describe('a visit is late', () => {
  const onTuesday = lateDays(at('2026-11-24T10:00:00'), HOLIDAYS);

  it('when nobody has answered it for more than three working days, and not on the third', () => {
    const submitted = (day: string) => aVisit({ statusSince: at(`${day}T15:00:00`) });
    // Thursday to Tuesday: Friday, Monday, Tuesday.
    expect(latenessOf(submitted('2026-11-19'), onTuesday)).toEqual([]);
    expect(latenessOf(submitted('2026-11-18'), onTuesday)).toEqual(['UNANSWERED']);
  });

  it('when a task of it should have been done before today, and not on the day it is due', () => {
    const prepared = (taskDueOn: string) => aVisit({ status: 'IN_PREPARATION', taskDueOn });
    expect(latenessOf(prepared('2026-11-24'), onTuesday)).toEqual([]);
    expect(latenessOf(prepared('2026-11-23'), onTuesday)).toEqual(['TASK_LATE']);
    expect(latenessOf(aVisit({ status: 'CANCELLED', taskDueOn: '2026-11-23' }), onTuesday)).toEqual([]);
  });

  it('in the joint queue by the time that its rule set gives, shorter or longer than a department’s own', () => {
    const triaged = (day: string, triageLimit: number) =>
      latenessOf(aVisit({ statusSince: at(`${day}T15:00:00`), triageLimit }), onTuesday);
    expect(triaged('2026-11-23', 1)).toEqual([]);
    expect(triaged('2026-11-20', 1)).toEqual(['TRIAGE_OVERDUE']);
    expect(triaged('2026-11-17', 5)).toEqual([]);
    expect(triaged('2026-11-16', 5)).toEqual(['TRIAGE_OVERDUE']);
    // So long a time is none: after a quarter of a year it is late all the same.
    expect(triaged('2026-01-02', 1000)).toEqual(['TRIAGE_OVERDUE']);
  });

  it('in the joint queue exactly when the time shown beside it has passed', () => {
    for (const now of ['2026-12-22', '2026-12-23', '2026-12-28', '2026-12-31', '2027-01-04', '2027-01-07'])
      for (let limit = 1; limit <= 12; limit++) {
        const [moment, since] = [at(`${now}T00:30:00`), at('2026-12-18T23:30:00')];
        const visit = aVisit({ statusSince: since, triageLimit: limit });
        const time = triageTime(
          { status: 'SUBMITTED', statusSince: since, leadDepartment: null },
          limit,
          moment,
          HOLIDAYS,
        );
        expect(latenessOf(visit, lateDays(moment, HOLIDAYS)).length === 1, `${now}, ${limit} days`).toBe(time?.late);
      }
  });

  it('not because of a weekend: submitted on Tuesday it is on time the Friday, the Saturday and the Sunday after', () => {
    const visit = aVisit({ statusSince: at('2026-11-17T08:00:00') });
    for (const day of ['2026-11-20', '2026-11-21', '2026-11-22'])
      expect(latenessOf(visit, lateDays(at(`${day}T10:00:00`), HOLIDAYS))).toEqual([]);
    expect(latenessOf(visit, lateDays(at('2026-11-23T10:00:00'), HOLIDAYS))).toEqual(['UNANSWERED']);
  });

  it('not because of holidays: what came the day before Christmas Eve waits over Christmas', () => {
    const visit = aVisit({ statusSince: at('2026-12-23T12:00:00') });
    // 24.12. is no public holiday, 25.12. and 26.12. are, then a Sunday.
    expect(latenessOf(visit, lateDays(at('2026-12-29T12:00:00'), HOLIDAYS))).toEqual([]);
    expect(latenessOf(visit, lateDays(at('2026-12-30T12:00:00'), HOLIDAYS))).toEqual(['UNANSWERED']);
  });

  it.each(['SUBMITTED', 'IN_PREPARATION', 'IN_APPROVAL', 'APPROVED'] as const)(
    'when it begins in seven days and is only %s, and not in eight',
    (status) => {
      const begins = (day: string) =>
        aVisit({ status, startsAt: at(`${day}T00:30:00`), endsAt: at(`${day}T12:00:00`) });
      expect(latenessOf(begins('2026-12-01'), onTuesday)).toEqual(['NOT_CONFIRMED']);
      expect(latenessOf(begins('2026-12-02'), onTuesday)).toEqual([]);
    },
  );

  it('when it ended yesterday and nobody has said that it took place, but not on the day itself', () => {
    const ended = (day: string) =>
      aVisit({ status: 'CONFIRMED', startsAt: at(`${day}T09:00:00`), endsAt: at(`${day}T10:00:00`) });
    expect(latenessOf(ended('2026-11-23'), onTuesday)).toEqual(['NOT_COMPLETED']);
    expect(latenessOf(ended('2026-11-24'), onTuesday)).toEqual([]);
  });

  it('when its report is missing more than fourteen days after the end', () => {
    const ended = (day: string) =>
      aVisit({ status: 'COMPLETED', startsAt: at(`${day}T09:00:00`), endsAt: at(`${day}T23:30:00`) });
    expect(latenessOf(ended('2026-11-09'), onTuesday)).toEqual(['REPORT_MISSING']);
    expect(latenessOf(ended('2026-11-10'), onTuesday)).toEqual([]);
  });

  it('when the step that waits for a decision was due yesterday, but not on the day itself', () => {
    const due = (stepDueOn: string) => aVisit({ status: 'IN_APPROVAL', stepDueOn });
    expect(latenessOf(due('2026-11-23'), onTuesday)).toEqual(['STEP_OVERDUE']);
    expect(latenessOf(due('2026-11-24'), onTuesday)).toEqual([]);
    expect(latenessOf({ ...due('2026-11-23'), status: 'APPROVED' }, onTuesday)).toEqual([]);
  });

  it('in two ways at once, the more urgent told first', () => {
    const visit = aVisit({ statusSince: at('2026-11-02T09:00:00'), startsAt: at('2026-11-26T09:00:00') });
    expect(latenessOf(visit, onTuesday)).toEqual(['NOT_CONFIRMED', 'UNANSWERED']);
  });

  it('never while it is a draft, returned, over or off the calendar', () => {
    for (const status of ['DRAFT', 'RETURNED', 'REPORTED', 'REJECTED', 'CANCELLED', 'POSTPONED'] as const) {
      const old = aVisit({ status, statusSince: at('2026-01-02T09:00:00'), startsAt: null, endsAt: null });
      expect(latenessOf(old, onTuesday)).toEqual([]);
      expect(
        latenessOf({ ...old, startsAt: at('2026-01-02T09:00:00'), endsAt: at('2026-01-03T09:00:00') }, onTuesday),
      ).toEqual([]);
    }
  });
});

describe('the days that the thresholds come to', () => {
  it('are told by the clocks of Helsinki, not of UTC', () => {
    // 22:30 UTC on Monday is already Tuesday in Helsinki.
    const days: LateDays = lateDays(new Date('2026-11-23T22:30:00Z'), HOLIDAYS);
    expect(days).toMatchObject({
      today: '2026-11-24',
      unansweredSince: '2026-11-18',
      confirmedUntil: '2026-12-01',
      reportedUntil: '2026-11-09',
    });
  });
});

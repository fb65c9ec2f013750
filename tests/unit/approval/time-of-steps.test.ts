import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { callOfTime, dueOn, type TimedStep } from '@/lib/domain/approval/time-of-steps';
import { addDays } from '@/lib/domain/shared/day';
import { publicHolidays } from '@/lib/server/holidays';

const HOLIDAYS = publicHolidays([2026, 2027], 'fi');
const TIME = { dueWorkingDays: 3, remindWorkingDaysBefore: 1, escalateWorkingDaysAfter: 1 };

/** Opened on Monday 1.2.2027, due on Thursday 4.2. */
const aStep = (change: Partial<TimedStep> = {}): TimedStep => ({
  openedOn: '2027-02-01',
  dueOn: '2027-02-04',
  reminded: false,
  escalated: false,
  ...change,
});
const call = (step: TimedStep, today: string, time = TIME) => callOfTime(step, time, today, HOLIDAYS);

describe('a step is due', () => {
  it('three working days after it opened, weekends and holidays not counted', () => {
    expect(dueOn('2027-02-01', TIME, HOLIDAYS)).toBe('2027-02-04');
    // From Friday to Wednesday.
    expect(dueOn('2027-02-05', TIME, HOLIDAYS)).toBe('2027-02-10');
    // Christmas: 25.12. and 26.12. are holidays, then a Sunday.
    expect(dueOn('2026-12-23', TIME, HOLIDAYS)).toBe('2026-12-29');
    // Opened on a Sunday: the days begin on Monday.
    expect(dueOn('2027-02-07', TIME, HOLIDAYS)).toBe('2027-02-10');
  });
});

describe('whoever decides it', () => {
  it('is reminded one working day before, not two, and not twice', () => {
    expect(call(aStep(), '2027-02-02')).toBeNull();
    expect(call(aStep(), '2027-02-03')).toBe('REMIND');
    expect(call(aStep(), '2027-02-04')).toBe('REMIND');
    expect(call(aStep({ reminded: true }), '2027-02-04')).toBeNull();
  });

  it('is reminded on Friday of what is due on Monday, and not on the days off between', () => {
    const due = aStep({ dueOn: '2027-02-08' });
    expect(call(due, '2027-02-05')).toBe('REMIND');
    expect(call(due, '2027-02-06')).toBeNull();
    expect(call(due, '2027-02-07')).toBeNull();
  });

  it('is not reminded on the day it opened, however soon it is due', () => {
    const due = aStep({ dueOn: '2027-02-02' });
    expect(call(due, '2027-02-01')).toBeNull();
    expect(call(due, '2027-02-02')).toBe('REMIND');
  });
});

describe('those above are told', () => {
  it('on the first working day after the due day, whether anybody was reminded or not, and once', () => {
    expect(call(aStep({ reminded: true }), '2027-02-04')).toBeNull();
    expect(call(aStep({ reminded: true }), '2027-02-05')).toBe('ESCALATE');
    expect(call(aStep(), '2027-02-05')).toBe('ESCALATE');
    expect(call(aStep({ escalated: true }), '2027-02-05')).toBeNull();
  });

  it('on Monday of what was due on Friday', () => {
    const due = aStep({ dueOn: '2027-02-05', reminded: true });
    for (const dayOff of ['2027-02-06', '2027-02-07']) expect(call(due, dayOff)).toBeNull();
    expect(call(due, '2027-02-08')).toBe('ESCALATE');
  });

  it('as many working days later as the rule set says', () => {
    const patient = { ...TIME, escalateWorkingDaysAfter: 3 };
    expect(call(aStep(), '2027-02-08', patient)).toBeNull();
    expect(call(aStep(), '2027-02-09', patient)).toBe('ESCALATE');
    expect(call(aStep(), '2027-02-05', { ...TIME, escalateWorkingDaysAfter: 0 })).toBe('ESCALATE');
  });

  it('by the day counted from the opening where nobody has given the step one', () => {
    expect(call(aStep({ dueOn: null, reminded: true }), '2027-02-04')).toBeNull();
    expect(call(aStep({ dueOn: null, reminded: true }), '2027-02-05')).toBe('ESCALATE');
  });
});

it('whatever the numbers, a step left alone is reminded at most once and escalated exactly once', () => {
  const numbers = fc.record({
    dueWorkingDays: fc.integer({ min: 1, max: 20 }),
    remindWorkingDaysBefore: fc.integer({ min: 0, max: 10 }),
    escalateWorkingDaysAfter: fc.integer({ min: 0, max: 10 }),
  });
  const opened = fc.integer({ min: 0, max: 300 }).map((days) => addDays('2026-02-01', days));
  fc.assert(
    fc.property(numbers, opened, (time, openedOn) => {
      const step = { openedOn, dueOn: dueOn(openedOn, time, HOLIDAYS), reminded: false, escalated: false };
      const calls: string[] = [];
      for (let today = openedOn; today < addDays(openedOn, 90); today = addDays(today, 1)) {
        const made = callOfTime(step, time, today, HOLIDAYS);
        if (made) calls.push(made);
        if (made === 'REMIND') step.reminded = true;
        if (made === 'ESCALATE') step.escalated = true;
      }
      expect(calls.filter((made) => made === 'ESCALATE')).toHaveLength(1);
      expect(calls.indexOf('ESCALATE')).toBe(calls.length - 1);
      expect(calls.length).toBeLessThanOrEqual(2);
    }),
    { seed: 20261125, numRuns: 200 },
  );
});

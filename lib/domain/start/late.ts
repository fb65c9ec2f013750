import { addDays, dayIn } from '../shared/day';
import { HOME_TIME_ZONE } from '../shared/time-zone';
import { type Holidays, workingDaysAgo } from '../shared/working-days';
import { TASKS_CALL } from '../tasks/task';
import type { VisitStatus } from '../visit/vocabulary';

/** The ways a visit can be late, the most urgent first. */
export const LATENESSES = [
  'NOT_CONFIRMED',
  'STEP_OVERDUE',
  'TRIAGE_OVERDUE',
  'UNANSWERED',
  'NOT_COMPLETED',
  'REPORT_MISSING',
  'TASK_LATE',
] as const;
export type Lateness = (typeof LATENESSES)[number];

type Threshold = {
  status: readonly VisitStatus[];
  days: number;
  unit: 'working_day' | 'day';
  /** What the days are counted from, and which way. */
  counted: 'since_status' | 'until_start' | 'since_end' | 'since_due';
};

/**
 * When a visit is late, and why then. None of the numbers is the city's own yet: each is a default that the departments
 * may want to change, and this is the one place to change it.
 */
export const LATE_WHEN = {
  // Guests book their travel a week or two ahead: a week before, the programme and the hosts have to stand.
  NOT_CONFIRMED: { status: ['SUBMITTED', 'IN_PREPARATION', 'IN_APPROVAL', 'APPROVED'], days: 7, unit: 'day', counted: 'until_start' },
  // The day a step is due comes from the rule set; the day after, whoever waits for the decision is waiting too long.
  STEP_OVERDUE: { status: ['IN_APPROVAL'], days: 0, unit: 'day', counted: 'since_due' },
  // The joint queue has the time that the visit's rule set gives (triage-time.ts); the day after it is late.
  TRIAGE_OVERDUE: { status: ['SUBMITTED'], days: 0, unit: 'day', counted: 'since_due' },
  // Of a department's own queue. Whoever asks deserves to know within half a week who answers; a weekend or a holiday is nobody's delay.
  UNANSWERED: { status: ['SUBMITTED'], days: 3, unit: 'working_day', counted: 'since_status' },
  // Once it has ended there is nothing left to wait for but the mark that it took place.
  NOT_COMPLETED: { status: ['CONFIRMED'], days: 0, unit: 'day', counted: 'since_end' },
  // After two weeks people no longer remember what they saw, and the trip's learnings are lost.
  REPORT_MISSING: { status: ['COMPLETED'], days: 14, unit: 'day', counted: 'since_end' },
  // A task of the reader's own, or of a visit that they are responsible for; the day it is due is the task's (due-day.ts of lib/domain/tasks).
  TASK_LATE: { status: TASKS_CALL, days: 0, unit: 'day', counted: 'since_due' },
} as const satisfies Record<Lateness, Threshold>; // prettier-ignore

/** The days (yyyy-mm-dd, Helsinki) that the thresholds come to today: what a query is given. */
export type LateDays = {
  today: string;
  /** A visit submitted to a department on this day or before and still unanswered is late. */
  unansweredSince: string;
  /** The same for the joint queue, where the rule set gives one working day, two, three and so on. */
  triagedSince: string[];
  /** A visit that begins on this day or before has to be confirmed. */
  confirmedUntil: string;
  /** The report of a visit that ended on this day or before is missing. */
  reportedUntil: string;
};

/** A quarter of a year: a rule set that gives its joint queue more than that is taken to give so much. */
const MOST_TRIAGE_DAYS = 60;

export function lateDays(now: Date, holidays: Holidays): LateDays {
  const today = dayIn(now, HOME_TIME_ZONE);
  return {
    today,
    unansweredSince: workingDaysAgo(today, LATE_WHEN.UNANSWERED.days + 1, holidays),
    triagedSince: triagedSince(today, holidays),
    confirmedUntil: addDays(today, LATE_WHEN.NOT_CONFIRMED.days),
    reportedUntil: addDays(today, -LATE_WHEN.REPORT_MISSING.days - 1),
  };
}

/** The day on which a limit begins is not counted, and on its last day there is time until midnight. */
function triagedSince(today: string, holidays: Holidays): string[] {
  const days: string[] = [];
  let since = workingDaysAgo(today, 1, holidays);
  while (days.length < MOST_TRIAGE_DAYS) {
    since = workingDaysAgo(since, 1, holidays);
    days.push(since);
  }
  return days;
}

/** What is late about a visit today, the most urgent first; moments are told by Helsinki's days. */
export function latenessOf(
  visit: {
    status: VisitStatus;
    statusSince: Date;
    startsAt: Date | null;
    endsAt: Date | null;
    /** The day (yyyy-mm-dd) on which the step that waits for a decision is due. */
    stepDueOn: string | null;
    /** The working days that the joint queue has for it; null for what a department leads. */
    triageLimit: number | null;
    /** The first day (yyyy-mm-dd) on which a task that is the reader's concern is due. */
    taskDueOn: string | null;
  },
  days: LateDays,
): Lateness[] {
  const day = (moment: Date) => dayIn(moment, HOME_TIME_ZONE);
  const { startsAt, endsAt, statusSince, stepDueOn, triageLimit, taskDueOn } = visit;
  const limit = triageLimit === null ? null : Math.min(triageLimit, days.triagedSince.length);
  const triagedSince = limit === null ? undefined : days.triagedSince[limit - 1];
  const applies: Record<Lateness, boolean> = {
    NOT_CONFIRMED: startsAt !== null && day(startsAt) <= days.confirmedUntil,
    STEP_OVERDUE: stepDueOn !== null && stepDueOn < days.today,
    TRIAGE_OVERDUE: triagedSince !== undefined && day(statusSince) <= triagedSince,
    UNANSWERED: triageLimit === null && day(statusSince) <= days.unansweredSince,
    NOT_COMPLETED: endsAt !== null && day(endsAt) < days.today,
    TASK_LATE: taskDueOn !== null && taskDueOn < days.today,
    REPORT_MISSING: endsAt !== null && day(endsAt) <= days.reportedUntil,
  };
  return LATENESSES.filter((lateness) => {
    const statuses: readonly VisitStatus[] = LATE_WHEN[lateness].status;
    return statuses.includes(visit.status) && applies[lateness];
  });
}

import { dayIn } from '../shared/day';
import { HOME_TIME_ZONE } from '../shared/time-zone';
import { type Holidays, workingDaysAfter, workingDaysBetween } from '../shared/working-days';
import type { Department, VisitStatus } from '../visit/vocabulary';

/** Until when the joint triage queue has to decide a visit, and how that stands today. */
export type TriageTime = {
  /** The last day in time, as yyyy-mm-dd. */
  dueOn: string;
  /** Today not counted, the last one counted; 0 on the last day and after it. */
  workingDaysLeft: number;
  late: boolean;
};

type Waiting = { status: VisitStatus; statusSince: Date; leadDepartment: Department | null };

/** Whether the visit waits in the joint queue of what no rule decided. */
export function waitsInTriage({ status, leadDepartment }: Omit<Waiting, 'statusSince'>): boolean {
  return status === 'SUBMITTED' && leadDepartment === null;
}

/**
 * What no rule decides waits in the joint queue, where a coordinator of either department decides within the working days
 * that the visit's rule set gives (design.md, "Coordination rules"). The day on which it came is not counted: of a limit of
 * three, what comes on a Friday has until Wednesday. Null for what does not wait there.
 */
export function triageTime(visit: Waiting, limitWorkingDays: number, now: Date, holidays: Holidays): TriageTime | null {
  if (!waitsInTriage(visit)) return null;

  const today = dayIn(now, HOME_TIME_ZONE);
  const dueOn = workingDaysAfter(dayIn(visit.statusSince, HOME_TIME_ZONE), limitWorkingDays, holidays);
  return { dueOn, workingDaysLeft: workingDaysBetween(today, dueOn, holidays), late: today > dueOn };
}

import type { ApprovalTime } from '../routing/rule-set';
import { type Holidays, isWorkingDay, workingDaysAfter, workingDaysBetween } from '../shared/working-days';

/**
 * The time of an approval step, in Finnish working days as the rule set says. It is due so many working days after the
 * day it opened. Whoever decides it is reminded once, so many working days before that, but not on the day it opened;
 * once it is late by so many working days, they are told again and so are those above them and whoever is responsible
 * for the visit, once. A reminder that was missed is not made up for when the step is late already. Days off see nothing
 * of this.
 */

/** An open step as time sees it; days are yyyy-mm-dd in Helsinki. */
export type TimedStep = {
  openedOn: string;
  /** Null for a step that nobody has given a day yet. */
  dueOn: string | null;
  reminded: boolean;
  escalated: boolean;
};

/** What time calls for: nothing more than once. */
export type TimeCall = 'REMIND' | 'ESCALATE';

/** The day a step is due that opens on `openedOn`. */
export function dueOn(openedOn: string, { dueWorkingDays }: ApprovalTime, holidays: Holidays): string {
  return workingDaysAfter(openedOn, dueWorkingDays, holidays);
}

export function callOfTime(step: TimedStep, time: ApprovalTime, today: string, holidays: Holidays): TimeCall | null {
  if (step.escalated || !isWorkingDay(today, holidays)) return null;
  const due = step.dueOn ?? dueOn(step.openedOn, time, holidays);

  if (today > due) return workingDaysBetween(due, today, holidays) >= time.escalateWorkingDaysAfter ? 'ESCALATE' : null;
  if (step.reminded || today <= step.openedOn) return null;
  return workingDaysBetween(today, due, holidays) <= time.remindWorkingDaysBefore ? 'REMIND' : null;
}

import { type Holidays, isWorkingDay, workingDaysBetween } from '../shared/working-days';

/**
 * Whoever has a task is reminded once, on the working day before it is due or on the day itself; once it is late, they are told
 * again, once, and so is whoever is responsible for the visit. Days off see nothing of this. Our default.
 */
export type TaskCall = 'REMIND' | 'LATE';
export const REMIND_WORKING_DAYS_BEFORE = 1;

export function callOfTask(
  task: { dueOn: string; reminded: boolean; toldLate: boolean },
  today: string,
  holidays: Holidays,
): TaskCall | null {
  if (!isWorkingDay(today, holidays)) return null;
  if (today > task.dueOn) return task.toldLate ? null : 'LATE';
  if (task.reminded) return null;
  return workingDaysBetween(today, task.dueOn, holidays) <= REMIND_WORKING_DAYS_BEFORE ? 'REMIND' : null;
}

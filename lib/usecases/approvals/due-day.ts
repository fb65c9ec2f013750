import type { RuleSet } from '@/lib/domain/routing/rule-set';
import { dayIn } from '@/lib/domain/shared/day';
import { HOME_TIME_ZONE } from '@/lib/domain/shared/time-zone';
import { workingDaysAfter } from '@/lib/domain/shared/working-days';
import { publicHolidays } from '@/lib/server/holidays';

/** The last day (yyyy-mm-dd, Helsinki) to decide a step that opens now, by the rules the visit follows. */
export function dueDay(now: Date, { approvalTime }: Pick<RuleSet, 'approvalTime'>): string {
  const today = dayIn(now, HOME_TIME_ZONE);
  const year = Number(today.slice(0, 4));
  return workingDaysAfter(today, approvalTime.dueWorkingDays, publicHolidays([year, year + 1], 'fi'));
}

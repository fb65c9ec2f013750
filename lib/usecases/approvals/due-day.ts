import { dueOn } from '@/lib/domain/approval/time-of-steps';
import type { RuleSet } from '@/lib/domain/routing/rule-set';
import { dayIn } from '@/lib/domain/shared/day';
import { HOME_TIME_ZONE } from '@/lib/domain/shared/time-zone';
import { holidaysAround } from '@/lib/server/holidays';

/** The last day (yyyy-mm-dd, Helsinki) to decide a step that opens now, by the rules the visit follows. */
export function dueDay(now: Date, { approvalTime }: Pick<RuleSet, 'approvalTime'>): string {
  return dueOn(dayIn(now, HOME_TIME_ZONE), approvalTime, holidaysAround(now));
}

import { addDays, dayIn } from '@/lib/domain/shared/day';
import { HOME_TIME_ZONE } from '@/lib/domain/shared/time-zone';

/** The day so many days from now in Helsinki, as yyyy-mm-dd: journeys are held in the future, whenever they run. */
export const dayAhead = (days: number): string => addDays(dayIn(new Date(), HOME_TIME_ZONE), days);

/** The first Tuesday at least so many days from now: the days around it stand in the same week of the calendar. */
export function tuesdayAhead(days: number): string {
  const day = dayAhead(days);
  return new Date(day).getUTCDay() === 2 ? day : tuesdayAhead(days + 1);
}

import { z } from 'zod';
import { officePeopleOn } from '@/lib/data/office-people';
import { officeCalendar, type OfficeRow } from '@/lib/domain/approval/office-calendar';
import { isCalendarDay, periodOf } from '@/lib/domain/calendar/calendar-view';
import { addDays, dayIn } from '@/lib/domain/shared/day';
import { ok, type Result } from '@/lib/domain/shared/result';
import { HOME_TIME_ZONE } from '@/lib/domain/shared/time-zone';
import { defineQuery } from '../define-use-case';

/** Four weeks, Monday to Sunday. */
const SHOWN_DAYS = 28;

/**
 * Who decides what on each day of four weeks: from the week of `from` on, or from this one. Of an absence it tells that it
 * is, never why.
 */
export const readDecisionCalendar = defineQuery({
  action: 'office.read',
  input: z.strictObject({
    from: z.iso
      .date()
      .refine(isCalendarDay, { params: { code: 'date_out_of_range' } })
      .optional(),
  }),
  async run({ sql, now, input }): Promise<Result<{ first: string; last: string; days: string[]; rows: OfficeRow[] }>> {
    const { first } = periodOf('week', input.from ?? dayIn(now, HOME_TIME_ZONE));
    const days = Array.from({ length: SHOWN_DAYS }, (_, index) => addDays(first, index));
    return ok({
      first,
      last: addDays(first, SHOWN_DAYS - 1),
      days,
      rows: officeCalendar(await officePeopleOn(sql, days)),
    });
  },
});

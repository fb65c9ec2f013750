import { z } from 'zod';
import { type Absence, listAbsences } from '@/lib/data/office/absences';
import { listEntrusting } from '@/lib/data/office/entrusted';
import { mayInGeneral } from '@/lib/domain/access/can';
import { isCalendarDay } from '@/lib/domain/calendar/calendar-view';
import { dayIn } from '@/lib/domain/shared/day';
import { ok, type Result } from '@/lib/domain/shared/result';
import { HOME_TIME_ZONE } from '@/lib/domain/shared/time-zone';
import { defineQuery } from '../define-use-case';

const daySchema = z.iso.date().refine(isCalendarDay, { params: { code: 'date_out_of_range' } });

export const listAbsencesSchema = z.strictObject({ from: daySchema.optional(), to: daySchema.optional() });

/**
 * The absences whose reasons the actor may know, from today on or in the days asked for: their own, those of whoever has
 * entrusted them, everybody's for whoever manages offices.
 */
export const readAbsences = defineQuery({
  action: 'office.own',
  input: listAbsencesSchema,
  async run({ sql, actor, now, input }): Promise<Result<Absence[]>> {
    const whose = mayInGeneral(actor, 'office.manage')
      ? null
      : [actor.accountId, ...(await listEntrusting(sql, actor.accountId)).map(({ id }) => id)];
    const from = input.from ?? dayIn(now, HOME_TIME_ZONE);
    return ok(await listAbsences(sql, whose, { from, to: input.to ?? null }));
  },
});

import { z } from 'zod';
import { findAbsenceForChange, shortenAbsence } from '@/lib/data/office/absences';
import { findOfficeOwner } from '@/lib/data/office/people';
import { officeRight } from '@/lib/domain/access/office-rights';
import { checkLastDay, type Days, endedAfter } from '@/lib/domain/approval/absence';
import { addDays, dayIn } from '@/lib/domain/shared/day';
import { invalid, ok, refused, type Result } from '@/lib/domain/shared/result';
import { HOME_TIME_ZONE } from '@/lib/domain/shared/time-zone';
import { defineCommand } from '../define-use-case';

/**
 * Ends an absence after a day, or at once: whoever was away decides again from today. One that has not begun, or began
 * only today, is gone. The days before today stay as they were.
 */
export const endAbsence = defineCommand({
  action: 'office.own',
  input: z.strictObject({ id: z.guid(), lastDay: z.iso.date().optional() }),
  async run({ tx, actor, now, input, record }): Promise<Result<{ id: string; left: Days | null }>> {
    const absence = await findAbsenceForChange(tx, input.id);
    const owner = absence && (await findOfficeOwner(tx, absence.account.id, actor.accountId));
    if (!absence || !owner || !officeRight(actor, owner.id, owner.isEntrusted)) return refused({ code: 'NOT_FOUND' });

    const today = dayIn(now, HOME_TIME_ZONE);
    const lastDay = input.lastDay ?? addDays(today, -1);
    const wrong = checkLastDay(absence, lastDay, today);
    if (wrong.length > 0) return invalid(...wrong);

    const left = endedAfter(absence, lastDay);
    shortenAbsence(tx, absence.id, left);
    const { from, to } = absence;
    record({ action: 'absence.end', subject: 'account', subjectId: owner.id, payload: { from, to, left } });
    return ok({ id: absence.id, left });
  },
});

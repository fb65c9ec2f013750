import { z } from 'zod';
import { type Absence, listAbsences, storeAbsence } from '@/lib/data/office/absences';
import { ABSENCE_REASONS, checkDays, checkOverlap } from '@/lib/domain/approval/absence';
import { dayIn } from '@/lib/domain/shared/day';
import { invalid, ok, type Result } from '@/lib/domain/shared/result';
import { HOME_TIME_ZONE } from '@/lib/domain/shared/time-zone';
import { defineCommand } from '../define-use-case';
import { openOffice, whoseSchema } from './open-office';

export const recordAbsenceSchema = z.strictObject({
  account: whoseSchema,
  from: z.iso.date(),
  /** Left out or null where the last day is not known. */
  to: z.iso.date().nullable().default(null),
  reason: z.enum(ABSENCE_REASONS),
});

/**
 * Records days on which somebody decides nothing: one's own, those of whoever has entrusted the actor with it, or, by
 * whoever manages offices, anybody's. The trail tells the days and not the reason, which is not for everybody who reads it.
 */
export const recordAbsence = defineCommand({
  action: 'office.own',
  input: recordAbsenceSchema,
  async run({ tx, actor, now, input: { account, from, to, reason }, record }): Promise<Result<Absence>> {
    const office = await openOffice(tx, actor, account, 'ABSENCES');
    if (!office.ok) return office;

    const owner = { id: office.value.id, name: office.value.name };
    const wrong = checkDays({ from, to }, dayIn(now, HOME_TIME_ZONE));
    if (wrong.length > 0) return invalid(...wrong);
    const overlap = checkOverlap({ from, to }, await listAbsences(tx, [owner.id], { from, to }));
    if (overlap.length > 0) return invalid(...overlap);

    const id = await storeAbsence(tx, { accountId: owner.id, from, to, reason, recordedById: actor.accountId }, now);
    record({ action: 'absence.record', subject: 'account', subjectId: owner.id, payload: { from, to } });
    return ok({ id, account: owner, from, to, reason, recordedBy: actor.name, recordedAt: now });
  },
});

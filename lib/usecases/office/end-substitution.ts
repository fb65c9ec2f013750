import { z } from 'zod';
import { findOfficeOwner } from '@/lib/data/office/people';
import { findSubstitutionForChange, shortenSubstitution } from '@/lib/data/office/substitutions';
import { officeRight } from '@/lib/domain/access/office-rights';
import { checkLastDay, endedAfter } from '@/lib/domain/approval/absence';
import { addDays, dayIn } from '@/lib/domain/shared/day';
import { invalid, ok, refused, type Result } from '@/lib/domain/shared/result';
import { HOME_TIME_ZONE } from '@/lib/domain/shared/time-zone';
import { defineCommand } from '../define-use-case';

/** Ends an arrangement of substitutes: from today it holds no more, and one that has not begun is gone. */
export const endSubstitution = defineCommand({
  action: 'office.own',
  input: z.strictObject({ id: z.guid() }),
  async run({ tx, actor, now, input, record }): Promise<Result<null>> {
    const found = await findSubstitutionForChange(tx, input.id);
    const owner = found && (await findOfficeOwner(tx, found.accountId, actor.accountId));
    if (!found || !owner || officeRight(actor, owner.id, owner.isEntrusted) !== 'WHOLE')
      return refused({ code: 'NOT_FOUND' });

    const today = dayIn(now, HOME_TIME_ZONE);
    const lastDay = addDays(today, -1);
    const wrong = checkLastDay(found, lastDay, today);
    if (wrong.length > 0) return invalid(...wrong);

    const left = endedAfter(found, lastDay);
    shortenSubstitution(tx, found.id, left);
    const { from, to, substitutes } = found;
    const payload = { substituteIds: substitutes.map(({ id }) => id), from, to, left };
    record({ action: 'substitutes.end', subject: 'account', subjectId: owner.id, payload });
    return ok(null);
  },
});

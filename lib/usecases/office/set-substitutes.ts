import { z } from 'zod';
import { openAccountsAmong } from '@/lib/data/office/people';
import { storeSubstitution } from '@/lib/data/office/substitutions';
import { checkDays } from '@/lib/domain/approval/absence';
import { checkSubstitutes, MOST_SUBSTITUTES } from '@/lib/domain/approval/substitutes';
import { dayIn } from '@/lib/domain/shared/day';
import { invalid, ok, type Result } from '@/lib/domain/shared/result';
import { HOME_TIME_ZONE } from '@/lib/domain/shared/time-zone';
import { defineCommand } from '../define-use-case';
import { openOffice, whoseSchema } from './open-office';

/**
 * Decides who stands in for somebody, in which order and on which days; nobody where none is named. After the last day
 * what held before holds again.
 */
export const setSubstitutes = defineCommand({
  action: 'office.own',
  input: z.strictObject({
    account: whoseSchema,
    substitutes: z.array(z.guid().toLowerCase()).max(MOST_SUBSTITUTES),
    from: z.iso.date(),
    to: z.iso.date().nullable().default(null),
  }),
  async run({ tx, actor, now, input: { account, substitutes, from, to }, record }): Promise<Result<null>> {
    const office = await openOffice(tx, actor, account, 'WHOLE');
    if (!office.ok) return office;

    const { id } = office.value;
    const open = await openAccountsAmong(tx, substitutes);
    const wrong = [
      ...checkSubstitutes(substitutes, id, actor.accountId, open),
      ...checkDays({ from, to }, dayIn(now, HOME_TIME_ZONE)),
    ];
    if (wrong.length > 0) return invalid(...wrong);

    storeSubstitution(tx, { accountId: id, substituteIds: substitutes, from, to }, now);
    const payload = { substituteIds: substitutes, from, to };
    record({ action: 'substitutes.set', subject: 'account', subjectId: id, payload });
    return ok(null);
  },
});

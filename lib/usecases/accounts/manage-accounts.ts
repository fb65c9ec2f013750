import { z } from 'zod';
import {
  type AccountRow,
  endRole,
  findAccount,
  giveRole,
  listAccounts,
  revokeSessions,
  setActive,
} from '@/lib/data/accounts';
import { ROLES } from '@/lib/domain/access/roles';
import { addDays, dayIn } from '@/lib/domain/shared/day';
import { invalid, ok, refused, type Result } from '@/lib/domain/shared/result';
import { HOME_TIME_ZONE } from '@/lib/domain/shared/time-zone';
import { DEPARTMENTS } from '@/lib/domain/visit/vocabulary';
import { defineCommand, defineQuery } from '../define-use-case';

/** Every account with its roles and open sign-ins. */
export const readAccounts = defineQuery({
  action: 'account.manage',
  input: z.strictObject({}),
  async run({ sql, now }): Promise<Result<AccountRow[]>> {
    return ok(await listAccounts(sql, now));
  },
});

/** Gives somebody a role, for a department or the whole city, from a day and perhaps to a day (both included). */
export const giveRoleToAccount = defineCommand({
  action: 'account.manage',
  input: z.strictObject({
    accountId: z.guid(),
    role: z.enum(ROLES),
    department: z.enum(DEPARTMENTS).nullable(),
    validFrom: z.iso.date(),
    validTo: z.iso.date().nullable(),
  }),
  async run({ tx, input, record }): Promise<Result<null>> {
    if (input.validTo && input.validTo < input.validFrom)
      return invalid({ path: 'validTo', code: 'ends_before_start' });
    if (!(await findAccount(tx, input.accountId))) return refused({ code: 'NOT_FOUND' });

    await giveRole(tx, input);
    const { accountId, ...told } = input;
    record({ action: 'account.give_role', subject: 'account', subjectId: accountId, payload: told });
    return ok(null);
  },
});

/** Ends a role: yesterday was its last day, so that it is gone at the next request. */
export const endRoleOfAccount = defineCommand({
  action: 'account.manage',
  input: z.strictObject({ assignmentId: z.guid() }),
  async run({ tx, now, input, record }): Promise<Result<null>> {
    const lastDay = addDays(dayIn(now, HOME_TIME_ZONE), -1);
    const ended = await endRole(tx, input.assignmentId, lastDay);
    if (!ended) return refused({ code: 'NOT_FOUND' });

    record({
      action: 'account.end_role',
      subject: 'account',
      subjectId: ended.accountId,
      payload: { role: ended.role, lastDay },
    });
    return ok(null);
  },
});

/** Opens or closes an account. Closing it ends its sign-ins as well; its tokens stop working with it. */
export const setAccountActive = defineCommand({
  action: 'account.manage',
  input: z.strictObject({ accountId: z.guid(), active: z.boolean() }),
  async run({ tx, actor, now, input: { accountId, active }, record }): Promise<Result<null>> {
    if (accountId === actor.accountId && !active) return invalid({ path: 'accountId', code: 'own_account' });
    if (!(await setActive(tx, accountId, active))) return refused({ code: 'NOT_FOUND' });
    if (!active) await revokeSessions(tx, { accountId }, now);

    record({
      action: active ? 'account.open' : 'account.close',
      subject: 'account',
      subjectId: accountId,
      payload: {},
    });
    return ok(null);
  },
});

/** Signs somebody out of every browser. */
export const revokeAccountSessions = defineCommand({
  action: 'account.manage',
  input: z.strictObject({ accountId: z.guid() }),
  async run({ tx, now, input: { accountId }, record }): Promise<Result<null>> {
    if (!(await findAccount(tx, accountId))) return refused({ code: 'NOT_FOUND' });
    const ended = await revokeSessions(tx, { accountId }, now);

    record({ action: 'account.revoke_sessions', subject: 'account', subjectId: accountId, payload: { ended } });
    return ok(null);
  },
});

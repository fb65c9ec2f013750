import { z } from 'zod';
import { countUnread, listNotices, markRead, type Notice } from '@/lib/data/notices/notices';
import { readScope } from '@/lib/domain/access/scope';
import { ok, type Result } from '@/lib/domain/shared/result';
import { defineCommand, defineQuery } from '../define-use-case';

/** What one page shows; what is older has been dealt with or is on the visit's own page. */
const SHOWN = 100;

/** The latest that the reader has been told, read or not. */
export const readNotices = defineQuery({
  action: 'notice.own',
  input: z.strictObject({}),
  async run({ sql, actor }): Promise<Result<Notice[]>> {
    return ok(await listNotices(sql, readScope(actor), SHOWN));
  },
});

/** How many notices the reader has not read, for the bell. */
export const unreadNotices = defineQuery({
  action: 'notice.own',
  input: z.strictObject({}),
  async run({ sql, actor }): Promise<Result<number>> {
    return ok(await countUnread(sql, readScope(actor)));
  },
});

/** Marks one of one's own notices as read, or all of them (`id` null). Leaves no entry: it concerns nobody else. */
export const markNoticesRead = defineCommand({
  action: 'notice.own',
  input: z.strictObject({ id: z.guid().nullable() }),
  async run({ tx, actor, now, input, leaveUnrecorded }): Promise<Result<null>> {
    leaveUnrecorded();
    markRead(tx, actor.accountId, input.id, now);
    return ok(null);
  },
});

import { z } from 'zod';
import { revokeFeed } from '@/lib/data/feeds/feeds';
import { ok, refused, type Result } from '@/lib/domain/shared/result';
import { defineCommand } from '../define-use-case';

/** Ends a feed of one's own: the next fetch finds nothing at its address. */
export const revokeFeedById = defineCommand({
  action: 'feed.own',
  input: z.strictObject({ id: z.guid() }),
  async run({ tx, actor, now, input: { id }, record }): Promise<Result<{ name: string }>> {
    const revoked = await revokeFeed(tx, id, actor.accountId, now);
    if (!revoked) return refused({ code: 'NOT_FOUND' });

    const { name, subject } = revoked;
    record({ action: 'feed.revoke', subject: 'feed', subjectId: id, payload: { kind: subject.kind, name } });
    return ok({ name });
  },
});

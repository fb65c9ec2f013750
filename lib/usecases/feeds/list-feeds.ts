import { z } from 'zod';
import { listFeeds } from '@/lib/data/feeds/feeds';
import type { Feed } from '@/lib/domain/feeds/feed';
import { ok, type Result } from '@/lib/domain/shared/result';
import { defineQuery } from '../define-use-case';

/** One's own feeds that work, with when each was fetched last. */
export const readFeeds = defineQuery({
  action: 'feed.own',
  input: z.strictObject({}),
  async run({ sql, actor }): Promise<Result<Feed[]>> {
    return ok(await listFeeds(sql, actor.accountId));
  },
});

import { randomBytes } from 'node:crypto';
import { countFeeds, storeFeed } from '@/lib/data/feeds/feeds';
import { getMailSettings } from '@/lib/data/notices/mail-settings';
import { type FeedSubject, feedWishSchema, MOST_FEEDS, subjectOf } from '@/lib/domain/feeds/feed';
import { invalid, ok, type Result } from '@/lib/domain/shared/result';
import type { Locale } from '@/lib/domain/visit/vocabulary';
import { messagesOf } from '@/lib/i18n/messages/messages-of';
import { feedAddress } from '@/lib/server/feed-address';
import { hashToken } from '@/lib/server/token-hash';
import { defineCommand } from '../define-use-case';

/** So that an address is recognised where it should not be. */
const PREFIX = 'vrf_';

/** Makes a feed of one's own. Its address is given this once; only its hash is kept. */
export const makeFeed = defineCommand({
  action: 'feed.own',
  input: feedWishSchema,
  async run({ tx, actor, now, input, record }): Promise<Result<{ id: string; url: string; name: string }>> {
    const subject = subjectOf(input);
    if ('lacking' in subject) return invalid({ path: subject.lacking, code: 'required' });
    if ('extra' in subject) return invalid({ path: subject.extra, code: 'not_of_this_feed' });
    if ((await countFeeds(tx, actor.accountId)) >= MOST_FEEDS)
      return invalid({ path: '', code: 'too_many_feeds', params: { max: MOST_FEEDS } });

    const language = input.language ?? (await getMailSettings(tx, actor.accountId)).locale;
    const name = input.name || nameOf(subject, language);
    const token = `${PREFIX}${randomBytes(32).toString('base64url')}`;
    const id = await storeFeed(
      tx,
      actor.accountId,
      { subject, withItems: input.withItems, name, language, createdAt: now },
      { hash: hashToken(token), busyKey: randomBytes(32) },
    );

    record({ action: 'feed.make', subject: 'feed', subjectId: id, payload: { kind: subject.kind, name } });
    return ok({ id, url: feedAddress(token), name });
  },
});

function nameOf(subject: FeedSubject, language: Locale): string {
  const { feeds, vocabulary } = messagesOf(language);
  const of = subject.kind === 'DEPARTMENT' ? vocabulary.department[subject.department] : feeds.nameOf[subject.kind];
  return `${feeds.calendarName}: ${of}`;
}

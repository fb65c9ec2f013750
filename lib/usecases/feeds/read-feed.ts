import { createHash } from 'node:crypto';
import { z } from 'zod';
import { feedVisits } from '@/lib/data/feeds/feed-visits';
import { findFeed, keepFetch } from '@/lib/data/feeds/feeds';
import { readScope } from '@/lib/domain/access/scope';
import { cancelledShownSince, feedPeriod } from '@/lib/domain/feeds/feed';
import { feedCalendar, type FeedWords } from '@/lib/domain/feeds/feed-calendar';
import { writeCalendar } from '@/lib/domain/icalendar/write-calendar';
import { ok, refused, type Result } from '@/lib/domain/shared/result';
import type { Locale } from '@/lib/domain/visit/vocabulary';
import { messagesOf } from '@/lib/i18n/messages/messages-of';
import { feedSite } from '@/lib/server/feed-address';
import { hashToken } from '@/lib/server/token-hash';
import { defineCommand, defineQuery } from '../define-use-case';

/** A calendar as it is sent: its octets, and the strong tag that the same octets always have. */
export type SentFeed = {
  id: string;
  text: string;
  etag: string;
  /** Whether the fetch is worth keeping: once in some minutes says as much as every one. */
  keepFetch: boolean;
};

const FETCH_KEPT_EVERY = 5 * 60_000;

/** The calendar at a feed's address, with what its owner, who is the actor, may see at this moment. */
export const readFeed = defineQuery({
  action: 'feed.own',
  input: z.strictObject({ token: z.string().max(200) }),
  async run({ sql, actor, now, input: { token } }): Promise<Result<SentFeed>> {
    const found = await findFeed(sql, hashToken(token), actor.accountId);
    if (!found) return refused({ code: 'NOT_FOUND' });
    const { feed, busyKey } = found;

    const period = { ...feedPeriod(now), cancelledSince: cancelledShownSince(now) };
    const visits = await feedVisits(sql, readScope(actor), feed.subject, period, busyKey);
    const text = writeCalendar(feedCalendar(feed, visits, wordsIn(feed.language), feedSite()));
    return ok({
      id: feed.id,
      text,
      etag: `"${createHash('sha256').update(text, 'utf8').digest('base64url')}"`,
      keepFetch: feed.lastFetchedAt === null || now.getTime() - feed.lastFetchedAt.getTime() >= FETCH_KEPT_EVERY,
    });
  },
});

/** Keeps that a feed has been fetched. Leaves no entry: its owner's calendar does it every hour. */
export const noteFetch = defineCommand({
  action: 'feed.own',
  input: z.strictObject({ id: z.guid() }),
  async run({ tx, actor, now, input: { id }, leaveUnrecorded }): Promise<Result<null>> {
    leaveUnrecorded();
    keepFetch(tx, id, actor.accountId, now);
    return ok(null);
  },
});

function wordsIn(language: Locale): FeedWords {
  const { feeds, vocabulary } = messagesOf(language);
  const { kind, status, department } = vocabulary;
  return { busy: feeds.busy, coordinator: feeds.coordinator, kind, status, department };
}

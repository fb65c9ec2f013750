import { ok } from '@/lib/domain/shared/result';
import { apiRoute, notAllowed } from '@/lib/server/api/api-route';
import { toFeedJson } from '@/lib/domain/feeds/feed-json';
import { readFeeds } from '@/lib/usecases/feeds/list-feeds';
import { makeFeed } from '@/lib/usecases/feeds/make-feed';

export const GET = apiRoute(async ({ actor }) => {
  const feeds = await readFeeds(actor, {});
  return feeds.ok ? ok({ json: { items: feeds.value.map(toFeedJson) } }) : feeds;
});

export const POST = apiRoute(
  async ({ actor, body }) => {
    const made = await makeFeed(actor, body);
    return made.ok ? ok({ status: 201, json: made.value }) : made;
  },
  { body: true },
);

export const PUT = notAllowed('GET', 'POST');
export const PATCH = notAllowed('GET', 'POST');
export const DELETE = notAllowed('GET', 'POST');

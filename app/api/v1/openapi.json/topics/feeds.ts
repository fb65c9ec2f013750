import { z } from 'zod';
import { feedWishSchema } from '@/lib/domain/feeds/feed';
import { feedJson } from '@/lib/domain/feeds/feed-json';
import type { Topic } from '../topic';

/** Calendars to subscribe to. */
export const FEEDS = {
  answers: {
    Feeds: z.object({ items: z.array(feedJson) }),
    /** The address is shown this once. */
    FeedMade: z.object({ id: z.string(), url: z.string(), name: z.string() }),
  },
  bodies: {
    FeedToMake: feedWishSchema,
  },
  paths: {
    '/api/v1/feeds': [
      { method: 'get', summary: 'The caller’s own calendar feeds, with when each was fetched last', answer: 'Feeds' },
      {
        method: 'post',
        summary:
          'Make a calendar feed of the caller’s own visits, of a department’s, or of a filter; its address is told once',
        body: 'FeedToMake',
        answer: 'FeedMade',
        status: 201,
      },
    ],
    '/api/v1/feeds/{id}': [{ method: 'delete', summary: 'Revoke a calendar feed at once', answer: null, status: 204 }],
  },
} as const satisfies Topic;

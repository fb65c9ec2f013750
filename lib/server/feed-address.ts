import type { FeedSite } from '@/lib/domain/feeds/feed-calendar';
import { env } from './env';

/** Where the system is reached, and whom its calendars are published by: whoever its mail comes from. */
export function feedSite(): FeedSite {
  const { NEXTAUTH_URL, MAIL } = env();
  const organizer = MAIL?.from ?? { name: 'Vierailut', address: `vierailut@${new URL(NEXTAUTH_URL).hostname}` };
  return { address: NEXTAUTH_URL.replace(/\/+$/, ''), organizer };
}

/** The secret address of a feed. Some calendars take only what ends like a file of theirs. */
export function feedAddress(token: string): string {
  return `${feedSite().address}/api/feeds/${token}.ics`;
}

/** The token in the last part of such an address. */
export function tokenIn(part: string): string {
  return part.replace(/\.ics$/, '');
}

import type { z } from 'zod';
import type { feedWishSchema } from '@/lib/domain/feeds/feed';
import type { Actor } from '@/lib/domain/access/roles';
import { makeFeed } from '@/lib/usecases/feeds/make-feed';
import { readFeed, type SentFeed } from '@/lib/usecases/feeds/read-feed';
import type { Result } from '@/lib/domain/shared/result';
import { granted } from './builders';
import type { City, Persona } from './personas';

/** The settings that feeds are told by, where a test calls use cases without a server. */
export function settleAddress(city: City): void {
  Object.assign(process.env, {
    DATABASE_URL: city.url,
    NEXTAUTH_SECRET: 'tests-tests-tests-tests',
    NEXTAUTH_URL: 'https://vierailut.test',
  });
}

export type MadeFeed = { id: string; url: string; token: string };

/** Makes a feed of somebody's. */
export async function aFeed(
  city: City,
  persona: Persona,
  wish: z.input<typeof feedWishSchema> = {},
): Promise<MadeFeed> {
  const { id, url } = granted(await makeFeed(city.as(persona), wish, city.at()));
  return { id, url, token: /([^/]+)\.ics$/.exec(url)?.[1] ?? '' };
}

/** Fetches a feed as its owner, or as somebody else. */
export function fetchFeed(
  city: City,
  owner: Persona | Actor,
  token: string,
  moment?: string,
): Promise<Result<SentFeed>> {
  return readFeed(typeof owner === 'string' ? city.as(owner) : owner, { token }, city.at(moment));
}

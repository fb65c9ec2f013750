import { getServerSession } from 'next-auth';
import { cache } from 'react';
import { findActorByFeedHash, findActorBySession, findActorByTokenHash } from '@/lib/data/accounts';
import { sqlOf } from '@/lib/data/database';
import type { Actor } from '@/lib/domain/access/roles';
import { authOptions } from './auth';
import { hashToken } from './token-hash';
import { world } from './world';

/** Who is signed in on this browser, asked of the database once a request; null when nobody is. */
export const currentActor = cache(async (): Promise<Actor | null> => {
  const session = await getServerSession(authOptions());
  if (!session?.sid) return null;
  const { database, now } = world();
  return findActorBySession(sqlOf(database), session.sid, now());
});

/**
 * Who an API request acts as: the person of its bearer token, or, for reading from the system's own screens, the person
 * signed in on the browser. A token that is wrong is nobody, whatever cookie comes with it.
 */
export async function actorOfRequest(request: Request): Promise<Actor | null> {
  const authorization = request.headers.get('authorization');
  if (authorization !== null) return actorOfToken(authorization);

  const fromOwnScreen = request.headers.get('sec-fetch-site') === 'same-origin';
  return request.method === 'GET' && fromOwnScreen ? currentActor() : null;
}

async function actorOfToken(authorization: string): Promise<Actor | null> {
  const token = /^Bearer\s+(\S{20,200})$/i.exec(authorization)?.[1];
  if (!token) return null;
  const { database, now } = world();
  return findActorByTokenHash(sqlOf(database), hashToken(token), now());
}

/** Whose calendar an address is: the person as they stand at this moment, with the roles of today. */
export async function actorOfFeed(token: string): Promise<Actor | null> {
  const { database, now } = world();
  return findActorByFeedHash(sqlOf(database), hashToken(token), now());
}

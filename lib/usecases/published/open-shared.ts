import { sqlOf } from '@/lib/data/database';
import { calledOffAt, versionsForGuests } from '@/lib/data/programme/published';
import { touchSharedLink } from '@/lib/data/programme/shared-links';
import { type ItemChange, programmeDifferences } from '@/lib/domain/programme/programme-differences';
import { type GuestItem, isShown, type Standing, standingOf } from '@/lib/domain/programme/published-programme';
import type { Locale } from '@/lib/domain/visit/vocabulary';
import { hashToken } from '@/lib/server/token-hash';
import { world, type World } from '@/lib/server/world';

/** What the page of a link shows; what stands no more has no items. */
export type SharedPage = {
  heading: string;
  language: Locale;
  standing: Standing;
  expiresAt: Date;
  version: { number: number; publishedAt: Date } | null;
  items: GuestItem[];
  /** What has changed since the version that this link showed before. */
  since: { number: number; publishedAt: Date; changes: ItemChange[] } | null;
};

const SECRET = /^[\w-]{43}$/;

/**
 * Opens what a link shows. Nobody is signed in, so there is nobody to ask `can` about: the secret is the right, and all that it
 * opens is here. One that was never made, has expired or was withdrawn gives null alike.
 */
export async function openShared(secret: string, at: World = world()): Promise<SharedPage | null> {
  if (!SECRET.test(secret)) return null;
  const sql = sqlOf(at.database);
  const link = await touchSharedLink(sql, hashToken(secret), at.now());
  if (!link) return null;

  const { visitId, heading, language, expiresAt, status, latest, seenBefore } = link;
  const [versions, calledOff] = await Promise.all([
    versionsForGuests(
      sql,
      visitId,
      [latest, seenBefore].flatMap((number) => number ?? []),
    ),
    calledOffAt(sql, visitId),
  ]);
  const shown = versions.find(({ number }) => number === latest) ?? null;
  const before = versions.find(({ number }) => number === seenBefore) ?? null;
  const standing = standingOf(status, shown?.publishedAt ?? null, calledOff);
  const items = shown && isShown(standing) ? shown.items : [];

  return {
    ...{ heading, language, standing, expiresAt, items },
    version: shown && { number: shown.number, publishedAt: shown.publishedAt },
    since:
      before && shown && isShown(standing)
        ? { number: before.number, publishedAt: before.publishedAt, changes: programmeDifferences(before.items, items) }
        : null,
  };
}

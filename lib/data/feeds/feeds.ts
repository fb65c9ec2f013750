import { type Feed, type FeedSubject, writeFilter } from '@/lib/domain/feeds/feed';
import { listFilterSchema } from '@/lib/domain/visit/list-query';
import type { Department } from '@/lib/domain/visit/vocabulary';
import type { Sql, Tx } from '../database';

type FeedRow = Omit<Feed, 'subject'> & { kind: FeedSubject['kind']; department: Department | null; filter: unknown };

const FEED = `f.id, f.kind, f.department, f.filter, f.with_items as "withItems", f.name, f.language, f.created_at as "createdAt",
  f.last_fetched_at as "lastFetchedAt"`;

/** The feeds of an account that work, the newest first; none of their addresses can be told. */
export async function listFeeds(sql: Sql, accountId: string): Promise<Feed[]> {
  const rows = await sql.rows<FeedRow>(
    `select ${FEED} from calendar_feed f where f.account_id = $1::uuid and f.revoked_at is null order by f.created_at desc, f.id`,
    [accountId],
  );
  return rows.map(toFeed);
}

/** The feed of an account whose address has this hash, if it works, with what its taken time is named from. */
export async function findFeed(
  sql: Sql,
  hash: Uint8Array,
  accountId: string,
): Promise<{ feed: Feed; busyKey: Uint8Array } | null> {
  const [row] = await sql.rows<FeedRow & { busyKey: Uint8Array }>(
    `select ${FEED}, f.busy_key as "busyKey" from calendar_feed f
     where f.hash = $1 and f.account_id = $2::uuid and f.revoked_at is null`,
    [hash, accountId],
    'feed_by_hash',
  );
  return row ? { feed: toFeed(row), busyKey: row.busyKey } : null;
}

/** How many feeds of an account work; the account is locked, so that two made at once are counted. */
export async function countFeeds(tx: Tx, accountId: string): Promise<number> {
  await tx.rows(`select 1 from account a where a.id = $1::uuid for no key update`, [accountId]);
  const [row] = await tx.rows<{ count: number }>(
    `select count(*)::int as count from calendar_feed where account_id = $1::uuid and revoked_at is null`,
    [accountId],
  );
  return row?.count ?? 0;
}

export async function storeFeed(
  tx: Tx,
  accountId: string,
  feed: Omit<Feed, 'id' | 'lastFetchedAt'>,
  secrets: { hash: Uint8Array; busyKey: Uint8Array },
): Promise<string> {
  const { kind } = feed.subject;
  const [row] = await tx.rows<{ id: string }>(
    `insert into calendar_feed (account_id, kind, department, filter, with_items, name, language, hash, busy_key, created_at)
     values ($1::uuid, $2, $3, $4::jsonb, $5, $6, $7, $8, $9, $10::timestamptz) returning id`,
    [
      accountId,
      kind,
      feed.subject.kind === 'DEPARTMENT' ? feed.subject.department : null,
      feed.subject.kind === 'FILTER' ? JSON.stringify(writeFilter(feed.subject.filter)) : null,
      feed.withItems,
      feed.name,
      feed.language,
      secrets.hash,
      secrets.busyKey,
      feed.createdAt.toISOString(),
    ],
  );
  if (!row) throw new Error('A feed could not be kept.');
  return row.id;
}

/** Revokes a feed of an account; gives it, or null when there is none of theirs that still works. */
export async function revokeFeed(tx: Tx, id: string, accountId: string, now: Date): Promise<Feed | null> {
  const [row] = await tx.rows<FeedRow>(
    `update calendar_feed f set revoked_at = $3::timestamptz
     where f.id = $1::uuid and f.account_id = $2::uuid and f.revoked_at is null returning ${FEED}`,
    [id, accountId, now.toISOString()],
  );
  return row ? toFeed(row) : null;
}

/** Keeps when a feed of an account was fetched last. */
export function keepFetch(tx: Tx, id: string, accountId: string, now: Date): void {
  tx.write(`update calendar_feed set last_fetched_at = $3::timestamptz where id = $1::uuid and account_id = $2::uuid`, [
    id,
    accountId,
    now.toISOString(),
  ]);
}

function toFeed({ kind, department, filter, ...feed }: FeedRow): Feed {
  return { ...feed, subject: toSubject(kind, department, filter) };
}

/** Throws where the database holds something else than its constraints and our filters allow. */
function toSubject(kind: FeedSubject['kind'], department: Department | null, filter: unknown): FeedSubject {
  if (kind === 'MINE') return { kind };
  if (kind === 'FILTER') return { kind, filter: listFilterSchema.parse(filter) };
  if (!department) throw new Error('A feed of a department names it.');
  return { kind, department };
}

import type { GuestItem, HostPart, PublishedContent } from '@/lib/domain/programme/published-programme';
import type { Sql, Tx } from '../database';

/** A version of a published programme, without what it tells. */
export type PublishedVersion = {
  number: number;
  /** The version of the plan it was made from. */
  programmeVersion: number;
  note: string;
  publishedBy: string;
  publishedAt: Date;
};
export type WholeVersion = PublishedVersion & { id: string; content: PublishedContent };

const VERSION = `p.number, p.programme_version as "programmeVersion", p.note, p.published_at as "publishedAt",
  (select a.name from account a where a.id = p.published_by_id) as "publishedBy"`;

/** Every version of a visit's programme, the newest first. */
export async function listVersions(sql: Sql, visitId: string): Promise<PublishedVersion[]> {
  return sql.rows<PublishedVersion>(
    `select ${VERSION} from published_programme p where p.visit_id = $1::uuid order by p.number desc`,
    [visitId],
  );
}

type WholeRow = PublishedVersion & { id: string; forGuests: StoredItem[]; forHosts: HostPart[] };
type StoredItem = Omit<GuestItem, 'startsAt' | 'endsAt'> & { startsAt: string; endsAt: string };

/** One version with what it tells; the newest where no number is given. */
export async function findVersion(sql: Sql, visitId: string, number: number | null): Promise<WholeVersion | null> {
  const [row] = await sql.rows<WholeRow>(
    `select p.id, ${VERSION}, p.for_guests as "forGuests", p.for_hosts as "forHosts" from published_programme p
     where p.visit_id = $1::uuid and ($2::int is null or p.number = $2::int) order by p.number desc limit 1`,
    [visitId, number],
    'published_version',
  );
  if (!row) return null;
  const { forGuests, forHosts, ...version } = row;
  return { ...version, content: { forGuests: forGuests.map(toGuestItem), forHosts } };
}

/** What guests see of versions of a visit, and when each was published; nothing else of them is read. */
export async function versionsForGuests(
  sql: Sql,
  visitId: string,
  numbers: readonly number[],
): Promise<{ number: number; publishedAt: Date; items: GuestItem[] }[]> {
  const rows = await sql.rows<{ number: number; publishedAt: Date; items: StoredItem[] }>(
    `select p.number, p.published_at as "publishedAt", p.for_guests as items from published_programme p
     where p.visit_id = $1::uuid and p.number = any($2::int[]) order by p.number desc`,
    [visitId, numbers],
    'published_for_guests',
  );
  return rows.map(({ items, ...version }) => ({ ...version, items: items.map(toGuestItem) }));
}

/** Keeps a version under the next number; gives its id and number. Whoever publishes has locked the visit. */
export async function insertVersion(
  tx: Tx,
  version: {
    visitId: string;
    programmeVersion: number;
    note: string;
    content: PublishedContent;
    publishedById: string;
    publishedAt: Date;
  },
): Promise<{ id: string; number: number }> {
  const { visitId, programmeVersion, note, content, publishedById, publishedAt } = version;
  const [row] = await tx.rows<{ id: string; number: number }>(
    `insert into published_programme (visit_id, number, programme_version, note, for_guests, for_hosts, published_by_id, published_at)
     values ($1::uuid, coalesce((select max(number) from published_programme where visit_id = $1::uuid), 0) + 1,
       $2::int, $3, $4::jsonb, $5::jsonb, $6::uuid, $7::timestamptz) returning id, number`,
    [
      ...[visitId, programmeVersion, note, JSON.stringify(content.forGuests), JSON.stringify(content.forHosts)],
      ...[publishedById, publishedAt.toISOString()],
    ],
  );
  if (!row) throw new Error('An insert gives the row it has written.');
  return row;
}

/** When a visit was called off last, whether or not it has come back since. */
export async function calledOffAt(sql: Sql, visitId: string): Promise<Date | null> {
  const [row] = await sql.rows<{ at: Date | null }>(
    `select max(e.at) as at from trail_entry e
     where e.subject_id = $1::uuid and e.action in ('visit.cancel', 'visit.postpone', 'visit.reject')`,
    [visitId],
    'visit_called_off',
  );
  return row?.at ?? null;
}

/** The version of the plan of a visit, the one that its last publication was made from, and the number of that; null where there is none. */
export type PlanAndPublished = { planned: number | null; published: number | null; number: number | null };

/** The same of visit `v` as one JSON object. */
export const PLAN_AND_PUBLISHED_JSON = `json_build_object('planned', (select g.version from programme g where g.visit_id = v.id),
  'published', (select p.programme_version from published_programme p where p.visit_id = v.id order by p.number desc limit 1),
  'number', (select max(p.number) from published_programme p where p.visit_id = v.id))`;

export async function planAndPublished(sql: Sql, visitId: string): Promise<PlanAndPublished> {
  const [row] = await sql.rows<{ programme: PlanAndPublished }>(
    `select ${PLAN_AND_PUBLISHED_JSON} as programme from visit v where v.id = $1::uuid`,
    [visitId],
    'plan_and_published',
  );
  return row?.programme ?? { planned: null, published: null, number: null };
}

const toGuestItem = (item: StoredItem): GuestItem => ({
  ...item,
  startsAt: new Date(item.startsAt),
  endsAt: new Date(item.endsAt),
});

import type { SharedLink } from '@/lib/domain/programme/shared-link';
import type { Locale, VisitStatus } from '@/lib/domain/visit/vocabulary';
import type { Sql, Tx } from '../database';

export type NewSharedLink = {
  visitId: string;
  hash: Uint8Array;
  receiver: string;
  heading: string;
  language: Locale;
  opensRestricted: boolean;
  madeById: string;
  madeAt: Date;
  expiresAt: Date;
};

export async function insertSharedLink(tx: Tx, link: NewSharedLink): Promise<string> {
  const [row] = await tx.rows<{ id: string }>(
    `insert into shared_link (kind, visit_id, hash, receiver, heading, language, opens_restricted, made_by_id, made_at, expires_at)
     values ('PROGRAMME', $1::uuid, $2::bytea, $3, $4, $5, $6::boolean, $7::uuid, $8::timestamptz, $9::timestamptz) returning id`,
    [
      ...[link.visitId, Buffer.from(link.hash), link.receiver, link.heading, link.language, link.opensRestricted],
      ...[link.madeById, link.madeAt.toISOString(), link.expiresAt.toISOString()],
    ],
  );
  if (!row) throw new Error('An insert gives the row it has written.');
  return row.id;
}

/** The links of a visit, the newest first. */
export async function listSharedLinks(sql: Sql, visitId: string): Promise<SharedLink[]> {
  return sql.rows<SharedLink>(
    `select l.id, l.receiver, l.heading, l.language, a.name as "madeBy", l.made_at as "madeAt", l.expires_at as "expiresAt",
       l.revoked_at as "revokedAt", l.last_used_at as "lastUsedAt"
     from shared_link l join account a on a.id = l.made_by_id
     where l.visit_id = $1::uuid and l.kind = 'PROGRAMME' order by l.made_at desc, l.id`,
    [visitId],
  );
}

/** Withdraws a link of a visit; gives whom it was given to, null where there was none that still worked. */
export async function withdrawSharedLink(tx: Tx, visitId: string, id: string, now: Date): Promise<string | null> {
  const [row] = await tx.rows<{ receiver: string }>(
    `update shared_link set revoked_at = $3::timestamptz where id = $1::uuid and visit_id = $2::uuid and kind = 'PROGRAMME'
       and revoked_at is null and expires_at > $3::timestamptz returning receiver`,
    [id, visitId, now.toISOString()],
  );
  return row?.receiver ?? null;
}

/** A link that works now, with what its page may know. */
export type OpenSharedLink = {
  visitId: string;
  heading: string;
  language: Locale;
  expiresAt: Date;
  status: VisitStatus;
  /** The version published last, and the one that this link showed before it; null where there is none. */
  latest: number | null;
  seenBefore: number | null;
};

/**
 * The link with this hash, marked as used and as having shown what is published last; null where there is none that works.
 * What it showed before stays until something newer is published: the first look may be that of a mail server.
 */
export async function touchSharedLink(sql: Sql, hash: Uint8Array, now: Date): Promise<OpenSharedLink | null> {
  const [row] = await sql.rows<OpenSharedLink>(
    `update shared_link l set last_used_at = $2::timestamptz, seen_number = n.latest,
       seen_before = case when l.seen_number < n.latest then l.seen_number else l.seen_before end
     from visit v cross join lateral (select max(p.number) as latest from published_programme p where p.visit_id = v.id) as n
     where l.hash = $1::bytea and l.kind = 'PROGRAMME' and l.revoked_at is null and l.expires_at > $2::timestamptz and v.id = l.visit_id
       and (v.confidentiality <> 'RESTRICTED' or l.opens_restricted)
     returning l.visit_id as "visitId", l.heading, l.language, l.expires_at as "expiresAt", v.status, n.latest, l.seen_before as "seenBefore"`,
    [Buffer.from(hash), now.toISOString()],
    'shared_link_use',
  );
  return row ?? null;
}

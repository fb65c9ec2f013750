import type { ContactLink, Sending, SentPerson } from '@/lib/domain/delegation/contact-link';
import type { Sql, Tx } from '../database';

export type NewLink = {
  id: string;
  visitId: string;
  hash: Uint8Array;
  contact: string;
  heading: string;
  showsList: boolean;
  madeById: string;
  madeAt: Date;
  expiresAt: Date;
};

export function insertLink(tx: Tx, link: NewLink): void {
  tx.write(
    `insert into delegation_link (id, visit_id, hash, contact, heading, shows_list, made_by_id, made_at, expires_at)
     values ($1::uuid, $2::uuid, $3::bytea, $4, $5, $6::boolean, $7::uuid, $8::timestamptz, $9::timestamptz)`,
    [
      ...[link.id, link.visitId, Buffer.from(link.hash), link.contact, link.heading, link.showsList, link.madeById],
      ...[link.madeAt.toISOString(), link.expiresAt.toISOString()],
    ],
  );
}

/** Revokes a link of a visit; gives whether there was one that still worked. */
export async function revokeLink(tx: Tx, visitId: string, id: string, now: Date): Promise<boolean> {
  const rows = await tx.rows(
    `update delegation_link set revoked_at = $3::timestamptz
     where id = $1::uuid and visit_id = $2::uuid and revoked_at is null and expires_at > $3::timestamptz returning id`,
    [id, visitId, now.toISOString()],
  );
  return rows.length > 0;
}

/** The links of a visit, the newest first. */
export async function listLinks(sql: Sql, visitId: string): Promise<ContactLink[]> {
  return sql.rows<ContactLink>(
    `select l.id, l.contact, l.heading, l.shows_list as "showsList", a.name as "madeBy", l.made_at as "madeAt", l.expires_at as "expiresAt",
       l.revoked_at as "revokedAt", l.last_used_at as "lastUsedAt"
     from delegation_link l join account a on a.id = l.made_by_id where l.visit_id = $1::uuid order by l.made_at desc, l.id`,
    [visitId],
  );
}

/** The lists of a visit that wait for an answer, the oldest first. */
export async function openSendings(sql: Sql, visitId: string): Promise<Sending[]> {
  return sql.rows<Sending>(
    `select s.id, l.contact, s.sent_at as "sentAt", s.people from delegation_sending s join delegation_link l on l.id = s.link_id
     where l.visit_id = $1::uuid and s.settled_at is null and not s.replaced order by s.sent_at, s.id`,
    [visitId],
  );
}

/** Answers a list that was sent to a visit; gives how many people it had, null where it waits no more. */
export async function settleSending(
  tx: Tx,
  visitId: string,
  answer: { sending: string; accepted: readonly number[] },
  byId: string,
  now: Date,
): Promise<number | null> {
  const [row] = await tx.rows<{ people: number }>(
    `update delegation_sending s set accepted = $3::int[], settled_by_id = $4::uuid, settled_at = $5::timestamptz
     from delegation_link l where s.id = $1::uuid and l.id = s.link_id and l.visit_id = $2::uuid and s.settled_at is null and not s.replaced
     returning jsonb_array_length(s.people) as people`,
    [answer.sending, visitId, answer.accepted, byId, now.toISOString()],
  );
  return row?.people ?? null;
}

/** A link that works now, with what its page may know. */
export type OpenLink = {
  id: string;
  visitId: string;
  contact: string;
  madeById: string;
  heading: string;
  showsList: boolean;
  expiresAt: Date;
  /** Of the visit: what is over takes no lists. */
  status: string;
  direction: string;
  restricted: boolean;
  /** What this link sent last. */
  sent: { at: string; people: SentPerson[] } | null;
};

/** The link with this hash, marked as used; null where there is none that works. */
export async function touchLink(sql: Sql, hash: Uint8Array, now: Date): Promise<OpenLink | null> {
  const [row] = await sql.rows<OpenLink>(
    `update delegation_link l set last_used_at = $2::timestamptz from visit v
     where l.hash = $1::bytea and l.revoked_at is null and l.expires_at > $2::timestamptz and v.id = l.visit_id
     returning l.id, l.visit_id as "visitId", l.contact, l.made_by_id as "madeById", l.heading, l.shows_list as "showsList", l.expires_at as "expiresAt", v.status, v.direction, v.confidentiality = 'RESTRICTED' as restricted,
       (select json_build_object('at', s.sent_at, 'people', s.people) from delegation_sending s where s.link_id = l.id order by s.sent_at desc limit 1) as sent`,
    [Buffer.from(hash), now.toISOString()],
    'delegation_link_use',
  );
  return row ?? null;
}

/** Keeps a list that was sent; one that the same link sent before and nobody has answered is replaced by it. */
export function insertSending(tx: Tx, linkId: string, people: readonly SentPerson[], now: Date): void {
  tx.write(`update delegation_sending set replaced = true where link_id = $1::uuid and settled_at is null`, [linkId]);
  tx.write(`insert into delegation_sending (link_id, people, sent_at) values ($1::uuid, $2::jsonb, $3::timestamptz)`, [
    ...[linkId, JSON.stringify(people), now.toISOString()],
  ]);
}

/** How many lists a link has sent since a moment. */
export async function countSendings(tx: Tx, linkId: string, since: Date): Promise<number> {
  const [row] = await tx.rows<{ count: number }>(
    `select count(*)::int as count from delegation_sending where link_id = $1::uuid and sent_at > $2::timestamptz`,
    [linkId, since.toISOString()],
  );
  return row?.count ?? 0;
}

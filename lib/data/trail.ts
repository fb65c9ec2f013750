import { createHash } from 'node:crypto';
import type { Sql, Tx } from './database';

/** What happened: a verb, to what, and the details a reader needs later. Dates inside `payload` are ISO strings. */
export type TrailRecord = {
  action: string;
  subject:
    | 'visit'
    | 'import'
    | 'account'
    | 'token'
    | 'session'
    | 'rule_set'
    | 'area'
    | 'mail'
    | 'rejection_reason'
    | 'rank_table'
    | 'feed'
    | 'venue'
    | 'vehicle'
    | 'city_person'
    | 'host_order'
    | 'task_template'
    | 'trail';
  subjectId: string | null;
  payload: Record<string, unknown>;
};

export type TrailRow = {
  seq: string;
  at: Date;
  actorId: string | null;
  actorName: string;
  action: string;
  payload: Record<string, unknown>;
};

/**
 * Appends entries in one statement. The trigger `trail_seal` numbers them, links each to the one before by its hash
 * and holds the trail's lock until the transaction ends, so this is the last thing a transaction does.
 */
export function appendTrail(
  tx: Tx,
  actor: { id: string | null; name: string },
  at: Date,
  entries: readonly TrailRecord[],
): void {
  tx.write(
    `insert into trail_entry (at, actor_id, actor_name, action, subject, subject_id, payload)
     select $1::timestamptz, $2::uuid, $3::text, e->>'action', e->>'subject', (e->>'subjectId')::uuid, e->'payload'
     from jsonb_array_elements($4::jsonb) with ordinality as t(e, n) order by n`,
    [at.toISOString(), actor.id, actor.name, JSON.stringify(entries)],
    'trail_append',
  );
}

/** Everything that happened to one subject, oldest first. */
export async function trailOf(sql: Sql, subjectId: string): Promise<TrailRow[]> {
  return sql.rows<TrailRow>(
    `select seq::text, at, actor_id as "actorId", actor_name as "actorName", action, payload
     from trail_entry where subject_id = $1::uuid order by trail_entry.seq`,
    [subjectId],
  );
}

/** The newest `limit` entries whose number is below `before`, newest first. */
export async function latestTrail(
  sql: Sql,
  before: string | null,
  limit: number,
): Promise<(TrailRow & { subject: string; subjectId: string | null })[]> {
  return sql.rows(
    `select seq::text, at, actor_id as "actorId", actor_name as "actorName", action, subject, subject_id as "subjectId", payload
     from trail_entry where $1::bigint is null or seq < $1::bigint order by trail_entry.seq desc limit $2::int`,
    [before, limit],
  );
}

type SealedRow = TrailRow & {
  subject: string;
  subjectId: string | null;
  atText: string;
  payloadText: string;
  prevHash: string;
  hash: string;
};

export type TrailVerification =
  | { whole: true; rows: number; lastHash: string }
  | { whole: false; rows: number; brokenAt: string; because: 'missing_row' | 'changed_row' | 'broken_link' };

/** The hash that stands before the first row. */
const GENESIS = '0'.repeat(64);
const PAGE = 5_000;

/** Recomputes the whole chain outside the database and names the first row that does not fit. */
export async function verifyTrail(sql: Sql): Promise<TrailVerification> {
  let previous = { seq: 0n, hash: GENESIS };
  let rows = 0;

  for (;;) {
    const page = await sql.rows<SealedRow>(
      `select seq::text, to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS') as "atText", actor_id as "actorId",
         actor_name as "actorName", action, subject, subject_id as "subjectId", payload::text as "payloadText",
         prev_hash as "prevHash", hash
       from trail_entry where seq > $1::bigint order by trail_entry.seq limit ${PAGE}`,
      [previous.seq.toString()],
    );
    for (const row of page) {
      const seq = BigInt(row.seq);
      if (seq !== previous.seq + 1n)
        return { whole: false, rows, brokenAt: (previous.seq + 1n).toString(), because: 'missing_row' };
      if (row.prevHash !== previous.hash) return { whole: false, rows, brokenAt: row.seq, because: 'broken_link' };
      if (sealOf(row) !== row.hash) return { whole: false, rows, brokenAt: row.seq, because: 'changed_row' };

      previous = { seq, hash: row.hash };
      rows += 1;
    }
    if (page.length < PAGE) return { whole: true, rows, lastHash: previous.hash };
  }
}

/** The same text that the trigger hashes, field by field; a unit separator cannot occur inside a field. */
function sealOf(row: SealedRow): string {
  const fields = [
    row.prevHash,
    row.seq,
    row.atText,
    row.actorId ?? '',
    row.actorName,
    row.action,
    row.subject,
    row.subjectId ?? '',
    row.payloadText,
  ];
  return createHash('sha256').update(fields.join('\u001f'), 'utf8').digest('hex');
}

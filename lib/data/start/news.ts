import type { Department, LocalizedText, VisitStatus } from '@/lib/domain/visit/vocabulary';
import type { Sql } from '../database';

/** Something that somebody else did to a visit one has asked for. */
export type News = {
  seq: string;
  at: Date;
  actorName: string;
  action: string;
  comment: string;
  to: VisitStatus | null;
  leadDepartment: Department | null;
  /** Of a rejection: its reason in the register's words. */
  rejection: LocalizedText | null;
  changed: string[];
  visit: { id: string; reference: string; title: string };
};

/** What a requester wants to be told; that a step of several was approved is not yet news. */
const TOLD = [
  ...['reroute', 'route_again', 'accept', 'return', 'approve', 'reject', 'confirm', 'postpone', 'cancel', 'edit'],
  'set_level',
  ...['hold', 'grant_exception', 'refuse_exception'],
];

/** The latest that others have done since `since` to the visits that this account has asked for, the newest first. */
export async function newsOnOwnVisits(sql: Sql, accountId: string, since: Date, limit: number): Promise<News[]> {
  return sql.rows<News>(
    `select e.seq::text, e.at, e.actor_name as "actorName", e.action, coalesce(e.payload->>'comment', '') as comment,
       e.payload->>'to' as "to", e.payload->>'leadDepartment' as "leadDepartment",
       e.payload->'rejection'->'name' as rejection,
       array(select jsonb_array_elements_text(coalesce(e.payload->'changed', '[]'))) as changed,
       json_build_object('id', v.id, 'reference', v.reference, 'title', v.title) as visit
     from trail_entry e join visit v on v.id = e.subject_id
     where v.requester_id = $1::uuid and e.actor_id is distinct from $1::uuid and e.at >= $2::timestamptz
       and e.action = any($3::text[]) and not (e.action = 'visit.approve' and e.payload->>'to' = 'IN_APPROVAL')
     order by e.seq desc limit $4::int`,
    [accountId, since.toISOString(), TOLD.map((action) => `visit.${action}`), limit],
  );
}

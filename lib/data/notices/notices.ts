import type { ReadScope } from '@/lib/domain/access/scope';
import { ASKING_FOR_DECISION, type NoticeKind } from '@/lib/domain/notices/notice-rules';
import type { Days } from '@/lib/domain/approval/absence';
import type { SomeTexts } from '@/lib/domain/programme/programme';
import type { ApprovalStepKey } from '@/lib/domain/visit/vocabulary';
import type { Sql, Tx } from '../database';
import { readableSql, Values } from '../visits/scope-sql';

/**
 * What a notice tells besides its kind and visit: a step of approval and the day it is due (yyyy-mm-dd) where time calls;
 * of an absence its days as they are now, null where none are left; of a task what it is called.
 */
export type NoticePayload = {
  actorName: string;
  comment: string;
  step?: ApprovalStepKey;
  dueOn?: string;
  days?: Days | null;
  /** Of a task: what is to be done. */
  task?: SomeTexts;
};

export type NewNotice = {
  accountId: string;
  kind: NoticeKind;
  /** Null for what somebody is told of their own office. */
  visitId: string | null;
  payload: NoticePayload;
  /** The mail it goes out with, which is put into the outbox with it unless it is there; null for none. */
  mailId: string | null;
};

/** Puts notices into inboxes and their mails into the outbox, in one statement. */
export function insertNotices(tx: Tx, notices: readonly NewNotice[], now: Date): void {
  if (notices.length === 0) return;
  tx.write(
    `with told as (select * from jsonb_to_recordset($1::jsonb)
         as x("accountId" uuid, kind text, "visitId" uuid, payload jsonb, "mailId" uuid)),
       mailed as (insert into outgoing_mail (id, account_id, created_at)
         select distinct "mailId", "accountId", $2::timestamptz from told where "mailId" is not null on conflict (id) do nothing)
     insert into notice (account_id, kind, visit_id, payload, created_at, mail_id)
     select "accountId", kind, "visitId", payload, $2::timestamptz, "mailId" from told`,
    [JSON.stringify(notices), now.toISOString()],
    'notice_insert',
  );
}

export type Notice = Pick<NewNotice, 'kind' | 'payload'> & {
  id: string;
  createdAt: Date;
  readAt: Date | null;
  visit: { id: string; reference: string; title: string } | null;
};

/** The reader's notices, of visits those that they may read today, the newest first. */
export async function listNotices(sql: Sql, scope: ReadScope, limit: number): Promise<Notice[]> {
  const values = new Values();
  return sql.rows<Notice>(
    `select n.id, n.kind, n.payload, n.created_at as "createdAt", n.read_at as "readAt",
       case when v.id is not null then json_build_object('id', v.id, 'reference', v.reference, 'title', v.title) end as visit
     from notice n left join visit v on v.id = n.visit_id where ${ownReadable(scope, values)}
     order by n.created_at desc, n.id limit ${values.add(limit, 'int')}`,
    values.list,
  );
}

/** How many of them are unread. */
export async function countUnread(sql: Sql, scope: ReadScope): Promise<number> {
  const values = new Values();
  const [row] = await sql.rows<{ unread: number }>(
    `select count(*)::int as unread from notice n left join visit v on v.id = n.visit_id
     where n.read_at is null and ${ownReadable(scope, values)}`,
    values.list,
  );
  return row?.unread ?? 0;
}

/** Marks one of the account's notices as read, or all of them. */
export function markRead(tx: Tx, accountId: string, id: string | null, now: Date): void {
  tx.write(
    `update notice set read_at = $3::timestamptz
     where account_id = $1::uuid and read_at is null and ($2::uuid is null or id = $2::uuid)`,
    [accountId, id, now.toISOString()],
  );
}

/** Marks what asked the account to decide a visit as read: it has. */
export function markDecided(tx: Tx, accountId: string, visitId: string, now: Date): void {
  markToldOf(tx, accountId, visitId, ASKING_FOR_DECISION, now);
}

/** Marks what told the account of these kinds of things about a visit as read: they have seen to it. */
export function markToldOf(tx: Tx, accountId: string, visitId: string, kinds: readonly NoticeKind[], now: Date): void {
  tx.write(
    `update notice set read_at = $4::timestamptz
     where account_id = $1::uuid and visit_id = $2::uuid and read_at is null and kind = any($3::text[])`,
    [accountId, visitId, kinds, now.toISOString()],
  );
}

function ownReadable(scope: ReadScope, values: Values): string {
  return `n.account_id = ${values.add(scope.accountId, 'uuid')} and (n.visit_id is null or (${readableSql(scope, values)}))`;
}

import type { ReadScope } from '@/lib/domain/access/scope';
import { type NoticeKind, OF_OPEN_STEP } from '@/lib/domain/notices/notice-rules';
import type { Sql, Tx } from '../database';
import type { NoticePayload } from '../notices/notices';
import { HELD, readableSql, Values } from '../visits/scope-sql';

/** An unread notice that goes out with a mail, of a visit that its reader may know now or of their own office. */
export type NoticeToMail = {
  kind: NoticeKind;
  payload: NoticePayload;
  createdAt: Date;
  visit: { id: string; reference: string; title: string; restricted: boolean } | null;
};

/** How long the digest looks back for what it has not told yet. */
const DIGEST_DAYS = 7;

/** The unread notices of a mail whose visits its reader may know, oldest first; none of a decision that has been made or cannot be. */
export async function noticesOfMail(sql: Sql, scope: ReadScope, mailId: string): Promise<NoticeToMail[]> {
  const values = new Values();
  return sql.rows<NoticeToMail>(
    `select n.kind, n.payload, n.created_at as "createdAt", case when v.id is not null then json_build_object('id', v.id,
       'reference', v.reference, 'title', v.title, 'restricted', v.confidentiality = 'RESTRICTED') end as visit
     from notice n left join visit v on v.id = n.visit_id
     where n.mail_id = ${values.add(mailId, 'uuid')} and n.read_at is null
       and (n.visit_id is null or (${readableSql(scope, values)}))
       and ((v.status = 'IN_APPROVAL' and not ${HELD}) or not n.kind = any(${values.add(OF_OPEN_STEP, 'text[]')}))
     order by n.created_at, n.id`,
    values.list,
  );
}

/** Gives a digest the unread notices of these kinds that went out with no mail yet. */
export function giveToDigest(tx: Tx, mailId: string, accountId: string, kinds: readonly NoticeKind[], now: Date): void {
  const values = new Values();
  const mail = values.add(mailId, 'uuid');
  tx.write(`update notice n set mail_id = ${mail} where ${untold(values, accountId, kinds, now)}`, values.list);
}

/** Whether somebody has such notices, of visits that they may know. */
export async function hasUntold(sql: Sql, scope: ReadScope, kinds: readonly NoticeKind[], now: Date): Promise<boolean> {
  const values = new Values();
  const rows = await sql.rows(
    `select 1 from notice n left join visit v on v.id = n.visit_id
     where ${untold(values, scope.accountId, kinds, now)} and (n.visit_id is null or (${readableSql(scope, values)})) limit 1`,
    values.list,
  );
  return rows.length > 0;
}

function untold(values: Values, accountId: string, kinds: readonly NoticeKind[], now: Date): string {
  return `n.account_id = ${values.add(accountId, 'uuid')} and n.kind = any(${values.add(kinds, 'text[]')})
    and n.mail_id is null and n.read_at is null
    and n.created_at > ${values.add(now.toISOString(), 'timestamptz')} - interval '${DIGEST_DAYS} days'`;
}

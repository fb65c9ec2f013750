import type { ChosenTimings } from '@/lib/domain/notices/mail-timing';
import type { Locale } from '@/lib/domain/visit/vocabulary';
import type { Sql, Tx } from '../database';

export type MailSettings = { locale: Locale; timings: ChosenTimings };

/** The language that the system writes to somebody in, and what they have chosen to hear how. */
export async function getMailSettings(sql: Sql, accountId: string): Promise<MailSettings> {
  const [row] = await sql.rows<MailSettings>(
    `select a.locale, coalesce((select json_object_agg(m.topic, m.timing) from mail_setting m where m.account_id = a.id), '{}') as timings
     from account a where a.id = $1::uuid`,
    [accountId],
  );
  if (!row) throw new Error('Whoever acts has an account.');
  return row;
}

/** Replaces both; what is not among the timings is left to the roles. */
export function replaceMailSettings(tx: Tx, accountId: string, { locale, timings }: MailSettings): void {
  tx.write(`update account set locale = $2 where id = $1::uuid`, [accountId, locale]);
  tx.write(`delete from mail_setting where account_id = $1::uuid`, [accountId]);
  tx.write(
    `insert into mail_setting (account_id, topic, timing)
     select $1::uuid, e.key, e.value from jsonb_each_text($2::jsonb) as e`,
    [accountId, JSON.stringify(timings)],
  );
}

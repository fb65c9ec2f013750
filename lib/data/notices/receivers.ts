import type { Actor } from '@/lib/domain/access/roles';
import type { OfficePerson } from '@/lib/domain/approval/find-approver';
import { withTurns } from '@/lib/domain/approval/turns';
import type { ChosenTimings } from '@/lib/domain/notices/mail-timing';
import { ROLES_TODAY } from '../accounts';
import type { Sql } from '../database';
import { officePeople } from '../office-people';

/** Somebody who can be told, with how they have chosen to hear of what. */
export type Receiver = Actor & { timings: ChosenTimings };
export type ReceiverRow = Omit<Receiver, 'absent' | 'turns'>;

/** An account `a` as a receiver, on the day that `$2` falls on in Helsinki. */
export const RECEIVER = `a.id as "accountId", a.name, a.email, ${ROLES_TODAY},
  coalesce((select json_object_agg(m.topic, m.timing) from mail_setting m where m.account_id = a.id), '{}') as timings`;

/** Those of these accounts that are active, or everybody whose is. */
export async function findReceivers(sql: Sql, who: readonly string[] | 'EVERYBODY', now: Date): Promise<Receiver[]> {
  if (who.length === 0) return [];
  const [office, rows] = await Promise.all([
    officePeople(sql, now),
    sql.rows<ReceiverRow>(
      `select ${RECEIVER} from account a where a.active and ($1::uuid[] is null or a.id = any($1::uuid[]))
       order by a.created_at, a.id`,
      [who === 'EVERYBODY' ? null : who, now.toISOString()],
      'receivers',
    ),
  ]);
  return withTheirTurns(rows, office);
}

export function withTheirTurns(rows: readonly ReceiverRow[], office: readonly OfficePerson[]): Receiver[] {
  return rows.map((row) => ({ ...withTurns(row, office), timings: row.timings }));
}

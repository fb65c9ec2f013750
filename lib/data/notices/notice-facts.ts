import type { VisitAccess } from '@/lib/domain/access/can';
import type { Role } from '@/lib/domain/access/roles';
import type { Tx } from '../database';
import { officePeople } from '../office-people';
import { findVisit } from '../visits/find-visit';
import { RECEIVER, type Receiver, type ReceiverRow, withTheirTurns } from './receivers';

/** What decides who is told: the visit as it stands in this transaction, and the people it may concern. */
export type NoticeFacts = { access: VisitAccess; people: Receiver[] };

/** Three statements that leave together; the people are those of these roles, those named, and those of the visit. */
export async function noticeFacts(
  tx: Tx,
  visitId: string,
  roles: readonly Role[],
  named: readonly string[],
  now: Date,
): Promise<NoticeFacts> {
  const [loaded, office, people] = await Promise.all([
    findVisit(tx, visitId),
    officePeople(tx, now),
    tx.rows<ReceiverRow>(
      `select ${RECEIVER} from account a where a.active and (
         a.id in (select account_id from role_assignment where role = any($3::text[]))
         or a.id = any($4::uuid[])
         or a.id in (select unnest(substitute_ids) from substitution)
         or a.id in (select unnest(array[requester_id, responsible_id]) from visit where id = $1::uuid))`,
      [visitId, now.toISOString(), roles, named],
      'notice_people',
    ),
  ]);
  if (!loaded) throw new Error(`The visit ${visitId} is not there after it was written.`);
  return { access: loaded.access, people: withTheirTurns(people, office) };
}

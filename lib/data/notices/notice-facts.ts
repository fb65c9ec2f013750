import type { VisitAccess } from '@/lib/domain/access/can';
import type { Actor, Role } from '@/lib/domain/access/roles';
import { withTurns } from '@/lib/domain/approval/turns';
import { ROLES_TODAY } from '../accounts';
import type { Tx } from '../database';
import { officePeople } from '../office-people';
import { findVisit } from '../visits/find-visit';

/** What decides who is told: the visit as it stands in this transaction, and the people it may concern. */
export type NoticeFacts = { access: VisitAccess; people: Actor[] };

/** Three statements that leave together. */
export async function noticeFacts(tx: Tx, visitId: string, roles: readonly Role[], now: Date): Promise<NoticeFacts> {
  const [loaded, office, people] = await Promise.all([
    findVisit(tx, visitId),
    officePeople(tx, now),
    tx.rows<Omit<Actor, 'absent' | 'turns'>>(
      `select a.id as "accountId", a.name, a.email, ${ROLES_TODAY} from account a where a.active and (
         a.id in (select account_id from role_assignment where role = any($3::text[]))
         or a.id in (select unnest(substitute_ids) from substitution)
         or a.id in (select unnest(array[requester_id, responsible_id]) from visit where id = $1::uuid))`,
      [visitId, now.toISOString(), roles],
      'notice_people',
    ),
  ]);
  if (!loaded) throw new Error(`The visit ${visitId} is not there after it was written.`);
  return { access: loaded.access, people: people.map((person) => withTurns(person, office)) };
}

import { readToldReasons, type ToldReasons } from '@/lib/domain/approval/told-reasons';
import type { Sql, Tx } from './database';

/** What an approver said when they approved a step, as the trail tells it. */
export type DecidedReason = { by: string; at: Date; told: ToldReasons };
export type DecidedReasons = { round: number; reasons: DecidedReason[] };

/**
 * The number of the present round of approval (0 before the first), and what has been said at each approval since the
 * visit was last sent to be approved, also in earlier rounds of it, the earliest first.
 */
export async function decidedReasons(sql: Sql, visitId: string): Promise<DecidedReasons> {
  const [row] = await sql.rows<{
    round: number;
    approvals: { by: string; at: string; payload: Record<string, unknown> }[];
  }>(
    `select r.round, coalesce((select json_agg(json_build_object('by', e.actor_name, 'at', e.at, 'payload', e.payload) order by e.seq)
       from trail_entry e where e.subject_id = $1::uuid and e.action = 'visit.approve' and e.seq > r.asked), '[]') as approvals
     from (select (select coalesce(max(round), 0)::int from approval_step where visit_id = $1::uuid) as round,
       (select coalesce(max(seq), 0) from trail_entry where subject_id = $1::uuid and action = 'visit.request_approval') as asked) r`,
    [visitId],
    'decided_reasons',
  );
  if (!row) throw new Error('A select of an aggregate gives a row.');
  return {
    round: row.round,
    reasons: row.approvals.map(({ by, at, payload }) => ({ by, at: new Date(at), told: readToldReasons(payload) })),
  };
}

/**
 * Lets approvals look at the calendar one after the other: of two at the same moment the second sees what the first has
 * approved. Held until the transaction ends; leaves with the next statement.
 */
export function lookInTurn(tx: Tx): void {
  tx.write(`select pg_advisory_xact_lock(5172304)`, []);
}

import type { TimeCall, TimedStep } from '@/lib/domain/approval/time-of-steps';
import type { VisitToDecide } from '@/lib/domain/approval/find-approver';
import { ASKING_FOR_DECISION } from '@/lib/domain/notices/notice-rules';
import type { ApprovalStepKey } from '@/lib/domain/visit/vocabulary';
import type { Sql, Tx } from './database';
import { HELD } from './visits/scope-sql';

export type OpenStep = TimedStep & { id: string; visitId: string; ruleSetId: string | null };

/** The open steps of the approvals under way, not held, that time has not settled yet; days are Helsinki's. */
export async function openTimedSteps(sql: Sql): Promise<OpenStep[]> {
  return sql.rows<OpenStep>(
    `select s.id, s.visit_id as "visitId", v.rule_set_id as "ruleSetId", s.due_on::text as "dueOn",
       (s.opened_at at time zone 'Europe/Helsinki')::date::text as "openedOn",
       s.reminded_at is not null as reminded, s.escalated_at is not null as escalated
     from approval_step s join visit v on v.id = s.visit_id
     where s.state = 'OPEN' and s.opened_at is not null and v.status = 'IN_APPROVAL' and s.escalated_at is null and not ${HELD}
       and s.round = (select max(round) from approval_step where visit_id = v.id)
     order by s.opened_at, s.id`,
    [],
  );
}

/** Gives an open step the day it is due, where it has none. */
export async function giveDueDay(tx: Tx, stepId: string, dueOn: string): Promise<void> {
  await tx.rows(`update approval_step set due_on = $2::date where id = $1::uuid and due_on is null`, [stepId, dueOn]);
}

/** Lets the time of a visit's open steps begin anew: due on `dueOn` (yyyy-mm-dd), and reminded of as if nobody had been. */
export function restartTime(tx: Tx, visitId: string, dueOn: string): void {
  tx.write(
    `update approval_step set due_on = $2::date, reminded_at = null, escalated_at = null where visit_id = $1::uuid and state = 'OPEN'
       and round = (select max(round) from approval_step where visit_id = $1::uuid)`,
    [visitId, dueOn],
  );
}

const MARK = { REMIND: 'reminded_at', ESCALATE: 'escalated_at' } as const satisfies Record<TimeCall, string>;

/** Notes that a step was reminded of or escalated; false when somebody has done so already or it is decided. */
export async function markCalled(tx: Tx, stepId: string, call: TimeCall, now: Date): Promise<boolean> {
  const rows = await tx.rows(
    `update approval_step set ${MARK[call]} = $2::timestamptz
     where id = $1::uuid and state = 'OPEN' and ${MARK[call]} is null and escalated_at is null returning id`,
    [stepId, now.toISOString()],
  );
  return rows.length === 1;
}

/** An open step with what decides who may decide it. */
export type StepToDecide = {
  id: string;
  visitId: string;
  step: ApprovalStepKey;
  decidedBy: string[];
  /** Who has been asked for a decision since the step opened. */
  asked: string[];
  /** It is known already that nobody is left. */
  stranded: boolean;
  visit: VisitToDecide;
};

/** The accounts that have been asked to decide step `s` of visit `v`, or reminded of it, since it opened. */
const ASKED = `array(select distinct n.account_id::text from notice n
  where n.visit_id = v.id and n.created_at >= s.opened_at and n.kind in (${ASKING_FOR_DECISION.map((kind) => `'${kind}'`).join(', ')}))`;

/** The same of one step, in the transaction that asks. */
export async function askedOf(tx: Tx, stepId: string): Promise<string[]> {
  const [row] = await tx.rows<{ asked: string[] }>(
    `select ${ASKED} as asked from approval_step s join visit v on v.id = s.visit_id where s.id = $1::uuid`,
    [stepId],
  );
  return row?.asked ?? [];
}

/** All open steps of the approvals under way. */
export async function openStepsToDecide(sql: Sql): Promise<StepToDecide[]> {
  return sql.rows<StepToDecide>(
    `select s.id, s.visit_id as "visitId", s.step, s.stranded_at is not null as stranded,
       array(select d.by_id::text from approval_decision d where d.step_id = s.id) as "decidedBy", ${ASKED} as asked,
       json_build_object('leadDepartment', v.lead_department, 'requesterId', v.requester_id, 'responsibleId', v.responsible_id,
         'preparedBy', v.prepared_by, 'disqualifiedIds',
         array(select q.account_id from disqualification q where q.visit_id = v.id)) as visit
     from approval_step s join visit v on v.id = s.visit_id
     where s.state = 'OPEN' and v.status = 'IN_APPROVAL' and not ${HELD}
       and s.round = (select max(round) from approval_step where visit_id = v.id)
     order by s.opened_at, s.id`,
    [],
  );
}

/** Notes that nobody is left for an open step; false when somebody has done so already. */
export async function markStranded(tx: Tx, stepId: string, now: Date): Promise<boolean> {
  const rows = await tx.rows(
    `update approval_step set stranded_at = $2::timestamptz
     where id = $1::uuid and state = 'OPEN' and stranded_at is null returning id`,
    [stepId, now.toISOString()],
  );
  return rows.length === 1;
}

/** Notes that somebody is there again. */
export function clearStranded(tx: Tx, stepId: string): void {
  tx.write(`update approval_step set stranded_at = null where id = $1::uuid`, [stepId]);
}

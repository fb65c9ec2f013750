import type { OwnStep, PlannedStep } from '@/lib/domain/approval/round';
import type { ToldChange } from '@/lib/domain/approval/material-change';
import type { ReadScope } from '@/lib/domain/access/scope';
import type { StepDecision } from '@/lib/domain/visit/visit';
import type { ApprovalStepKey } from '@/lib/domain/visit/vocabulary';
import type { Sql, Tx } from './database';
import { awaitedSql, Values } from './visits/scope-sql';

/** Every decision on the step `s`, oldest first, in the shape of lib/domain/visit/visit.ts. */
export const STEP_DECISIONS = `coalesce((select json_agg(json_build_object('decision', d.decision,
    'by', json_build_object('id', b.id, 'name', b.name), 'decidedAs', d.decided_as, 'comment', d.comment, 'at', d.at,
    'instead', case when i.id is not null then json_build_object('id', i.id, 'name', i.name, 'because', d.instead_because) end)
    order by d.at, d.id)
  from approval_decision d join account b on b.id = d.by_id left join account i on i.id = d.instead_of_id
  where d.step_id = s.id), '[]')`;

/**
 * Starts a new round with these steps. Those kept take their decisions along from the round before; what opens is due on
 * `dueOn` (yyyy-mm-dd).
 */
export function startRound(tx: Tx, visitId: string, steps: readonly PlannedStep[], dueOn: string, now: Date): void {
  const rows = steps.map((step, position) => ({ ...step, position }));
  tx.write(
    `with planned as (select p.*, coalesce((select max(round) from approval_step where visit_id = $1::uuid), 0) + 1 as round
       from jsonb_to_recordset($2::jsonb) as p(position int, stage int, "stageNeed" int, step text, "holdersNeed" int, state text, "keptFrom" uuid)),
     made as (insert into approval_step (visit_id, round, position, stage, stage_need, step, holders_need, state, opened_at, due_on, decided_at, decided_by_id, comment)
       select $1::uuid, p.round, p.position, p.stage, p."stageNeed", p.step, p."holdersNeed", p.state,
         case when p.state = 'OPEN' then $3::timestamptz else k.opened_at end, case when p.state = 'OPEN' then $4::date else k.due_on end,
         k.decided_at, k.decided_by_id, coalesce(k.comment, '')
       from planned p left join approval_step k on k.id = p."keptFrom"
       returning id, position)
     insert into approval_decision (step_id, decision, by_id, instead_of_id, instead_because, decided_as, comment, at)
       select m.id, d.decision, d.by_id, d.instead_of_id, d.instead_because, d.decided_as, d.comment, d.at
       from made m join planned p using (position) join approval_decision d on d.step_id = p."keptFrom"`,
    [visitId, JSON.stringify(rows), now.toISOString(), dueOn],
    'approval_round',
  );
}

/**
 * Puts somebody's decision on each of the steps that are theirs; gives whether all of them were still open, which they
 * are under the lock of the visit.
 */
export async function decideSteps(
  tx: Tx,
  own: readonly OwnStep[],
  { decision, byId, comment }: { decision: StepDecision['decision']; byId: string; comment: string },
  now: Date,
): Promise<boolean> {
  const rows = own.map(({ step, decider, decidedAs }) => ({
    ...{ stepId: step.id, decidedAs },
    ...{ insteadOfId: decider.instead?.id ?? null, insteadBecause: decider.instead?.because ?? null },
  }));
  const stored = await tx.rows<{ id: string }>(
    `insert into approval_decision (step_id, decision, by_id, instead_of_id, instead_because, decided_as, comment, at)
     select s.id, $2, $3::uuid, x."insteadOfId", x."insteadBecause", x."decidedAs", $4, $5::timestamptz
     from jsonb_to_recordset($1::jsonb) as x("stepId" uuid, "decidedAs" text, "insteadOfId" uuid, "insteadBecause" text)
       join approval_step s on s.id = x."stepId" and s.state = 'OPEN'
     on conflict (step_id, by_id) do nothing returning id`,
    [JSON.stringify(rows), decision, byId, comment, now.toISOString()],
    'approval_decide',
  );
  return stored.length === own.length;
}

/** Ends steps as decided by somebody. */
export function closeSteps(
  tx: Tx,
  ids: readonly string[],
  { decision, byId, comment }: { decision: StepDecision['decision']; byId: string; comment: string },
  now: Date,
): void {
  if (ids.length === 0) return;
  tx.write(
    `update approval_step set state = $2, decided_at = $5::timestamptz, decided_by_id = $3::uuid, comment = $4 where id = any($1::uuid[])`,
    [ids, decision, byId, comment, now.toISOString()],
    'approval_close',
  );
}

/** Opens the steps of the next stage, and lets those go that their stage no longer needs. */
export function moveOn(
  tx: Tx,
  { opened, notNeeded }: { opened: readonly string[]; notNeeded: readonly string[] },
  dueOn: string,
  now: Date,
): void {
  if (notNeeded.length > 0)
    tx.write(`update approval_step set state = 'NOT_NEEDED' where id = any($1::uuid[])`, [notNeeded], 'approval_spare');
  if (opened.length > 0)
    tx.write(
      `update approval_step set state = 'OPEN', opened_at = $2::timestamptz, due_on = $3::date where id = any($1::uuid[])`,
      [opened, now.toISOString(), dueOn],
      'approval_open',
    );
}

/** The visits whose open step waits for somebody with this scope or their office, the longest waiting first. */
export async function visitsAwaiting(sql: Sql, scope: ReadScope): Promise<{ visitId: string }[]> {
  const values = new Values();
  return sql.rows(
    `select v.id as "visitId" from visit v
     where v.status = 'IN_APPROVAL' and ${awaitedSql(scope, values, 'office')}
     order by (select min(s.opened_at) from approval_step s where s.visit_id = v.id and s.state = 'OPEN'), v.id`,
    values.list,
  );
}

/** A material change for which approvals are asked again, and of which steps. */
export type Reopening = { at: Date; by: string; changes: ToldChange[]; steps: ApprovalStepKey[] };

/** Those since approval was asked for last, the newest first. */
export async function reopeningsOf(sql: Sql, visitId: string): Promise<Reopening[]> {
  return sql.rows<Reopening>(
    `select at, actor_name as by, payload->'material' as changes, coalesce(payload->'reopened', '[]') as steps from trail_entry
     where subject_id = $1::uuid and action = 'visit.edit' and jsonb_array_length(coalesce(payload->'material', '[]')) > 0
       and at >= coalesce((select max(e.at) from trail_entry e where e.subject_id = $1::uuid and e.action = 'visit.request_approval'), '-infinity')
     order by seq desc limit 10`,
    [visitId],
  );
}

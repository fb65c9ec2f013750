import type { ReadScope } from '@/lib/domain/access/scope';
import type { ApprovalStepKey } from '@/lib/domain/visit/vocabulary';
import type { Sql, Tx } from './database';
import { Values } from './visits/scope-sql';

/** Starts a new round of approval with these steps, the first of them open. */
export function startRound(tx: Tx, visitId: string, steps: readonly ApprovalStepKey[], now: Date): Promise<void> {
  return continueInNewRound(
    tx,
    visitId,
    steps.map((step) => ({ step, kept: null })),
    now,
  );
}

/** Decides an open step; gives whether it was still open. */
export async function decideStep(
  tx: Tx,
  stepId: string,
  decision: { state: 'APPROVED' | 'RETURNED' | 'REJECTED'; byId: string; comment: string },
  now: Date,
): Promise<boolean> {
  const { count } = await tx.prisma.approvalStep.updateMany({
    where: { id: stepId, state: 'OPEN' },
    data: { state: decision.state, decidedAt: now, decidedById: decision.byId, comment: decision.comment },
  });
  return count === 1;
}

export async function openStep(tx: Tx, stepId: string, now: Date): Promise<void> {
  await tx.prisma.approvalStep.update({ where: { id: stepId }, data: { state: 'OPEN', openedAt: now } });
}

/** Starts a round that keeps the decisions of the one before for the steps named, and opens the first that is left. */
export async function continueInNewRound(
  tx: Tx,
  visitId: string,
  steps: readonly {
    step: ApprovalStepKey;
    kept: { decidedAt: Date | null; decidedById: string | null; comment: string } | null;
  }[],
  now: Date,
): Promise<void> {
  const latest = await tx.prisma.approvalStep.aggregate({ where: { visitId }, _max: { round: true } });
  const round = (latest._max.round ?? 0) + 1;
  const firstLeft = steps.findIndex(({ kept }) => kept === null);

  await tx.prisma.approvalStep.createMany({
    data: steps.map(({ step, kept }, position) => {
      const open = position === firstLeft;
      if (kept) return { visitId, round, position, step, state: 'APPROVED', openedAt: kept.decidedAt, ...kept };
      return { visitId, round, position, step, state: open ? 'OPEN' : 'WAITING', openedAt: open ? now : null };
    }),
  });
}

/** The visits whose open step waits for somebody with this scope, the longest waiting first. */
export async function visitsAwaiting(
  sql: Sql,
  scope: ReadScope,
): Promise<{ visitId: string; step: ApprovalStepKey; openedAt: string }[]> {
  if (scope.steps.length === 0) return [];
  const values = new Values();
  const mine = scope.steps.map(({ step, leadDepartment }) => {
    const lead =
      leadDepartment === null
        ? 'v.lead_department is null'
        : `v.lead_department = ${values.add(leadDepartment, 'text')}`;
    return `(s.step = ${values.add(step, 'text')} and ${lead})`;
  });

  return sql.rows(
    `select v.id as "visitId", s.step, s.opened_at as "openedAt"
     from approval_step s join visit v on v.id = s.visit_id
     where s.state = 'OPEN' and v.status = 'IN_APPROVAL'
       and s.round = (select max(round) from approval_step where visit_id = v.id) and (${mine.join(' or ')})
     order by s.opened_at, v.id`,
    values.list,
  );
}

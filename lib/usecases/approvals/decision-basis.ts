import { z } from 'zod';
import { type Reopening, reopeningsOf } from '@/lib/data/approvals';
import { officePeople } from '@/lib/data/office-people';
import { type Decider, findApprovers } from '@/lib/domain/approval/find-approver';
import { ownSteps } from '@/lib/domain/approval/round';
import { listConsultations } from '@/lib/data/consultations';
import { type DecidedReason, decidedReasons } from '@/lib/data/decided-reasons';
import { listDisqualifications } from '@/lib/data/disqualifications';
import { listRejectionReasons } from '@/lib/data/rejection-reasons';
import { historyWith, type PastVisit } from '@/lib/data/visits/neighbours';
import { findVisit } from '@/lib/data/visits/find-visit';
import { can, type VisitAccess } from '@/lib/domain/access/can';
import type { Actor } from '@/lib/domain/access/roles';
import { readScope } from '@/lib/domain/access/scope';
import type { Consultation } from '@/lib/domain/approval/consultation';
import { type KnownDisqualification, knownTo } from '@/lib/domain/approval/disqualification';
import type { RejectionReason } from '@/lib/domain/approval/first-rejection-reasons';
import { consultationsLacking, type Lacking, LOOKS_AT_CONSULTATIONS } from '@/lib/domain/approval/protocol-check';
import { ok, type Result } from '@/lib/domain/shared/result';
import { toVisitToDecide, type Visit } from '@/lib/domain/visit/visit';
import { type ApprovalStepKey, LOCALES } from '@/lib/domain/visit/vocabulary';
import { publicHolidays } from '@/lib/server/holidays';
import { defineVisitQuery } from '../define-use-case';
import { type KnownConflict, knownConflicts } from './known-conflicts';
import { type KnownItemConflict, programmeConflicts } from './programme-conflicts';

/** What a decision rests on besides the visit itself. */
export type DecisionBasis = {
  /** In whose place the reader decides; null where in their own right, or not at all. */
  instead: Decider['instead'];
  /** What changed after an approval so that it is asked again, the newest first. */
  reopenings: Reopening[];
  conflicts: KnownConflict[];
  /** Those in the programme. */
  itemConflicts: KnownItemConflict[];
  history: { visits: PastVisit[]; total: number };
  /** Null for those who may not read the trail. */
  consultations: Consultation[] | null;
  /** What the protocol check lacks. */
  lacking: Lacking[];
  /** Who passed the protocol check although something was lacking, and why. */
  exception: { by: string; at: Date; reason: string } | null;
  disqualifications: KnownDisqualification[];
  rejectionReasons: RejectionReason[];
};

/** The conflicts of a visit in the calendar, who was consulted about it, and what has been between the city and the organisation. */
export const readDecisionBasis = defineVisitQuery({
  action: 'visit.read',
  input: z.strictObject({ id: z.string().max(60), locale: z.enum(LOCALES) }),
  load: (sql, { id }) => findVisit(sql, id),
  async run({ sql, actor, now, input, loaded: { visit, access } }): Promise<Result<DecisionBasis>> {
    const [history, decided, consultations, disqualifications, rejectionReasons, reopenings, people] =
      await Promise.all([
        historyWith(sql, readScope(actor), visit),
        decidedReasons(sql, visit.id),
        listConsultations(sql, visit.id),
        listDisqualifications(sql, visit.id),
        listRejectionReasons(sql, now),
        reopeningsOf(sql, visit.id),
        officePeople(sql, now),
      ]);
    const find = (step: ApprovalStepKey) => findApprovers(step, toVisitToDecide(visit), people);
    const readsTrail = seesReasons(actor, access);
    const told = readsTrail ? decided : { ...decided, reasons: [] };

    return ok({
      conflicts: await knownConflicts(sql, actor, visit, told, holidaysOf(visit, input.locale)),
      itemConflicts: await programmeConflicts(sql, actor, visit, told),
      history,
      instead: ownSteps(visit.steps, actor.accountId, find)[0]?.decider.instead ?? null,
      reopenings,
      consultations: readsTrail ? consultations : null,
      lacking: consultationsLacking(visit.routing?.decision.demands ?? [], consultations),
      exception: exceptionIn(told.reasons),
      disqualifications: knownTo(disqualifications, readsTrail),
      rejectionReasons,
    });
  },
});

/** The conflicts of a visit alone, as far as the actor may know them; for those who work with it, not for onlookers. */
export const readConflicts = defineVisitQuery({
  action: 'visit.read_trail',
  input: z.strictObject({ id: z.string().max(60), locale: z.enum(LOCALES) }),
  load: (sql, { id }) => findVisit(sql, id),
  async run({ sql, actor, input, loaded: { visit } }): Promise<Result<KnownConflict[]>> {
    const decided = await decidedReasons(sql, visit.id);
    return ok(await knownConflicts(sql, actor, visit, decided, holidaysOf(visit, input.locale)));
  },
});

/** Whoever decides sees what the decision rests on, also a substitute whose own role reads no trail. */
function seesReasons(actor: Actor, visit: VisitAccess): boolean {
  return can(actor, 'visit.read_trail', visit).allowed || can(actor, 'visit.approve', visit).allowed;
}

function holidaysOf({ startsAt, endsAt }: Visit, locale: (typeof LOCALES)[number]): Map<string, string> {
  if (!startsAt || !endsAt) return new Map();
  return publicHolidays([startsAt.getUTCFullYear(), endsAt.getUTCFullYear()], locale);
}

/** The exception of the latest protocol check: one made before is past when it has been looked at again without. */
function exceptionIn(reasons: readonly DecidedReason[]): DecisionBasis['exception'] {
  const check = reasons.findLast(({ told }) => told.step === LOOKS_AT_CONSULTATIONS);
  const reason = check?.told.exceptionReason;
  return check && reason ? { by: check.by, at: check.at, reason } : null;
}

import { z } from 'zod';
import { trailOf, type TrailRow } from '@/lib/data/trail';
import { officePeople } from '@/lib/data/office-people';
import {
  findVisit,
  findVisitForPage,
  findVisitWithToday,
  type LoadedPage,
  type LoadedVisit,
  toAccess,
} from '@/lib/data/visits/find-visit';
import { type Sql, sqlOf } from '@/lib/data/database';
import { getRuleSet } from '@/lib/data/rule-sets';
import type { Actor } from '@/lib/domain/access/roles';
import { can } from '@/lib/domain/access/can';
import type { VisitAction } from '@/lib/domain/access/policy';
import { VISIT_ACTIONS } from '@/lib/domain/access/policy';
import type { Consultation } from '@/lib/domain/approval/consultation';
import { type KnownDisqualification, knownTo } from '@/lib/domain/approval/disqualification';
import { consultationsLacking, type Lacking } from '@/lib/domain/approval/protocol-check';
import type { CriterionCheck } from '@/lib/domain/intake/check-criteria';
import { type RoutingStory, tellRouting } from '@/lib/domain/routing/route-visit';
import { type TodaysRules, underTodaysRules } from '@/lib/domain/routing/todays-rules';
import { ok, refused, type Result } from '@/lib/domain/shared/result';
import { holidaysAround } from '@/lib/server/holidays';
import { world } from '@/lib/server/world';
import { type TriageTime, triageTime, waitsInTriage } from '@/lib/domain/start/triage-time';
import { possibleTransitions } from '@/lib/domain/visit/possible-transitions';
import { type Decider, findApprovers } from '@/lib/domain/approval/find-approver';
import { decidersLeft } from '@/lib/domain/approval/round';
import { toVisitToDecide, type Visit } from '@/lib/domain/visit/visit';
import type { ApprovalStepKey, TransitionAction } from '@/lib/domain/visit/vocabulary';
import { defineVisitQuery } from '../define-use-case';
import { type PublicationState, publicationState } from '../published/publication-state';
import { criteriaOf } from './criteria';
import { ruleSetOf } from './routing-books';

/** A visit with what its page and its JSON tell: the routing in words, and what the reader may do now. */
export type VisitView = {
  visit: Visit;
  story: RoutingStory | null;
  /** Null in the answer to a change, which is not to wait for what has been before. */
  criteria: CriterionCheck[] | null;
  actions: TransitionAction[];
  may: VisitAction[];
  /** Who decides each open step today, by step id; nobody where nobody is left even above it. */
  deciders: ReadonlyMap<string, Decider[]>;
};

const byId = z.strictObject({ id: z.string().max(60) });

/** One visit, by id or reference. */
export const readVisit = defineVisitQuery({
  action: 'visit.read',
  input: byId,
  load: (sql, { id }) => findVisit(sql, id),
  async run({ sql, actor, now, loaded }): Promise<Result<VisitView>> {
    return ok(await toWholeView(sql, actor, now, loaded));
  },
});

/**
 * The same of a visit that a command has just given to its actor, without asking the database for it again. Whoever gave
 * a restricted visit away may not read it any more.
 */
export async function viewAfterChange(actor: Actor | null, visit: Visit, at = world()): Promise<Result<VisitView>> {
  const access = toAccess(visit);
  if (!actor || !can(actor, 'visit.read', access).allowed) return refused({ code: 'NOT_FOUND' });
  return ok(await toView(sqlOf(at.database), actor, at.now(), { visit, access }));
}

/** What the rules say beside a visit that has been routed. */
type BesideRouting = {
  /** What the rules in force now would decide, where that differs. */
  today: TodaysRules | null;
  /** Until when the joint queue has to decide it, while it waits there. */
  triage: TriageTime | null;
};

/** A visit with what stands beside it, for its page; the trail and the consultations only for those who may read it. */
export type VisitPageView = VisitView &
  BesideRouting & {
    trail: TrailRow[] | null;
    consultations: Consultation[] | null;
    /** What its rule demands and nobody has answered yet. */
    lacking: Lacking[];
    disqualifications: KnownDisqualification[];
    publication: PublicationState;
  };

export const readVisitPage = defineVisitQuery({
  action: 'visit.read',
  input: byId,
  load: (sql, { id }, now) => findVisitForPage(sql, id, now),
  async run({ sql, actor, now, loaded }): Promise<Result<VisitPageView>> {
    const { allowed } = can(actor, 'visit.read_trail', loaded.access);
    const { visit, trail, consultations, disqualifications } = loaded;
    const [view, beside, publication] = await Promise.all([
      toWholeView(sql, actor, now, loaded),
      besideRouting(sql, now, loaded),
      publicationState(sql, visit.id, loaded.programme),
    ]);
    return ok({
      ...view,
      ...beside,
      trail: allowed ? trail : null,
      consultations: allowed ? consultations : null,
      lacking: consultationsLacking(visit.routing?.decision.demands ?? [], consultations),
      disqualifications: knownTo(disqualifications, allowed),
      publication,
    });
  },
});

/** One visit with what the rules in force now would decide, where that differs. */
export const readVisitWithToday = defineVisitQuery({
  action: 'visit.read',
  input: byId,
  load: (sql, { id }, now) => findVisitWithToday(sql, id, now),
  async run({ sql, actor, now, loaded }): Promise<Result<VisitView & Pick<BesideRouting, 'today'>>> {
    const [view, { today }] = await Promise.all([
      toWholeView(sql, actor, now, loaded),
      besideRouting(sql, now, loaded),
    ]);
    return ok({ ...view, today });
  },
});

/** Asks nothing of the database as a rule: an agreed rule set never changes, and what was read once is kept. */
async function besideRouting(
  sql: Sql,
  now: Date,
  { visit, today }: Pick<LoadedPage, 'visit' | 'today'>,
): Promise<BesideRouting> {
  if (visit.ruleSetId === null) return { today: null, triage: null };
  const [{ ruleSet }, inForce] = await Promise.all([
    getRuleSet(sql, visit.ruleSetId),
    getRuleSet(sql, today.ruleSetId),
  ]);

  return {
    today: underTodaysRules(visit, ruleSet, { ...inForce, ...today.targets, memberships: today.memberships }),
    triage: waitsInTriage(visit)
      ? triageTime(visit, ruleSet.triageTimeLimitWorkingDays, now, holidaysAround(now))
      : null,
  };
}

/** Everything that happened to a visit, oldest first. */
export const readVisitTrail = defineVisitQuery({
  action: 'visit.read_trail',
  input: byId,
  load: (sql, { id }) => findVisit(sql, id),
  async run({ sql, loaded: { visit } }): Promise<Result<TrailRow[]>> {
    return ok(await trailOf(sql, visit.id));
  },
});

async function toWholeView(sql: Sql, actor: Actor, now: Date, loaded: LoadedVisit): Promise<VisitView> {
  const [view, criteria] = await Promise.all([
    toView(sql, actor, now, loaded),
    criteriaOf(sql, actor, loaded.visit, now),
  ]);
  return { ...view, criteria };
}

async function toView(sql: Sql, actor: Actor, now: Date, { visit, access }: LoadedVisit): Promise<VisitView> {
  const may = VISIT_ACTIONS.filter((action) => can(actor, action, access).allowed);
  const story = visit.routing
    ? tellRouting(visit, visit.routing, visit, (await ruleSetOf(sql, visit.ruleSetId, now)).ruleSet)
    : null;
  const deciders = await decidersOf(sql, visit, now);
  return { visit, story, criteria: null, may, actions: possibleTransitions(visit, may), deciders };
}

/** One more question only while the visit is in approval: nobody should have to ask where it is stuck. */
async function decidersOf(sql: Sql, visit: Visit, now: Date): Promise<VisitView['deciders']> {
  const open = visit.status === 'IN_APPROVAL' ? visit.steps.filter(({ state }) => state === 'OPEN') : [];
  if (open.length === 0) return new Map();

  const people = await officePeople(sql, now);
  const find = (step: ApprovalStepKey) => findApprovers(step, toVisitToDecide(visit), people).deciders;
  return new Map(open.map((step) => [step.id, decidersLeft(step, find(step.step))]));
}

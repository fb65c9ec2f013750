import { z } from 'zod';
import type { Sql } from '@/lib/data/database';
import { getRuleSet, listRuleSets, type RuleSetRow } from '@/lib/data/rule-sets';
import { findVisit } from '@/lib/data/visits/find-visit';
import { listTriagedVisits, type TriagedVisit } from '@/lib/data/visits/triage-decisions';
import { mayInGeneral } from '@/lib/domain/access/can';
import { readScope } from '@/lib/domain/access/scope';
import { isCovered, ruleFromTriage, type TriageDecision } from '@/lib/domain/routing/rule-from-triage';
import type { RuleSet } from '@/lib/domain/routing/rule-set';
import type { RuleForm } from '@/lib/domain/routing/rule-set-form';
import { sameContent } from '@/lib/domain/shared/same-content';
import { ok, refused, type Result } from '@/lib/domain/shared/result';
import type { Visit } from '@/lib/domain/visit/visit';
import { defineQuery, defineVisitQuery } from '../define-use-case';

/** Decisions that ask for the same rule, with the visits they were made on. */
export type OfferedRule = {
  rule: RuleForm;
  visits: { id: string; reference: string; title: string; decidedBy: string; decidedAt: string; reason: string }[];
};

/** Older decisions have been thought over already. */
const DAYS_BACK = 365;
const MOST_OFFERED = 20;

/**
 * What was decided in the joint queue and no rule would take yet, neither of the version agreed last nor of any draft,
 * as the rules it asks for. Only visits that the reader may know are looked at.
 */
export const readOfferedRules = defineQuery({
  action: 'rules.draft',
  input: z.strictObject({}),
  async run({ sql, actor, now }): Promise<Result<OfferedRule[]>> {
    const since = new Date(now.getTime() - DAYS_BACK * 24 * 3_600_000);
    const [visits, { agreed, drafts }] = await Promise.all([
      listTriagedVisits(sql, readScope(actor), since),
      openRuleSets(sql),
    ]);

    const offered: OfferedRule[] = [];
    for (const visit of visits) {
      if ([agreed, ...drafts.map(({ ruleSet }) => ruleSet)].some((one) => isCovered(one, visit.facts))) continue;
      const rule = ruleFromTriage(agreed.rules, toDecision(visit));
      const alike = offered.find((one) => sameContent(outcomeOf(one.rule), outcomeOf(rule)));
      if (alike) alike.visits.push(toOffered(visit));
      else offered.push({ rule, visits: [toOffered(visit)] });
    }
    return ok(offered.slice(0, MOST_OFFERED));
  },
});

const byId = z.strictObject({ id: z.string().max(60) });

/** What was decided on one visit in the joint queue, to be made a rule; there is none where a rule had taken it. */
export const readTriageDecision = defineVisitQuery({
  action: 'visit.read',
  input: byId,
  load: (sql, { id }) => findVisit(sql, id),
  async run({ loaded: { visit } }): Promise<Result<TriageDecision>> {
    const decision = decisionOn(visit);
    return decision ? ok(decision) : refused({ code: 'NOT_FOUND' });
  },
});

type Offer = {
  visit: Pick<Visit, 'id' | 'reference' | 'title'>;
  rule: RuleForm;
  /** A rule would take such a visit already. */
  isDecided: boolean;
  drafts: RuleSetRow[];
};

/** The rule that the decision on one visit asks for, and the drafts it could be put into; for administrators. */
export const readOffer = defineVisitQuery({
  action: 'visit.read',
  input: byId,
  load: (sql, { id }) => findVisit(sql, id),
  async run({ sql, actor, loaded: { visit } }): Promise<Result<Offer>> {
    const decision = decisionOn(visit);
    if (!decision || !mayInGeneral(actor, 'rules.draft')) return refused({ code: 'NOT_FOUND' });

    const { agreed, drafts } = await openRuleSets(sql);
    const rule = ruleFromTriage(agreed.rules, decision);
    const isDecided = [agreed, ...drafts.map(({ ruleSet }) => ruleSet)].some((one) => isCovered(one, decision.facts));
    return ok({ visit, rule, isDecided, drafts: drafts.map(({ row }) => row) });
  },
});

const outcomeOf = ({ when, lead }: RuleForm) => ({ when, lead });

/** The version agreed last and the drafts made from it. */
async function openRuleSets(sql: Sql): Promise<{ agreed: RuleSet; drafts: { row: RuleSetRow; ruleSet: RuleSet }[] }> {
  const versions = await listRuleSets(sql);
  const last = versions.find(({ state }) => state === 'AGREED');
  if (!last) throw new Error('The database holds no agreed rule set.');

  const open = versions.filter(({ state, baseId }) => state === 'DRAFT' && baseId === last.id);
  const [agreed, ...drafts] = await Promise.all([
    getRuleSet(sql, last.id),
    ...open.map(async (row) => ({ row, ruleSet: (await getRuleSet(sql, row.id)).ruleSet })),
  ]);
  return { agreed: agreed.ruleSet, drafts };
}

function decisionOn(visit: Visit): TriageDecision | null {
  const { routing } = visit;
  if (!routing?.override || routing.decision.rule !== null) return null;
  return toDecision({ ...visit, facts: routing.facts, override: routing.override });
}

function toDecision({ id, facts, override }: Pick<TriagedVisit, 'id' | 'facts' | 'override'>): TriageDecision {
  return { facts, to: override.to, visit: id };
}

function toOffered({ id, reference, title, override }: TriagedVisit): OfferedRule['visits'][number] {
  const { byName, at, reason } = override;
  return { id, reference, title, decidedBy: byName, decidedAt: at, reason };
}

import { z } from 'zod';
import { getRuleSet, listRuleSets } from '@/lib/data/rule-sets';
import { findVisit } from '@/lib/data/visits/find-visit';
import { listTriagedVisits, type TriagedVisit } from '@/lib/data/visits/triage-decisions';
import { readScope } from '@/lib/domain/access/scope';
import { isCovered, ruleFromTriage, type TriageDecision } from '@/lib/domain/routing/rule-from-triage';
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
    const [visits, versions] = await Promise.all([listTriagedVisits(sql, readScope(actor), since), listRuleSets(sql)]);
    const last = versions.find(({ state }) => state === 'AGREED');
    const open = versions.filter(({ state, baseId }) => state === 'DRAFT' && baseId === last?.id);
    const [agreed, ...drafts] = await Promise.all(
      [...(last ? [last] : []), ...open].map(async ({ id }) => (await getRuleSet(sql, id)).ruleSet),
    );
    if (!agreed) throw new Error('The database holds no agreed rule set.');

    const offered: OfferedRule[] = [];
    for (const visit of visits) {
      if ([agreed, ...drafts].some((ruleSet) => isCovered(ruleSet, visit.facts))) continue;
      const rule = ruleFromTriage(agreed.rules, toDecision(visit));
      const alike = offered.find((one) => sameContent(outcomeOf(one.rule), outcomeOf(rule)));
      if (alike) alike.visits.push(toOffered(visit));
      else offered.push({ rule, visits: [toOffered(visit)] });
    }
    return ok(offered.slice(0, MOST_OFFERED));
  },
});

/** What was decided on one visit in the joint queue, to be made a rule; there is none where a rule had taken it. */
export const readTriageDecision = defineVisitQuery({
  action: 'visit.read',
  input: z.strictObject({ id: z.string().max(60) }),
  load: (sql, { id }) => findVisit(sql, id),
  async run({ loaded: { visit } }): Promise<Result<{ visit: Visit; decision: TriageDecision }>> {
    const { routing } = visit;
    if (!routing?.override || routing.decision.rule !== null) return refused({ code: 'NOT_FOUND' });
    const { facts, override } = routing;
    return ok({ visit, decision: toDecision({ ...visit, facts, override }) });
  },
});

const outcomeOf = ({ when, lead }: RuleForm) => ({ when, lead });

/** Everybody reads the rules: of a restricted visit they say nothing but its facts. */
function toDecision({
  reference,
  confidentiality,
  facts,
  override,
}: Pick<TriagedVisit, 'reference' | 'confidentiality' | 'facts' | 'override'>): TriageDecision {
  const told = confidentiality === 'RESTRICTED' ? null : { reference, reason: override.reason };
  return { facts, to: override.to, told };
}

function toOffered({ id, reference, title, override }: TriagedVisit): OfferedRule['visits'][number] {
  const { byName, at, reason } = override;
  return { id, reference, title, decidedBy: byName, decidedAt: at, reason };
}

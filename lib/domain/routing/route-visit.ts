import { type ApprovalChain, approvalChain } from '../approval/chain';
import { areaOf, partnerOf, type TargetBooks } from '../areas/target-area';
import { regionOf } from '../places/regions';
import type { VisitContent } from '../visit/visit';
import type { Demand, Department, Level, LocalizedText } from '../visit/vocabulary';
import { decideRouting, type RoutingDecision } from './decide';
import { explainRouting } from './explain';
import type { Membership, RoutingFacts } from './facts';
import type { RoutingRecord } from './routing-record';
import type { RuleSet } from './rule-set';
import { smallestChanges } from './smallest-change';
import { toRoutingFacts } from './to-facts';

/** What routing has to know besides the visit: the rules in force, who owns which membership, target areas and partners. */
export type RoutingBooks = TargetBooks & { ruleSet: RuleSet; memberships: readonly Membership[] };

/** Routes a visit's content: its level, and the decision with the facts it was made on. */
export function routeVisit(
  content: VisitContent,
  levelLoweredBecause: string | null,
  books: RoutingBooks,
): { level: Level; routing: RoutingRecord } {
  const { facts, levelCause, levelBecause } = toRoutingFacts(
    { ...content, levelRaised: content.levelRaisedBecause !== null, levelLowered: levelLoweredBecause !== null },
    books,
  );
  const decision = decideRouting(books.ruleSet, facts);
  const target = {
    area: areaOf(content, books.areas)?.key ?? null,
    partner: partnerOf(content, books.partners)?.id ?? null,
  };
  return { level: facts.level, routing: { facts, levelCause, levelBecause, decision, target, override: null } };
}

/** The approval chain of a visit led by `leadDepartment`: its stages, and why these. */
export function chainOf(
  content: Pick<VisitContent, 'kind' | 'country' | 'estimatedCostEur'>,
  routing: { facts: RoutingFacts; decision: Pick<RoutingDecision, 'rule'> },
  leadDepartment: Department | null,
  ruleSet: RuleSet,
): ApprovalChain {
  const facts = {
    kind: content.kind,
    level: routing.facts.level,
    travellingBody: routing.facts.travellingBody,
    leadDepartment,
    region: content.country ? regionOf(content.country) : null,
    estimatedCostEur: content.estimatedCostEur,
  };
  return approvalChain(ruleSet, facts, routing.decision.rule);
}

/** Everything a person is told about a routing, in three languages. */
export type RoutingStory = {
  rule: string | null;
  leadDepartment: Department | null;
  supportDepartment: Department | null;
  because: LocalizedText;
  source: LocalizedText | null;
  levelBecause: LocalizedText;
  passedOver: { rule: string; because: LocalizedText }[];
  wouldChange: LocalizedText[];
  demands: { demand: Demand; text: LocalizedText }[];
  approvals: Pick<ApprovalChain, 'stages' | 'steps' | 'because'>;
};

export function tellRouting(
  content: Pick<VisitContent, 'kind' | 'country' | 'estimatedCostEur'>,
  routing: RoutingRecord,
  standing: { leadDepartment: Department | null; supportDepartment: Department | null },
  ruleSet: RuleSet,
): RoutingStory {
  const { facts, levelCause, decision, levelBecause } = routing;
  const told = explainRouting(ruleSet, facts, decision, smallestChanges(ruleSet, facts), levelCause);

  return {
    rule: decision.rule,
    leadDepartment: standing.leadDepartment,
    supportDepartment: standing.supportDepartment,
    levelBecause,
    ...told,
    approvals: chainOf(content, routing, standing.leadDepartment, ruleSet),
  };
}

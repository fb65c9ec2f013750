import type { PlannedStage } from '../approval/chain';
import { sameContent } from '../shared/same-content';
import type { VisitContent } from '../visit/visit';
import type { Department, Level, LocalizedText } from '../visit/vocabulary';
import type { RoutingDecision } from './decide';
import { explainRouting } from './explain';
import type { RoutingFacts } from './facts';
import { chainOf } from './route-visit';
import type { RoutingRecord } from './routing-record';
import type { RuleSet } from './rule-set';
import { smallestChanges } from './smallest-change';

/** What rules come to for a visit, as far as two rule sets are compared by it. */
export type Outcome = {
  /** Null in the joint triage queue, as is the department. */
  rule: string | null;
  leadDepartment: Department | null;
  level: Level;
  stages: PlannedStage[];
};

/** The ways in which two outcomes can differ, the weightiest first: another department is "elsewhere". */
export const OUTCOME_CHANGES = ['DEPARTMENT', 'LEVEL', 'APPROVALS', 'RULE'] as const;
export type OutcomeChange = (typeof OUTCOME_CHANGES)[number];

/** A decision of the rules alone, with what it was made on. */
export type Decided = Pick<RoutingRecord, 'facts' | 'levelCause' | 'decision'>;

/** What of it an outcome is read off. */
export type DecidedInShort = {
  facts: RoutingFacts;
  decision: Pick<RoutingDecision, 'rule' | 'leadDepartment'>;
};

/** What the rules themselves decided; where a person sent the visit afterwards is not theirs. */
export function outcomeOf(
  visit: Pick<VisitContent, 'kind' | 'country' | 'estimatedCostEur'>,
  { facts, decision }: DecidedInShort,
  ruleSet: RuleSet,
): Outcome {
  const { rule, leadDepartment } = decision;
  const { stages } = chainOf(visit, { facts, decision }, leadDepartment, ruleSet);
  return { rule, leadDepartment, level: facts.level, stages };
}

/** How the second differs from the first; empty when a visit fares alike under both. */
export function changesBetween(before: Outcome, after: Outcome): OutcomeChange[] {
  const changed: Record<OutcomeChange, boolean> = {
    DEPARTMENT: before.leadDepartment !== after.leadDepartment,
    LEVEL: before.level !== after.level,
    APPROVALS: !sameContent(before.stages, after.stages),
    RULE: before.rule !== after.rule,
  };
  return OUTCOME_CHANGES.filter((change) => changed[change]);
}

/** Why an outcome is what it is, and, where it can be said, why it is not what it was. */
export type OutcomeReason = {
  because: LocalizedText;
  /** Why the rule that decided before does not decide now; null where it is gone, still decides, or stands further down. */
  notBefore: LocalizedText | null;
};

export function reasonOf(ruleSet: RuleSet, decided: Decided, ruleBefore: string | null): OutcomeReason {
  const { facts, decision, levelCause } = decided;
  // Only the triage queue is told by what would change it, and looking for that is what takes time.
  const changes = decision.rule === null ? smallestChanges(ruleSet, facts) : [];
  const { because, passedOver } = explainRouting(ruleSet, facts, decision, changes, levelCause);
  return { because, notBefore: passedOver.find(({ rule }) => rule === ruleBefore)?.because ?? null };
}

import type { Visit } from '../visit/visit';
import type { LocalizedText } from '../visit/vocabulary';
import { changesBetween, type Outcome, type OutcomeChange, outcomeOf, type OutcomeReason, reasonOf } from './outcome';
import { type RoutingBooks, routeVisit } from './route-visit';
import type { RuleSet } from './rule-set';

/**
 * "Under today's rules it would …": a visit keeps the rules it was routed by (design.md, "Coordination rules"), and where
 * those in force now decide something else, that is told beside it. Rules are compared with rules, as in a trial: where
 * a coordinator has sent the visit by hand is a person's decision and no difference of theirs.
 */
export type TodaysRules = OutcomeReason & {
  /** The version in force. */
  version: number;
  before: Outcome;
  after: Outcome;
  changes: OutcomeChange[];
  levelBecause: LocalizedText;
};

/** What the rules in force would change; null for a draft and where they come to the same. */
export function underTodaysRules(
  visit: Visit,
  ruleSet: RuleSet,
  today: RoutingBooks & { version: number },
): TodaysRules | null {
  if (!visit.routing) return null;
  const { routing } = routeVisit(visit, visit.levelLoweredBecause, today);
  const before = outcomeOf(visit, visit.routing, ruleSet);
  const after = outcomeOf(visit, routing, today.ruleSet);
  const changes = changesBetween(before, after);
  if (changes.length === 0) return null;

  const reason = reasonOf(today.ruleSet, routing, before.rule);
  return { version: today.version, before, after, changes, levelBecause: routing.levelBecause, ...reason };
}

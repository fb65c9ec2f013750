import type { Department, LocalizedText } from '../visit/vocabulary';
import type { RoutingDecision } from './decide';
import type { RoutingFacts } from './facts';
import type { LevelCause } from './level-cause';

/**
 * What a visit keeps of its routing: the facts it was decided on, the decision with the rules passed over, and, where
 * somebody overrode it, who and why. With the rule set's version the explanation can be told again in any language.
 */
export type RoutingRecord = {
  facts: RoutingFacts;
  levelCause: LevelCause;
  levelBecause: LocalizedText;
  decision: RoutingDecision;
  override: RoutingOverride | null;
};

/** A coordinator's re-routing (design.md: "where somebody overrode it, who and why"). */
export type RoutingOverride = {
  from: Department | null;
  to: Department;
  reason: string;
  byId: string;
  byName: string;
  /** ISO 8601. */
  at: string;
};

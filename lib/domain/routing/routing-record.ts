import type { Department, LocalizedText } from '../visit/vocabulary';
import type { RoutingDecision } from './decide';
import { completeFacts, type RoutingFacts, type StoredFacts } from './facts';
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
  /** The target area by its key and the partner by its id, as the registers had them; null where the visit is with none. */
  target: { area: string | null; partner: string | null };
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

/** A record as it was kept on its day, which may have known fewer facts and no target. */
export type StoredRouting = Omit<RoutingRecord, 'facts' | 'target'> & {
  facts: StoredFacts;
  target?: RoutingRecord['target'];
};

export function completeRouting({ facts, target, ...rest }: StoredRouting): RoutingRecord {
  return { ...rest, facts: completeFacts(facts), target: target ?? { area: null, partner: null } };
}

import type { Region } from '../places/regions';
import type { ChainRow, RuleSet } from '../routing/rule-set';
import type { ApprovalStepKey, Department, Level, LocalizedText, TravellingBody, VisitKind } from '../visit/vocabulary';

/** What an approval chain depends on. */
export type ChainFacts = {
  kind: VisitKind;
  level: Level;
  travellingBody: TravellingBody;
  /** Null in the triage queue: the chain is then told as if the economic department led. */
  leadDepartment: Department | null;
  /** Null when the destination is unknown: then no row about regions fits. */
  region: Region | null;
  /** Null when unknown: below the limits. */
  estimatedCostEur: number | null;
};

/** The steps of the first row of the rule set's table that fits, and that row's name. */
export function approvalChain(
  ruleSet: RuleSet,
  facts: ChainFacts,
): { row: string; steps: ApprovalStepKey[]; because: LocalizedText } {
  const row = ruleSet.chains.find((candidate) => fits(candidate, facts, ruleSet.costLimits));
  // A rule set whose table falls through asks the most careful way there is rather than nobody.
  if (!row) return { row: 'NONE', steps: ['DIRECTOR_ADMINISTRATIVE', 'CHIEF_EXECUTIVE'], because: FELL_THROUGH };
  return {
    row: row.key,
    steps: row.steps.map((step) => (step === 'LEAD_DIRECTOR' ? directorOf(facts.leadDepartment) : step)),
    because: row.name,
  };
}

const FELL_THROUGH: LocalizedText = {
  fi: 'Mikään hyväksymisketju ei sovi',
  sv: 'Ingen godkännandekedja passar',
  en: 'No approval chain fits',
};

function fits(row: ChainRow, facts: ChainFacts, limits: RuleSet['costLimits']): boolean {
  if (row.kinds && !row.kinds.includes(facts.kind)) return false;
  if (row.level && row.level !== facts.level) return false;
  if (row.travellingBodies && !row.travellingBodies.includes(facts.travellingBody)) return false;
  if (row.regions && (facts.region === null || !row.regions.includes(facts.region))) return false;
  return !row.costAbove || (facts.estimatedCostEur ?? 0) > limits[row.costAbove];
}

function directorOf(department: Department | null): ApprovalStepKey {
  return department === 'ADMINISTRATIVE' ? 'DIRECTOR_ADMINISTRATIVE' : 'DIRECTOR_ECONOMIC';
}

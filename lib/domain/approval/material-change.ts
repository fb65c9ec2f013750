import { chainOf } from '../routing/route-visit';
import type { RoutingRecord } from '../routing/routing-record';
import type { RuleSet } from '../routing/rule-set';
import { regionOf } from '../places/regions';
import type { ApprovalStep, Visit, VisitContent } from '../visit/visit';
import type { ApprovalStepKey, Department } from '../visit/vocabulary';

/** What changes of a visit an approval rests on (design.md, "Life of a visit"). */
export const MATERIAL_CHANGES = [
  'DATES',
  'LEVEL',
  'COST_CLASS',
  'DEPARTMENT',
  'DESTINATION',
  'HEAD_OF_DELEGATION',
] as const;
export type MaterialChange = (typeof MATERIAL_CHANGES)[number];

/**
 * Which steps a change concerns: whoever answers for the calendar and the people looks at dates, level and who comes;
 * whoever answers for the money at its class and at how far the trip goes; a new department is everybody's matter.
 */
const CONCERNS: Record<ApprovalStepKey, readonly MaterialChange[]> = {
  PROTOCOL_CHECK: ['DATES', 'LEVEL', 'DEPARTMENT', 'DESTINATION', 'HEAD_OF_DELEGATION'],
  HEAD_OF_UNIT: ['DATES', 'LEVEL', 'COST_CLASS', 'DEPARTMENT', 'DESTINATION'],
  DIRECTOR_ECONOMIC: ['LEVEL', 'COST_CLASS', 'DEPARTMENT', 'DESTINATION'],
  DIRECTOR_ADMINISTRATIVE: ['DATES', 'LEVEL', 'COST_CLASS', 'DEPARTMENT', 'DESTINATION', 'HEAD_OF_DELEGATION'],
  CHIEF_EXECUTIVE: ['LEVEL', 'COST_CLASS', 'DEPARTMENT', 'DESTINATION'],
  MAYORS_OFFICE: ['DATES', 'LEVEL', 'DEPARTMENT', 'DESTINATION', 'HEAD_OF_DELEGATION'],
};

type After = { content: VisitContent; routing: RoutingRecord; leadDepartment: Department | null };

/** What of the visit has changed materially, in the order of the list. */
export function materialChanges(before: Visit, after: After, ruleSet: RuleSet): MaterialChange[] {
  const time = (date: Date | null) => date?.getTime() ?? null;
  const region = (country: string | null) => (country ? regionOf(country) : null);
  const head = ({ guests, travellers }: VisitContent) => [...guests, ...travellers].find(({ isHead }) => isHead);
  const { content } = after;

  const changed: Record<MaterialChange, boolean> = {
    DATES: time(before.startsAt) !== time(content.startsAt) || time(before.endsAt) !== time(content.endsAt),
    LEVEL: before.level !== after.routing.facts.level,
    COST_CLASS: costClass(before.estimatedCostEur, ruleSet) !== costClass(content.estimatedCostEur, ruleSet),
    DEPARTMENT: before.leadDepartment !== after.leadDepartment,
    DESTINATION: before.direction === 'OUTGOING' && region(before.country) !== region(content.country),
    HEAD_OF_DELEGATION: head(before)?.name !== head(content)?.name,
  };
  return MATERIAL_CHANGES.filter((change) => changed[change]);
}

function costClass(cost: number | null, { costLimits }: RuleSet): 0 | 1 | 2 {
  if ((cost ?? 0) > costLimits.second) return 2;
  return (cost ?? 0) > costLimits.first ? 1 : 0;
}

export type NextRound = {
  steps: {
    step: ApprovalStepKey;
    kept: { decidedAt: Date | null; decidedById: string | null; comment: string } | null;
  }[];
  reopened: ApprovalStepKey[];
};

/**
 * The round of approval that a change leads to: steps it does not concern keep their decision, those it concerns and
 * those the chain has gained are open. Null when no decision has to be asked for again.
 */
export function approvalsAfterChange(before: Visit, after: After, ruleSet: RuleSet): NextRound | null {
  if (!['IN_APPROVAL', 'APPROVED', 'CONFIRMED'].includes(before.status)) return null;
  const changes = materialChanges(before, after, ruleSet);
  if (changes.length === 0) return null;

  const chain = chainOf(after.content, after.routing, after.leadDepartment, ruleSet).steps;
  const steps = chain.map((step) => ({ step, kept: keptDecision(before.steps, step, changes) }));
  const reopened = steps
    .filter(({ step, kept }) => kept === null && wasApproved(before.steps, step))
    .map(({ step }) => step);

  const sameChain = chain.join() === before.steps.map(({ step }) => step).join();
  const nothingAsked = steps.every(({ kept }) => kept !== null);
  if ((sameChain && reopened.length === 0) || nothingAsked) return null;
  return { steps, reopened };
}

function keptDecision(steps: readonly ApprovalStep[], step: ApprovalStepKey, changes: readonly MaterialChange[]) {
  const before = steps.find((candidate) => candidate.step === step && candidate.state === 'APPROVED');
  if (!before || CONCERNS[step].some((concern) => changes.includes(concern))) return null;
  return { decidedAt: before.decidedAt, decidedById: before.decidedBy?.id ?? null, comment: before.comment };
}

function wasApproved(steps: readonly ApprovalStep[], step: ApprovalStepKey): boolean {
  return steps.some((candidate) => candidate.step === step && candidate.state === 'APPROVED');
}

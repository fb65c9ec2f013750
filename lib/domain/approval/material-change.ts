import { chainOf } from '../routing/route-visit';
import type { RoutingRecord } from '../routing/routing-record';
import type { RuleSet } from '../routing/rule-set';
import type { ApprovalStep, StepState, Visit, VisitContent } from '../visit/visit';
import { APPROVAL_STEPS, type ApprovalStepKey, type Department, type Level } from '../visit/vocabulary';
import { asksNothing, planRound, type PlannedStep } from './round';

/** The changes of a visit that an approval cannot overlook (design.md, "Life of a visit"). */
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
 * Which steps a change concerns. Whoever answers for people's time looks at the dates; whoever answers for money or for
 * a department's work at the cost class; a new department at its own heads; everybody agreed to the level and to the
 * journey's end. The head of delegation is a matter of protocol and of those who receive.
 */
export const STEPS_CONCERNED: Record<MaterialChange, readonly ApprovalStepKey[]> = {
  DATES: ['PROTOCOL_CHECK', 'HEAD_OF_UNIT', 'DIRECTOR_ECONOMIC', 'DIRECTOR_ADMINISTRATIVE', 'MAYORS_OFFICE'],
  LEVEL: APPROVAL_STEPS,
  COST_CLASS: ['HEAD_OF_UNIT', 'DIRECTOR_ECONOMIC', 'DIRECTOR_ADMINISTRATIVE', 'CHIEF_EXECUTIVE'],
  DEPARTMENT: ['HEAD_OF_UNIT', 'DIRECTOR_ECONOMIC', 'DIRECTOR_ADMINISTRATIVE'],
  DESTINATION: APPROVAL_STEPS,
  HEAD_OF_DELEGATION: ['PROTOCOL_CHECK', 'DIRECTOR_ADMINISTRATIVE', 'MAYORS_OFFICE'],
};

/** What the visit will say once it is changed. */
export type AfterChange = { content: VisitContent; routing: RoutingRecord; leadDepartment: Department | null };

/** A material change with what was and what will be, as plain values: days and moments as ISO 8601, keys, sums in euros. */
export type ToldChange = { change: MaterialChange; before: string | number | null; after: string | number | null };

/** The changes that those whose approval is asked again are shown. */
export function tellChanges(before: Visit, after: AfterChange, ruleSet: RuleSet): ToldChange[] {
  const valuesOf = (
    content: VisitContent,
    level: Level,
    department: Department | null,
  ): Record<MaterialChange, string | number | null> => ({
    DATES: content.startsAt && content.endsAt && `${content.startsAt.toISOString()}/${content.endsAt.toISOString()}`,
    LEVEL: level,
    COST_CLASS: content.estimatedCostEur,
    DEPARTMENT: department,
    DESTINATION: content.country,
    HEAD_OF_DELEGATION: headOf(content),
  });
  const was = valuesOf(before, before.level, before.leadDepartment);
  const willBe = valuesOf(after.content, after.routing.facts.level, after.leadDepartment);
  return materialChanges(before, after, ruleSet).map((change) => ({
    ...{ change, before: was[change], after: willBe[change] },
  }));
}

/** What of the visit changes materially, in the order of MATERIAL_CHANGES. */
export function materialChanges(before: Visit, after: AfterChange, { costLimits }: RuleSet): MaterialChange[] {
  const { content } = after;
  const changed: Record<MaterialChange, boolean> = {
    DATES: !sameMoment(before.startsAt, content.startsAt) || !sameMoment(before.endsAt, content.endsAt),
    LEVEL: before.level !== after.routing.facts.level,
    COST_CLASS: costClass(before.estimatedCostEur, costLimits) !== costClass(content.estimatedCostEur, costLimits),
    DEPARTMENT: before.leadDepartment !== after.leadDepartment,
    DESTINATION: content.direction === 'OUTGOING' && before.country !== content.country,
    HEAD_OF_DELEGATION: headOf(before) !== headOf(content),
  };
  return MATERIAL_CHANGES.filter((change) => changed[change]);
}

function sameMoment(a: Date | null, b: Date | null): boolean {
  return a?.getTime() === b?.getTime();
}

/** 0 up to the first limit, 1 up to the second, 2 above it; an unknown cost is below the limits. */
function costClass(cost: number | null, { first, second }: RuleSet['costLimits']): 0 | 1 | 2 {
  if ((cost ?? 0) > second) return 2;
  return (cost ?? 0) > first ? 1 : 0;
}

function headOf({ guests, travellers }: VisitContent): string | null {
  const head = [...guests, ...travellers].find(({ isHead }) => isHead);
  return head ? `${head.name} / ${head.rank ?? ''}` : null;
}

/** What becomes of each step. The new chain is keep, reopen and add together; the old one keep, reopen and drop. */
export type StepsAfterChange = {
  /** Stays as it stands: its decision holds, or it was still to be decided. */
  keep: ApprovalStepKey[];
  /** Was approved, and has to be decided again. */
  reopen: ApprovalStepKey[];
  add: ApprovalStepKey[];
  drop: ApprovalStepKey[];
};

/** Sorts the steps of a chain by what the changes mean to them: exactly the steps concerned are reopened. */
export function stepsToReopen(
  changes: readonly MaterialChange[],
  previous: readonly { step: ApprovalStepKey; state: StepState }[],
  newChain: readonly ApprovalStepKey[],
): StepsAfterChange {
  const isConcerned = (step: ApprovalStepKey) => changes.some((change) => STEPS_CONCERNED[change].includes(step));
  const had = (step: ApprovalStepKey) => previous.some((before) => before.step === step);
  const reopens = (step: ApprovalStepKey) => isConcerned(step) && isApproved(previous, step);

  return {
    keep: newChain.filter((step) => had(step) && !reopens(step)),
    reopen: newChain.filter(reopens),
    add: newChain.filter((step) => !had(step)),
    drop: previous.map(({ step }) => step).filter((step) => !newChain.includes(step)),
  };
}

function isApproved(steps: readonly { step: ApprovalStepKey; state: StepState }[], wanted: ApprovalStepKey): boolean {
  return steps.some(({ step, state }) => step === wanted && state === 'APPROVED');
}

export type NextRound = { steps: PlannedStep[]; reopened: ApprovalStepKey[]; changes: ToldChange[] };

/**
 * The round of approval that a change of a visit leads to: decisions it does not concern are kept, the steps it
 * concerns and those the chain gains are open. A step that the chain gains is asked whatever the change was: an approval
 * that was the last is not final against a condition met later. Null when nothing new has to be decided: the present
 * round goes on, and a step the chain would no longer have is still asked, rather than nobody.
 */
export function approvalsAfterChange(before: Visit, after: AfterChange, ruleSet: RuleSet): NextRound | null {
  if (!['IN_APPROVAL', 'APPROVED', 'CONFIRMED'].includes(before.status)) return null;
  const changes = materialChanges(before, after, ruleSet);
  const chain = chainOf(after.content, after.routing, after.leadDepartment, ruleSet);
  const { reopen, add, drop } = stepsToReopen(changes, before.steps, chain.steps);
  if (reopen.length === 0 && add.length === 0 && (drop.length === 0 || changes.length === 0)) return null;

  const steps = planRound(chain.stages, (step) => (reopen.includes(step) ? null : approvedStep(before.steps, step)));
  if (asksNothing(steps)) return null;
  return { steps, reopened: reopen, changes: tellChanges(before, after, ruleSet) };
}

function approvedStep(steps: readonly ApprovalStep[], wanted: ApprovalStepKey): ApprovalStep | null {
  return steps.find(({ step, state }) => step === wanted && state === 'APPROVED') ?? null;
}

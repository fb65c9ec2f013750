import type { Quota } from '../routing/rule-set';
import type { ApprovalStep, StepState } from '../visit/visit';
import type { ApprovalStepKey } from '../visit/vocabulary';
import type { PlannedStage } from './chain';
import type { Decider, FoundApprovers } from './find-approver';

/**
 * A round of approval: stages one after the other, the steps of a stage at the same time. A stage is passed when as many
 * of its steps as it needs are approved, a step when as many of its office's holders have approved, or all that are
 * left: nobody's holiday holds a visit up. A visit is approved when every stage is passed, and not before.
 */

/** A step of a round that begins. `keptFrom` is the step of the round before whose approval holds. */
export type PlannedStep = {
  stage: number;
  stageNeed: number | null;
  step: ApprovalStepKey;
  holdersNeed: number | null;
  state: Extract<StepState, 'WAITING' | 'OPEN' | 'APPROVED' | 'NOT_NEEDED'>;
  keptFrom: string | null;
};

/** The steps of a new round along these stages, the approvals that hold taken along, and the first stage left open. */
export function planRound(
  stages: readonly PlannedStage[],
  keptStep: (step: ApprovalStepKey) => Pick<ApprovalStep, 'id'> | null = () => null,
): PlannedStep[] {
  const planned = stages.flatMap(({ steps, need }, stage) =>
    steps.map(({ step, holders }): PlannedStep => {
      const kept = keptStep(step);
      return {
        ...{ stage, stageNeed: toNumber(need), step, holdersNeed: toNumber(holders) },
        ...{ state: kept ? 'APPROVED' : 'WAITING', keptFrom: kept?.id ?? null },
      };
    }),
  );
  const settled = settle(planned.map((step, index) => ({ ...step, id: String(index) })));
  return planned.map((step, index) => ({ ...step, state: settled.stateOf(String(index), step.state) }));
}

/** What the trail tells of a round that begins. */
export function roundPayload(planned: readonly PlannedStep[]): { step: ApprovalStepKey; state: StepState }[] {
  return planned.map(({ step, state }) => ({ step, state }));
}

/** Whether every stage of a planned round is passed already: then there is nothing to ask. */
export function asksNothing(planned: readonly PlannedStep[]): boolean {
  return planned.every(({ state }) => state === 'APPROVED' || state === 'NOT_NEEDED');
}

const toNumber = (quota: Quota) => (quota === 'ALL' ? null : quota);

/** One of the open steps that somebody decides, in whose place and as whose office. */
export type OwnStep = { step: ApprovalStep; decider: Decider; decidedAs: ApprovalStepKey; othersLeft: number };

/** The open steps that are somebody's to decide at this moment, by what was found for each. */
export function ownSteps(
  steps: readonly ApprovalStep[],
  accountId: string,
  found: (step: ApprovalStepKey) => FoundApprovers,
): OwnStep[] {
  return steps.flatMap((step): OwnStep[] => {
    if (step.state !== 'OPEN') return [];
    const { deciders, decidedAt } = found(step.step);
    const left = decidersLeft(step, deciders);
    const decider = left.find(({ id }) => id === accountId);
    return decider && decidedAt ? [{ step, decider, decidedAs: decidedAt, othersLeft: left.length - 1 }] : [];
  });
}

/** Those found who have not decided yet, neither themselves nor somebody in the same person's place. */
export function decidersLeft(step: Pick<ApprovalStep, 'decisions'>, deciders: readonly Decider[]): Decider[] {
  const placesTaken = step.decisions.map(({ by, instead }) => instead?.id ?? by.id);
  const decided = step.decisions.map(({ by }) => by.id);
  return deciders.filter(({ id, instead }) => !decided.includes(id) && !placesTaken.includes(instead?.id ?? id));
}

/** What an approval makes of the round. */
export type RoundAfter = {
  /** Step ids by what becomes of them. */
  approved: string[];
  notNeeded: string[];
  opened: string[];
  isPassed: boolean;
};

/** The round after somebody's approval of the steps that were theirs. */
export function afterApproval(steps: readonly ApprovalStep[], own: readonly OwnStep[]): RoundAfter {
  const approved = own.filter(({ step, othersLeft }) => isEnough(step, othersLeft)).map(({ step }) => step.id);
  const { notNeeded, opened, isPassed } = settle(
    steps.map((step) => ({ ...step, state: approved.includes(step.id) ? ('APPROVED' as const) : step.state })),
  );
  return { approved, notNeeded, opened, isPassed };
}

/** Counts the approval that is being given. */
function isEnough({ holdersNeed, decisions }: ApprovalStep, othersLeft: number): boolean {
  if (othersLeft === 0) return true;
  return holdersNeed !== null && decisions.length + 1 >= holdersNeed;
}

type Settled = {
  notNeeded: string[];
  opened: string[];
  isPassed: boolean;
  stateOf: <S extends StepState>(id: string, otherwise: S) => S | 'OPEN' | 'NOT_NEEDED';
};

/** Puts the stages in order: what a passed stage no longer needs, and the first that is not passed opened. */
function settle(steps: readonly { id: string; stage: number; stageNeed: number | null; state: StepState }[]): Settled {
  const stages = [...new Set(steps.map(({ stage }) => stage))].sort((a, b) => a - b);
  const stepsOf = (stage: number) => steps.filter((step) => step.stage === stage);
  const isPassed = (stage: number) => {
    const all = stepsOf(stage);
    const approved = all.filter(({ state }) => state === 'APPROVED').length;
    return approved >= Math.min(all[0]?.stageNeed ?? all.length, all.length);
  };
  const undecided = ({ state }: { state: StepState }) => state === 'WAITING' || state === 'OPEN';

  const next = stages.find((stage) => !isPassed(stage));
  const notNeeded = stages.filter(isPassed).flatMap((stage) => stepsOf(stage).filter(undecided));
  const opened = next === undefined ? [] : stepsOf(next).filter(({ state }) => state === 'WAITING');
  const idsOf = (some: readonly { id: string }[]) => some.map(({ id }) => id);

  return {
    ...{ notNeeded: idsOf(notNeeded), opened: idsOf(opened), isPassed: next === undefined },
    stateOf: (id, otherwise) => {
      if (idsOf(notNeeded).includes(id)) return 'NOT_NEEDED';
      return idsOf(opened).includes(id) ? 'OPEN' : otherwise;
    },
  };
}

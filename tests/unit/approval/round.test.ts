import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PlannedStage } from '@/lib/domain/approval/chain';
import type { Decider } from '@/lib/domain/approval/find-approver';
import {
  afterApproval,
  asksNothing,
  decidersLeft,
  ownSteps,
  planRound,
  type PlannedStep,
} from '@/lib/domain/approval/round';
import type { ApprovalStep, StepDecision } from '@/lib/domain/visit/visit';
import { APPROVAL_STEPS, type ApprovalStepKey } from '@/lib/domain/visit/vocabulary';

const stage = (need: PlannedStage['need'], ...steps: ApprovalStepKey[]): PlannedStage => ({
  steps: steps.map((step) => ({ step, holders: 1 })),
  need,
});
const toSteps = (planned: readonly PlannedStep[]): ApprovalStep[] =>
  planned.map(({ keptFrom: _kept, ...step }, position) => ({
    ...{ ...step, id: step.step, position, openedAt: null, dueOn: null, decidedAt: null, decidedBy: null },
    ...{ comment: '', decisions: [] },
  }));
const inShort = (steps: readonly { step: string; state: string }[]) =>
  steps.map(({ step, state }) => `${step} ${state}`);
const decider = (id: string, instead: Decider['instead'] = null): Decider => ({ id, name: id.toUpperCase(), instead });
const decision = (id: string, insteadOf?: string): StepDecision => ({
  ...{ decision: 'APPROVED', by: { id, name: id }, decidedAs: 'HEAD_OF_UNIT', comment: '', at: new Date(0) },
  instead: insteadOf ? { id: insteadOf, name: insteadOf, because: 'ABSENT' } : null,
});

/** The round as it is when these have approved the step of that name. */
function approving(steps: ApprovalStep[], step: ApprovalStepKey, deciders: Decider[] = [decider('x')]): ApprovalStep[] {
  const own = ownSteps(steps, 'x', (asked) => ({
    decidedAt: asked,
    deciders: asked === step ? deciders : [],
    path: [],
  }));
  const { approved, notNeeded, opened } = afterApproval(steps, own);
  return steps.map((one): ApprovalStep => {
    if (approved.includes(one.id)) return { ...one, state: 'APPROVED' };
    if (notNeeded.includes(one.id)) return { ...one, state: 'NOT_NEEDED' };
    return opened.includes(one.id) ? { ...one, state: 'OPEN' } : one;
  });
}

describe('a round', () => {
  it('opens the whole of its first stage and nothing of the next', () => {
    const planned = planRound([stage('ALL', 'HEAD_OF_UNIT', 'PROTOCOL_CHECK'), stage('ALL', 'MAYORS_OFFICE')]);
    expect(inShort(planned)).toEqual(['HEAD_OF_UNIT OPEN', 'PROTOCOL_CHECK OPEN', 'MAYORS_OFFICE WAITING']);
  });

  it('goes on when all of a stage are approved, in whichever order', () => {
    let steps = toSteps(planRound([stage('ALL', 'HEAD_OF_UNIT', 'PROTOCOL_CHECK'), stage('ALL', 'MAYORS_OFFICE')]));
    steps = approving(steps, 'PROTOCOL_CHECK');
    expect(inShort(steps)).toEqual(['HEAD_OF_UNIT OPEN', 'PROTOCOL_CHECK APPROVED', 'MAYORS_OFFICE WAITING']);
    expect(inShort(approving(steps, 'HEAD_OF_UNIT'))).toEqual([
      'HEAD_OF_UNIT APPROVED',
      'PROTOCOL_CHECK APPROVED',
      'MAYORS_OFFICE OPEN',
    ]);
  });

  it('goes on when as many as needed are approved, and lets the others go', () => {
    const steps = toSteps(
      planRound([stage(2, 'HEAD_OF_UNIT', 'PROTOCOL_CHECK', 'DIRECTOR_ECONOMIC'), stage('ALL', 'MAYORS_OFFICE')]),
    );
    const one = approving(steps, 'DIRECTOR_ECONOMIC');
    expect(inShort(one)).toContain('MAYORS_OFFICE WAITING');
    expect(inShort(approving(one, 'HEAD_OF_UNIT'))).toEqual([
      'HEAD_OF_UNIT APPROVED',
      'PROTOCOL_CHECK NOT_NEEDED',
      'DIRECTOR_ECONOMIC APPROVED',
      'MAYORS_OFFICE OPEN',
    ]);
  });

  it('takes approvals along from the round before, and asks nothing when all of them hold', () => {
    const stages = [
      stage('ALL', 'HEAD_OF_UNIT'),
      stage(1, 'DIRECTOR_ECONOMIC', 'CHIEF_EXECUTIVE'),
      stage('ALL', 'MAYORS_OFFICE'),
    ];
    const kept = (...steps: ApprovalStepKey[]) =>
      planRound(stages, (step) => (steps.includes(step) ? { id: `old ${step}` } : null));
    expect(inShort(kept('CHIEF_EXECUTIVE'))).toEqual([
      'HEAD_OF_UNIT OPEN',
      'DIRECTOR_ECONOMIC NOT_NEEDED',
      'CHIEF_EXECUTIVE APPROVED',
      'MAYORS_OFFICE WAITING',
    ]);
    expect(asksNothing(kept('CHIEF_EXECUTIVE'))).toBe(false);
    expect(asksNothing(kept('HEAD_OF_UNIT', 'CHIEF_EXECUTIVE', 'MAYORS_OFFICE'))).toBe(true);
  });
});

describe('a step that several holders approve', () => {
  const [one] = toSteps(planRound([stage('ALL', 'HEAD_OF_UNIT')]));
  const step = one ?? expect.fail('There is a step.');
  const all = [decider('x'), decider('y', { id: 'z', name: 'Z', because: 'ABSENT' }), decider('w')];
  const isApproved = (change: Partial<ApprovalStep>, deciders = all) =>
    approving([{ ...step, ...change }], 'HEAD_OF_UNIT', deciders)[0]?.state === 'APPROVED';

  it('is approved by one, by so many, or by all, as the chain says', () => {
    expect(isApproved({ holdersNeed: 1 })).toBe(true);
    expect(isApproved({ holdersNeed: 2 })).toBe(false);
    expect(isApproved({ holdersNeed: 2, decisions: [decision('w')] })).toBe(true);
    expect(isApproved({ holdersNeed: null, decisions: [decision('w')] })).toBe(false);
    expect(isApproved({ holdersNeed: null, decisions: [decision('w'), decision('y', 'z')] })).toBe(true);
  });

  it('does not wait for holders who have nobody: those who are left are enough', () => {
    expect(isApproved({ holdersNeed: 5 }, [decider('x')])).toBe(true);
  });

  it('takes each place once: a holder who comes back has no say after their substitute', () => {
    const back = [decider('z'), decider('x')];
    expect(decidersLeft({ decisions: [decision('y', 'z')] }, back).map(({ id }) => id)).toEqual(['x']);
    expect(decidersLeft({ decisions: [decision('x')] }, back).map(({ id }) => id)).toEqual(['z']);
  });
});

it('a round of any stages, approved in any order, passes with every stage having what it needs and never with a step open', () => {
  const anyStages = fc
    .shuffledSubarray([...APPROVAL_STEPS], { minLength: 1 })
    .chain((steps) =>
      fc.tuple(
        fc.constant(steps),
        fc.array(fc.nat(5), { minLength: steps.length, maxLength: steps.length }),
        fc.array(fc.oneof(fc.constant('ALL' as const), fc.integer({ min: 1, max: 4 })), { minLength: 6, maxLength: 6 }),
      ),
    )
    .map(([steps, places, needs]) =>
      [0, 1, 2, 3, 4, 5].flatMap((place) => {
        const here = steps.filter((_, index) => places[index] === place);
        return here.length > 0 ? [stage(needs[place] ?? 'ALL', ...here)] : [];
      }),
    );

  fc.assert(
    fc.property(anyStages, fc.infiniteStream(fc.nat()), (stages, choices) => {
      let steps = toSteps(planRound(stages));
      for (let turn = 0; turn < 10; turn++) {
        const open = steps.filter(({ state }) => state === 'OPEN');
        const chosen = open[Number(choices.next().value) % Math.max(open.length, 1)];
        if (!chosen) break;
        expect(new Set(open.map((step) => step.stage)).size).toBe(1);
        steps = approving(steps, chosen.step);
      }
      expect(steps.some(({ state }) => state === 'OPEN' || state === 'WAITING')).toBe(false);
      stages.forEach(({ steps: planned, need }, index) => {
        const approved = steps.filter((step) => step.stage === index && step.state === 'APPROVED').length;
        expect(approved).toBe(need === 'ALL' ? planned.length : Math.min(need, planned.length));
      });
    }),
    { seed: 20261125 },
  );
});

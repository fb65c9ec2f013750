import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type AfterChange,
  approvalsAfterChange,
  MATERIAL_CHANGES,
  materialChanges,
  STEPS_CONCERNED,
  stepsToReopen,
} from '@/lib/domain/approval/material-change';
import { FIRST_RULE_SET } from '@/lib/domain/routing/first-rule-set';
import { routeVisit } from '@/lib/domain/routing/route-visit';
import { toContent } from '@/lib/domain/visit/to-content';
import {
  type ApprovalStep,
  STEP_STATES,
  type StepState,
  type Visit,
  type VisitContent,
  type VisitPerson,
} from '@/lib/domain/visit/visit';
import { visitInputSchema } from '@/lib/domain/visit/visit-schema';
import { APPROVAL_STEPS, type ApprovalStepKey } from '@/lib/domain/visit/vocabulary';

const DECIDED_AT = new Date('2027-02-01T10:00:00Z');
const books = { ruleSet: FIRST_RULE_SET, memberships: [], areas: [], partners: [] };
const person = { id: 'a', name: 'Aino Aalto', email: 'aino@example.fi' };

/** A step as it stands, in short: "HEAD_OF_UNIT APPROVED". */
function stepOf(inShort: `${ApprovalStepKey} ${StepState}`, position: number): ApprovalStep {
  const step = APPROVAL_STEPS.find((key) => inShort.startsWith(`${key} `)) ?? expect.fail(inShort);
  const state = STEP_STATES.find((key) => inShort.endsWith(` ${key}`)) ?? expect.fail(inShort);
  const decided =
    state === 'APPROVED' ? { decidedAt: DECIDED_AT, decidedBy: person } : { decidedAt: null, decidedBy: null };
  return {
    ...{ id: `the ${step}`, position, stage: position, stageNeed: null, step, holdersNeed: 1, state, openedAt: null },
    ...{ dueOn: null, comment: state === 'APPROVED' ? 'Sopii.' : '', decisions: [], ...decided },
  };
}

const content = (change: object): VisitContent =>
  toContent(
    visitInputSchema.parse({
      ...{ kind: 'BENCHMARKING_TRIP', title: 'Kirjastoihin tutustuminen', country: 'DK', estimatedCostEur: 4000 },
      ...{ startsAt: '2027-03-03T09:00:00+02:00', endsAt: '2027-03-04T16:00:00+02:00' },
      travellers: [{ name: 'Eero Eskola', isHead: true, rank: 'DIRECTOR' }],
      ...change,
    }),
  );
/** As the register gives people: each with an id. */
const stored = (people: readonly VisitPerson[]) =>
  people.map((person, place) => ({ ...person, id: `person ${place}` }));

/** A visit routed and in approval, with its steps in short. */
function visitOf(
  steps: Parameters<typeof stepOf>[0][],
  change: object = {},
  status: Visit['status'] = 'APPROVED',
): Visit {
  const said = content(change);
  const { level, routing } = routeVisit(said, null, books);
  return {
    ...said,
    ...{ guests: stored(said.guests), travellers: stored(said.travellers) },
    ...{
      id: 'v',
      reference: 'V-2027-000001',
      version: 3,
      status,
      statusSince: DECIDED_AT,
      level,
      levelLoweredBecause: null,
    },
    ...{
      leadDepartment: routing.decision.leadDepartment,
      supportDepartment: null,
      rule: routing.decision.rule,
      routing,
    },
    ...{
      ruleSetId: 'r',
      ruleSetVersion: 1,
      requester: person,
      disqualifiedIds: [],
      responsible: null,
      preparedBy: [],
      named: [],
      hold: null,
      imported: null,
    },
    ...{ steps: steps.map(stepOf), createdAt: DECIDED_AT, updatedAt: DECIDED_AT },
  };
}

function afterOf(change: object): AfterChange {
  const said = content(change);
  const { routing } = routeVisit(said, null, books);
  return { content: said, routing, leadDepartment: routing.decision.leadDepartment };
}

describe('a material change', () => {
  const before = visitOf(['HEAD_OF_UNIT APPROVED', 'DIRECTOR_ECONOMIC APPROVED']);

  it.each<[string, object, string[]]>([
    ['nothing', {}, []],
    ['the title, the notes and the host', { title: 'Toinen', notes: 'Uutta', host: 'Joku' }, []],
    ['the start', { startsAt: '2027-03-03T10:00:00+02:00' }, ['DATES']],
    ['the same start in another zone', { startsAt: '2027-03-03T07:00:00Z' }, []],
    ['the end', { endsAt: '2027-03-05T16:00:00+02:00' }, ['DATES']],
    ['the cost up to the first limit', { estimatedCostEur: 10_000 }, []],
    ['the cost past the first limit', { estimatedCostEur: 10_000.01 }, ['COST_CLASS']],
    ['the cost past the second limit', { estimatedCostEur: 50_000.01 }, ['COST_CLASS']],
    ['the cost to nobody knows what', { estimatedCostEur: null }, []],
    ['the destination', { country: 'SE' }, ['DESTINATION']],
    [
      'the head of delegation',
      { travellers: [{ name: 'Iida Ilola', isHead: true, rank: 'DIRECTOR' }] },
      ['HEAD_OF_DELEGATION'],
    ],
    [
      'somebody else who travels',
      { travellers: [{ name: 'Eero Eskola', isHead: true, rank: 'DIRECTOR' }, { name: 'Olli Oja' }] },
      [],
    ],
    [
      'the rank of the head',
      { travellers: [{ name: 'Eero Eskola', isHead: true, rank: 'MAYOR' }] },
      ['LEVEL', 'DEPARTMENT', 'HEAD_OF_DELEGATION'],
    ],
    ['who travels', { travellingBody: 'ELECTED_BODY' }, ['DEPARTMENT']],
  ])('is or is not: %s', (_title, change, expected) => {
    expect(materialChanges(before, afterOf(change), FIRST_RULE_SET)).toEqual(expected);
  });

  it('is not the country that visitors come from', () => {
    const visitors = { kind: 'INCOMING_VISIT', travellers: [] };
    expect(materialChanges(visitOf([], visitors), afterOf({ ...visitors, country: 'JP' }), FIRST_RULE_SET)).toEqual([]);
  });

  it.each(MATERIAL_CHANGES)('of the %s concerns somebody in every chain that has a step for it', (change) => {
    expect(STEPS_CONCERNED[change].length).toBeGreaterThan(0);
    if (change === 'HEAD_OF_DELEGATION') return;
    // What design.md names reopens at least one step of every chain: no approved visit moves its dates unseen.
    for (const { key, stages } of FIRST_RULE_SET.chains) {
      const steps = stages.flatMap((stage) => stage.steps);
      const asked = steps.flatMap(({ step }) =>
        step === 'LEAD_DIRECTOR' ? (['DIRECTOR_ECONOMIC', 'DIRECTOR_ADMINISTRATIVE'] as const) : [step],
      );
      expect(
        asked.some((step) => STEPS_CONCERNED[change].includes(step)),
        key,
      ).toBe(true);
    }
  });
});

describe('the steps after a change', () => {
  const chain = fc.shuffledSubarray([...APPROVAL_STEPS], { minLength: 1 });
  const previous = chain.chain((steps) =>
    fc.tuple(...steps.map((step) => fc.constantFrom(...STEP_STATES).map((state) => ({ step, state })))),
  );
  const sorted = (steps: readonly string[]) => [...steps].sort();

  it('are all accounted for: the new chain is kept, reopened and added, the old one kept, reopened and dropped', () => {
    fc.assert(
      fc.property(fc.subarray([...MATERIAL_CHANGES]), previous, chain, (changes, before, after) => {
        const { keep, reopen, add, drop } = stepsToReopen(changes, before, after);
        expect(sorted([...keep, ...reopen, ...add])).toEqual(sorted(after));
        expect(sorted([...keep, ...reopen, ...drop])).toEqual(sorted(before.map(({ step }) => step)));
      }),
      { seed: 20261124 },
    );
  });

  it('are reopened exactly when they were approved, are still asked and are concerned', () => {
    fc.assert(
      fc.property(fc.subarray([...MATERIAL_CHANGES]), previous, chain, (changes, before, after) => {
        const expected = before
          .filter(
            ({ step, state }) =>
              state === 'APPROVED' &&
              after.includes(step) &&
              changes.some((change) => STEPS_CONCERNED[change].includes(step)),
          )
          .map(({ step }) => step);
        expect(sorted(stepsToReopen(changes, before, after).reopen)).toEqual(sorted(expected));
      }),
      { seed: 20261124 },
    );
  });
});

describe('the approvals after a change', () => {
  const inShort = (before: Visit, change: object) => {
    const next = approvalsAfterChange(before, afterOf(change), FIRST_RULE_SET);
    return (
      next && {
        steps: next.steps.map(({ step, keptFrom }) => `${step} ${keptFrom ? 'kept' : 'open'}`),
        reopened: next.reopened,
      }
    );
  };
  const approved = () => visitOf(['HEAD_OF_UNIT APPROVED', 'DIRECTOR_ECONOMIC APPROVED']);

  it('stay as they are when nothing material changes', () => {
    expect(inShort(approved(), { notes: 'Uutta' })).toBeNull();
  });

  it('are asked for again of the steps that new dates concern', () => {
    expect(inShort(approved(), { endsAt: '2027-03-05T16:00:00+02:00' })).toEqual({
      steps: ['HEAD_OF_UNIT open', 'DIRECTOR_ECONOMIC open'],
      reopened: ['HEAD_OF_UNIT', 'DIRECTOR_ECONOMIC'],
    });
  });

  it('keep the decision of a step that the change does not concern, by the step it was made at', () => {
    const costly = { country: 'DE', estimatedCostEur: 20_000 };
    const before = visitOf(['HEAD_OF_UNIT APPROVED', 'DIRECTOR_ECONOMIC APPROVED', 'CHIEF_EXECUTIVE APPROVED'], costly);
    const next = approvalsAfterChange(
      before,
      afterOf({ ...costly, startsAt: '2027-03-02T09:00:00+02:00' }),
      FIRST_RULE_SET,
    );
    expect(next?.reopened).toEqual(['HEAD_OF_UNIT', 'DIRECTOR_ECONOMIC']);
    expect(next?.steps[2]).toMatchObject({
      ...{ step: 'CHIEF_EXECUTIVE', state: 'APPROVED', keptFrom: 'the CHIEF_EXECUTIVE' },
    });
    expect(next?.changes).toEqual([
      {
        change: 'DATES',
        before: '2027-03-03T07:00:00.000Z/2027-03-04T14:00:00.000Z',
        after: '2027-03-02T07:00:00.000Z/2027-03-04T14:00:00.000Z',
      },
    ]);
  });

  it('gain the step that who travels asks for, though that alone reopens nothing', () => {
    const override = visitOf(['HEAD_OF_UNIT APPROVED', 'DIRECTOR_ADMINISTRATIVE APPROVED'], { country: 'DE' });
    const before = { ...override, leadDepartment: 'ADMINISTRATIVE' as const };
    const after = {
      ...afterOf({ country: 'DE', travellingBody: 'ELECTED_BODY' }),
      leadDepartment: 'ADMINISTRATIVE' as const,
    };
    const next = approvalsAfterChange(before, after, FIRST_RULE_SET);
    expect(next?.changes).toEqual([]);
    expect(next?.steps.map(({ step, state }) => `${step} ${state}`)).toEqual([
      'DIRECTOR_ADMINISTRATIVE APPROVED',
      'CHIEF_EXECUTIVE OPEN',
    ]);
  });

  it('gain the step that a higher cost asks for', () => {
    expect(inShort(approved(), { estimatedCostEur: 20_000 })).toEqual({
      steps: ['HEAD_OF_UNIT open', 'DIRECTOR_ECONOMIC open', 'CHIEF_EXECUTIVE open'],
      reopened: ['HEAD_OF_UNIT', 'DIRECTOR_ECONOMIC'],
    });
  });

  it('become those of a high-level visit when somebody high joins', () => {
    expect(inShort(approved(), { travellers: [{ name: 'Eero Eskola', isHead: true, rank: 'MAYOR' }] })).toEqual({
      steps: ['PROTOCOL_CHECK open', 'DIRECTOR_ADMINISTRATIVE open', 'MAYORS_OFFICE open'],
      reopened: [],
    });
  });

  it('go on as they are while none of the steps concerned has been decided', () => {
    const before = visitOf(['HEAD_OF_UNIT OPEN', 'DIRECTOR_ECONOMIC WAITING'], {}, 'IN_APPROVAL');
    expect(inShort(before, { endsAt: '2027-03-05T16:00:00+02:00' })).toBeNull();
  });

  it('drop a step the chain no longer has, and go on with the ones that are left', () => {
    const costly = { estimatedCostEur: 20_000 };
    const before = visitOf(
      ['HEAD_OF_UNIT APPROVED', 'DIRECTOR_ECONOMIC OPEN', 'CHIEF_EXECUTIVE WAITING'],
      costly,
      'IN_APPROVAL',
    );
    expect(inShort(before, {})).toEqual({
      steps: ['HEAD_OF_UNIT open', 'DIRECTOR_ECONOMIC open'],
      reopened: ['HEAD_OF_UNIT'],
    });
  });

  it.each(['DRAFT', 'SUBMITTED', 'IN_PREPARATION', 'RETURNED', 'POSTPONED'] as const)(
    'are no matter of a visit that stands at %s',
    (status) => {
      const before = visitOf(['HEAD_OF_UNIT APPROVED'], {}, status);
      expect(inShort(before, { endsAt: '2027-03-05T16:00:00+02:00' })).toBeNull();
    },
  );
});

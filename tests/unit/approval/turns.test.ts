import fc from 'fast-check';
import { expect, it } from 'vitest';
import { can, type VisitAccess } from '@/lib/domain/access/can';
import { ROLES } from '@/lib/domain/access/roles';
import { findApprovers, type OfficePerson } from '@/lib/domain/approval/find-approver';
import { turnsOf, withTurns } from '@/lib/domain/approval/turns';
import { APPROVAL_STEPS, DEPARTMENTS } from '@/lib/domain/visit/vocabulary';

const IDS = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];
const held = fc.record({
  role: fc.constantFrom('HEAD_OF_UNIT', 'DIRECTOR', 'CHIEF_EXECUTIVE', 'MAYORS_OFFICE', 'PROTOCOL_OFFICER', ...ROLES),
  department: fc.constantFrom(...DEPARTMENTS, null),
} as const);

/** A city of seven with any roles, absences and substitutes in any order, round in circles too. */
const anyPeople = fc
  .tuple(
    ...IDS.map((id) =>
      fc.record({
        id: fc.constant(id),
        name: fc.constant(id.toUpperCase()),
        roles: fc.array(held, { minLength: 1, maxLength: 2 }),
        absent: fc.boolean(),
        substitutes: fc.shuffledSubarray(
          IDS.filter((other) => other !== id),
          { maxLength: 3 },
        ),
      }),
    ),
  )
  .map((people): OfficePerson[] => people);

const anyVisit = fc.record({
  leadDepartment: fc.constantFrom(...DEPARTMENTS, null),
  requesterId: fc.constantFrom(...IDS, 'nobody'),
  responsibleId: fc.constantFrom(...IDS, null),
  preparedBy: fc.subarray(IDS, { maxLength: 3 }),
  disqualifiedIds: fc.subarray(IDS, { maxLength: 3 }),
});

it('a step is open to exactly those whom the finding names, whatever the absences, substitutes and the visit', () => {
  fc.assert(
    fc.property(anyPeople, anyVisit, fc.constantFrom(...APPROVAL_STEPS), (people, visit, step) => {
      const found = findApprovers(step, visit, people);
      const access: VisitAccess = {
        ...visit,
        ...{ status: 'IN_APPROVAL', confidentiality: 'INTERNAL', namedIds: [], hold: null },
        steps: [{ step, open: true, decidedBy: [] }],
      };
      const may = people
        .map(({ id, name, roles }) => withTurns({ accountId: id, name, email: '', roles }, people))
        .filter((actor) => can(actor, 'visit.approve', access).allowed)
        .map(({ accountId }) => accountId);

      // The finding names one of each line; whoever stands in two lines is named once.
      expect(may.sort()).toEqual(found.deciders.map(({ id }) => id).sort());
    }),
    { seed: 20261125, numRuns: 3000 },
  );
});

it('a step is open to nobody while the visit is held, and those whom the finding names are told why', () => {
  const standing = fc.constantFrom('AWAITED', 'REFUSED', 'GRANTED');
  fc.assert(
    fc.property(anyPeople, anyVisit, fc.constantFrom(...APPROVAL_STEPS), standing, (people, visit, step, hold) => {
      const found = findApprovers(step, visit, people);
      const access: VisitAccess = {
        ...visit,
        ...{ status: 'IN_APPROVAL', confidentiality: 'INTERNAL', namedIds: [], hold },
        steps: [{ step, open: true, decidedBy: [] }],
      };
      for (const { id, name, roles } of people) {
        const actor = withTurns({ accountId: id, name, email: '', roles }, people);
        const verdict = can(actor, 'visit.approve', access);
        const isDecider = found.deciders.some((decider) => decider.id === id);
        expect(verdict.allowed).toBe(isDecider && hold === 'GRANTED');
        const says = !verdict.allowed && verdict.reason === 'HELD_FOR_EXCEPTION';
        expect(says).toBe(isDecider && hold !== 'GRANTED');
      }
    }),
    { seed: 20261125, numRuns: 1000 },
  );
});

it('every step of every visit ends in somebody or, at the end of the escalation, in nobody at all', () => {
  fc.assert(
    fc.property(anyPeople, anyVisit, fc.constantFrom(...APPROVAL_STEPS), (people, visit, step) => {
      const { decidedAt, deciders, path } = findApprovers(step, visit, people);
      expect(deciders.length > 0).toBe(decidedAt !== null);
      if (decidedAt === null) expect(path.at(-1)?.step).toBe('MAYORS_OFFICE');
    }),
    { seed: 20261125 },
  );
});

it('nothing comes to the turn of somebody absent, unknown, or administering the department', () => {
  const head = (change: Partial<OfficePerson>): OfficePerson => ({
    ...{ id: 'a', name: 'A', roles: [{ role: 'HEAD_OF_UNIT', department: null }], absent: false, substitutes: [] },
    ...change,
  });
  expect(turnsOf('a', [head({ absent: true })])).toEqual([]);
  expect(turnsOf('b', [head({})])).toEqual([]);
  const both = head({
    roles: [
      { role: 'HEAD_OF_UNIT', department: null },
      { role: 'ADMINISTRATOR', department: 'ECONOMIC' },
    ],
  });
  expect(turnsOf('a', [both]).map(({ leadDepartment }) => leadDepartment)).toEqual(['ADMINISTRATIVE', null]);
});

it('says of a substitute who has to be barred before them', () => {
  const people: OfficePerson[] = [
    {
      id: 'head',
      name: 'H',
      roles: [{ role: 'HEAD_OF_UNIT', department: 'ECONOMIC' }],
      absent: false,
      substitutes: ['one', 'two'],
    },
    { id: 'one', name: '1', roles: [], absent: true, substitutes: [] },
    { id: 'two', name: '2', roles: [], absent: false, substitutes: [] },
  ];
  expect(turnsOf('two', people)).toEqual([{ step: 'HEAD_OF_UNIT', leadDepartment: 'ECONOMIC', before: ['head'] }]);
});

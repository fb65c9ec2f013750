import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type HeldRole, ROLES } from '@/lib/domain/access/roles';
import {
  findApprovers,
  lineOf,
  LONGEST_LINE,
  type OfficePerson,
  type VisitToDecide,
  whyNot,
} from '@/lib/domain/approval/find-approver';
import { APPROVAL_STEPS, DEPARTMENTS } from '@/lib/domain/visit/vocabulary';

const held = (role: HeldRole['role'], department: HeldRole['department'] = null): HeldRole[] => [{ role, department }];
const person = (id: string, change: Partial<OfficePerson> = {}): OfficePerson => ({
  id,
  name: id.toUpperCase(),
  roles: held('VIEWER'),
  absent: false,
  substitutes: [],
  ...change,
});
const head = (change: Partial<OfficePerson> = {}) => person('head', { roles: held('HEAD_OF_UNIT'), ...change });
const visit = (change: Partial<VisitToDecide> = {}): VisitToDecide => ({
  leadDepartment: 'ECONOMIC',
  requesterId: 'requester',
  responsibleId: null,
  preparedBy: [],
  disqualifiedIds: [],
  ...change,
});
const decidersOf = (people: OfficePerson[], about = visit()) =>
  findApprovers('HEAD_OF_UNIT', about, people).deciders.map(({ id, instead }) => [id, instead?.id, instead?.because]);

describe('a step is decided', () => {
  it('by the holder of its role, in nobody’s place', () => {
    expect(findApprovers('HEAD_OF_UNIT', visit(), [head({ substitutes: ['deputy'] }), person('deputy')])).toEqual({
      decidedAt: 'HEAD_OF_UNIT',
      deciders: [{ id: 'head', name: 'HEAD', instead: null }],
      path: [],
    });
  });

  it.each<[string, Partial<OfficePerson>, Partial<VisitToDecide>]>([
    ['ABSENT', { absent: true }, {}],
    ['DISQUALIFIED', {}, { disqualifiedIds: ['head'] }],
    ['REQUESTED', {}, { requesterId: 'head' }],
    ['PREPARED', {}, { responsibleId: 'head' }],
    ['PREPARED', {}, { preparedBy: ['head'] }],
    ['ADMINISTERS', { roles: [...held('HEAD_OF_UNIT'), ...held('ADMINISTRATOR', 'ECONOMIC')] }, {}],
  ])('by the first substitute when its holder gives place: %s', (because, change, about) => {
    const people = [head({ substitutes: ['one', 'two'], ...change }), person('one'), person('two')];
    expect(findApprovers('HEAD_OF_UNIT', visit(about), people)).toEqual({
      decidedAt: 'HEAD_OF_UNIT',
      deciders: [{ id: 'one', name: 'ONE', instead: { id: 'head', name: 'HEAD', because } }],
      path: [{ step: 'HEAD_OF_UNIT', person: { id: 'head', name: 'HEAD', because } }],
    });
  });

  it('by the second substitute before a substitute of the first', () => {
    const away = { absent: true };
    const people = [
      head({ ...away, substitutes: ['one', 'two'] }),
      person('one', { ...away, substitutes: ['ones'] }),
      person('two'),
      person('ones'),
    ];
    expect(decidersOf(people)).toEqual([['two', 'head', 'ABSENT']]);
    expect(decidersOf(people, visit({ disqualifiedIds: ['two'] }))).toEqual([['ones', 'head', 'ABSENT']]);
  });

  it('by any of several holders, each with a line of their own; a holder stands in for nobody', () => {
    const other = person('other', { roles: held('HEAD_OF_UNIT', 'ECONOMIC') });
    expect(decidersOf([head({ absent: true, substitutes: ['one'] }), other, person('one')])).toEqual([
      ['other', undefined, undefined],
      ['one', 'head', 'ABSENT'],
    ]);
    expect(decidersOf([head({ absent: true, substitutes: ['other'] }), other])).toEqual([
      ['other', undefined, undefined],
    ]);
  });

  it('by nobody who holds the role for the other department only', () => {
    const other = head({ roles: held('HEAD_OF_UNIT', 'ADMINISTRATIVE') });
    expect(findApprovers('HEAD_OF_UNIT', visit(), [other])).toMatchObject({ decidedAt: null, deciders: [] });
  });
});

describe('nobody left', () => {
  const director = person('director', { roles: held('DIRECTOR', 'ECONOMIC') });
  const chief = person('chief', { roles: held('CHIEF_EXECUTIVE') });
  const mayor = person('mayor', { roles: held('MAYORS_OFFICE') });
  const administration = person('administration', { roles: held('DIRECTOR', 'ADMINISTRATIVE') });
  const everybody = [director, chief, mayor, administration];

  it('goes to the director of the lead department, in the place of the head who is away', () => {
    const away = head({ absent: true });
    expect(findApprovers('HEAD_OF_UNIT', visit(), [away, ...everybody])).toEqual({
      decidedAt: 'DIRECTOR_ECONOMIC',
      deciders: [{ id: 'director', name: 'DIRECTOR', instead: { id: 'head', name: 'HEAD', because: 'ABSENT' } }],
      path: [{ step: 'HEAD_OF_UNIT', person: { id: 'head', name: 'HEAD', because: 'ABSENT' } }],
    });
    const theirs = visit({ leadDepartment: 'ADMINISTRATIVE' });
    expect(findApprovers('HEAD_OF_UNIT', theirs, everybody).decidedAt).toBe('DIRECTOR_ADMINISTRATIVE');
  });

  it.each([
    ['PROTOCOL_CHECK', [], 'DIRECTOR_ADMINISTRATIVE'],
    ['DIRECTOR_ECONOMIC', ['director'], 'CHIEF_EXECUTIVE'],
    ['DIRECTOR_ADMINISTRATIVE', ['administration'], 'CHIEF_EXECUTIVE'],
    ['CHIEF_EXECUTIVE', ['chief'], 'MAYORS_OFFICE'],
    ['HEAD_OF_UNIT', ['director', 'chief'], 'MAYORS_OFFICE'],
    ['MAYORS_OFFICE', ['mayor'], null],
  ] as const)('at %s without %j goes to %s', (step, disqualifiedIds, decidedAt) => {
    expect(findApprovers(step, visit({ disqualifiedIds }), everybody).decidedAt).toBe(decidedAt);
  });

  it('of a head of unit, where no department leads, goes to the chief executive', () => {
    expect(findApprovers('HEAD_OF_UNIT', visit({ leadDepartment: null }), everybody).decidedAt).toBe('CHIEF_EXECUTIVE');
  });
});

it('a line ends in a circle, where somebody is unknown, and at its longest', () => {
  const a = person('a', { substitutes: ['b', 'gone'] });
  const b = person('b', { substitutes: ['a', 'b'] });
  expect(lineOf(a, [a, b])).toEqual([a, b]);
  const long = Array.from({ length: 50 }, (_, index) => person(`p${index}`, { substitutes: [`p${index + 1}`] }));
  expect(lineOf(long[0] ?? a, long)).toHaveLength(LONGEST_LINE);
});

describe('whoever is away and whoever stands in for whom', () => {
  const IDS = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];
  const anyRole = fc.record({ role: fc.constantFrom(...ROLES), department: fc.constantFrom(...DEPARTMENTS, null) });
  const anybody = fc.record({
    roles: fc.array(anyRole, { maxLength: 2 }),
    absent: fc.boolean(),
    substitutes: fc.array(fc.constantFrom(...IDS, 'unknown'), { maxLength: 4 }),
  });
  const anyCity = fc
    .tuple(...IDS.map(() => anybody))
    .map((drawn) => drawn.map((change, index) => person(IDS[index] ?? '', change)));
  const anyVisit = fc.record({
    leadDepartment: fc.constantFrom(...DEPARTMENTS, null),
    requesterId: fc.constantFrom(...IDS),
    responsibleId: fc.constantFrom(...IDS, null),
    preparedBy: fc.subarray(IDS),
    disqualifiedIds: fc.subarray(IDS),
  });

  it('the finding ends in somebody who may decide, or has gone up to where nobody is above', () => {
    fc.assert(
      fc.property(fc.constantFrom(...APPROVAL_STEPS), anyVisit, anyCity, (step, about, people) => {
        const { decidedAt, deciders, path } = findApprovers(step, about, people);
        expect(deciders.length === 0).toBe(decidedAt === null);
        if (decidedAt === null) expect(path.at(-1)?.step).toBe('MAYORS_OFFICE');

        for (const { id, instead } of deciders) {
          const found = people.find((one) => one.id === id);
          expect(found && whyNot(found, about)).toBeNull();
          expect(instead?.id).not.toBe(id);
          // In whose place somebody decides stands on the way there, with the same reason.
          if (instead) expect(path.map((passed) => passed.person)).toContainEqual(instead);
        }
        expect(new Set(deciders.map(({ id }) => id)).size).toBe(deciders.length);
      }),
      { numRuns: 2000, seed: 20261125 },
    );
  });

  it('nobody absent, disqualified, who requested, prepared or administers the visit is ever given', () => {
    fc.assert(
      fc.property(fc.constantFrom(...APPROVAL_STEPS), anyVisit, anyCity, (step, about, people) => {
        for (const { id } of findApprovers(step, about, people).deciders) {
          const found = people.find((one) => one.id === id);
          const { requesterId, responsibleId, preparedBy, disqualifiedIds } = about;
          expect(found?.absent).toBe(false);
          expect([requesterId, responsibleId, ...preparedBy, ...disqualifiedIds]).not.toContain(id);
          const administered = found?.roles.filter(({ role }) => role === 'ADMINISTRATOR').map((one) => one.department);
          expect(administered).not.toContain(null);
          if (about.leadDepartment) expect(administered).not.toContain(about.leadDepartment);
        }
      }),
      { numRuns: 2000, seed: 25112026 },
    );
  });
});

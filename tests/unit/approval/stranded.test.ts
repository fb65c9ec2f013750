import { expect, it } from 'vitest';
import type { Role } from '@/lib/domain/access/roles';
import type { OfficePerson, VisitToDecide } from '@/lib/domain/approval/find-approver';
import { isStranded } from '@/lib/domain/approval/stranded';

const person = (id: string, role: Role, more: Partial<OfficePerson> = {}): OfficePerson => ({
  ...{ id, name: id, roles: [{ role, department: null }], absent: false, substitutes: [] },
  ...more,
});
const VISIT: VisitToDecide = {
  leadDepartment: 'ADMINISTRATIVE',
  requesterId: 'requester',
  responsibleId: 'coordinator',
  preparedBy: [],
  disqualifiedIds: [],
};
const stranded = (people: readonly OfficePerson[], decidedBy: string[] = [], disqualifiedIds: string[] = []) =>
  isStranded({ step: 'MAYORS_OFFICE', decidedBy }, { ...VISIT, disqualifiedIds }, people);

it('a step is stranded when its holder is away and nobody stands in, and not while a substitute may decide', () => {
  const mayor = person('mayor', 'MAYORS_OFFICE');
  expect(stranded([mayor])).toBe(false);
  expect(stranded([{ ...mayor, absent: true }])).toBe(true);
  const deputy = person('deputy', 'VIEWER');
  const away = { ...mayor, absent: true, substitutes: ['deputy'] };
  expect(stranded([away, deputy])).toBe(false);
  expect(stranded([away, deputy], [], ['deputy'])).toBe(true);
});

it('a step below is not stranded while the one above has somebody', () => {
  const head = person('head', 'HEAD_OF_UNIT', { absent: true });
  const people = [head, person('chief', 'CHIEF_EXECUTIVE')];
  expect(isStranded({ step: 'HEAD_OF_UNIT', decidedBy: [] }, VISIT, people)).toBe(false);
  expect(isStranded({ step: 'HEAD_OF_UNIT', decidedBy: [] }, VISIT, [head])).toBe(true);
});

it('a step that needs more than those who have decided already is stranded', () => {
  const [mayor, other] = [person('mayor', 'MAYORS_OFFICE'), person('other', 'MAYORS_OFFICE')];
  expect(stranded([mayor, other], ['mayor'])).toBe(false);
  expect(stranded([mayor, { ...other, absent: true }], ['mayor'])).toBe(true);
});

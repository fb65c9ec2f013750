import { describe, expect, it } from 'vitest';
import { type Actor, ROLES, type HeldRole } from '@/lib/domain/access/roles';
import { isAgreedByAll, obstacleToAgree } from '@/lib/domain/routing/agree';
import { DEPARTMENTS } from '@/lib/domain/visit/vocabulary';

const actor = (...roles: HeldRole[]): Actor => ({
  accountId: 'me',
  name: 'Testi',
  email: 'testi@vierailut.test',
  roles,
  absent: false,
  turns: [],
});

describe('who may agree to a rule set', () => {
  it.each(DEPARTMENTS)('for %s: its own administrators and those of the whole city, in no other role', (department) => {
    const may = ROLES.flatMap((role) =>
      [...DEPARTMENTS, null]
        .filter((held) => obstacleToAgree(actor({ role, department: held }), department, []) === null)
        .map((held) => `${role} ${held}`),
    );
    expect(may.sort()).toEqual([`ADMINISTRATOR ${department}`, 'ADMINISTRATOR null'].sort());
  });

  it.each(DEPARTMENTS)('nobody who has agreed for %s already agrees again, for either department', (department) => {
    const everything = actor({ role: 'ADMINISTRATOR', department: null });
    const given = [{ department, accountId: 'me' }];
    expect(DEPARTMENTS.map((other) => obstacleToAgree(everything, other, given))).toEqual([
      'AGREED_ALREADY',
      'AGREED_ALREADY',
    ]);
  });

  it('takes both departments', () => {
    expect(isAgreedByAll([])).toBe(false);
    expect(isAgreedByAll([{ department: 'ECONOMIC' }, { department: 'ECONOMIC' }])).toBe(false);
    expect(isAgreedByAll([{ department: 'ADMINISTRATIVE' }, { department: 'ECONOMIC' }])).toBe(true);
  });
});

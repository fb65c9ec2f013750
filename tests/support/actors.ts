import { type Actor, HOLDER_OF_STEP } from '@/lib/domain/access/roles';
import type { OfficePerson } from '@/lib/domain/approval/find-approver';
import { withTurns } from '@/lib/domain/approval/turns';

/** Somebody present, in a city where every office has another holder besides: nothing comes to them from below. */
export function inOffice(account: Omit<Actor, 'absent' | 'turns'>): Actor {
  const { accountId: id, name, roles } = account;
  const others = Object.values(HOLDER_OF_STEP).map(({ role }): OfficePerson => {
    return { id: `another ${role}`, name: role, roles: [{ role, department: null }], absent: false, substitutes: [] };
  });
  return withTurns(account, [{ id, name, roles, absent: false, substitutes: [] }, ...others]);
}

import type { Actor } from '../access/roles';
import type { ForbiddenReason } from '../shared/result';
import { type Department, DEPARTMENTS } from '../visit/vocabulary';

/**
 * Who agrees to a rule set (design.md, "Coordination rules": activating needs the administrators of both departments).
 * One administrator agrees for each department, and nobody for both, so that its author agrees for one at most.
 */
export type Agreement = { department: Department; accountId: string; name: string; agreedAt: Date };

/** Why the actor may not agree for a department; null when they may. */
export function obstacleToAgree(
  actor: Actor,
  department: Department,
  agreements: readonly Pick<Agreement, 'department' | 'accountId'>[],
): ForbiddenReason | null {
  const administers = actor.roles.some(
    (held) => held.role === 'ADMINISTRATOR' && (held.department === null || held.department === department),
  );
  if (!administers) return 'OTHER_DEPARTMENT';

  const isDone = agreements.some((given) => given.department === department || given.accountId === actor.accountId);
  return isDone ? 'AGREED_ALREADY' : null;
}

/** Whether every department has agreed. */
export function isAgreedByAll(agreements: readonly Pick<Agreement, 'department'>[]): boolean {
  return DEPARTMENTS.every((department) => agreements.some((given) => given.department === department));
}

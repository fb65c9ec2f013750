import type { ForbiddenReason } from '../shared/result';
import type { ApprovalStepKey, Confidentiality, Department, VisitStatus } from '../visit/vocabulary';
import {
  CLOSED_TO_DISQUALIFIED,
  DECISIONS,
  type GeneralAction,
  POLICY,
  type Relation,
  SEES_DRAFTS,
  SEES_RESTRICTED,
  type VisitAction,
} from './policy';
import { type Actor, type HeldRole, holdsStep } from './roles';

/** What access depends on in a visit; the same facts that the lists' scope looks at in the database. */
export type VisitAccess = {
  status: VisitStatus;
  confidentiality: Confidentiality;
  leadDepartment: Department | null;
  requesterId: string;
  responsibleId: string | null;
  namedIds: readonly string[];
  preparedBy: readonly string[];
  /** Who has been declared disqualified (esteellinen) from deciding it. */
  disqualifiedIds: readonly string[];
  /** The steps of the approval under way, decided or not: their holders are named on the visit by their office. */
  steps: readonly { step: ApprovalStepKey; open: boolean }[];
};

export type Verdict = { allowed: true } | { allowed: false; readable: boolean; reason: ForbiddenReason };

const ALLOWED: Verdict = { allowed: true };

/** Whether the actor may do something that concerns no visit in particular. */
export function mayInGeneral(actor: Actor, action: GeneralAction): boolean {
  return actor.roles.some((held) => action in POLICY[held.role]);
}

/**
 * Whether the actor may do `action` to this visit, and if not, why. A visit the actor may not read is refused as if
 * it did not exist (`readable: false`). Source: design.md "Roles".
 */
export function can(actor: Actor, action: VisitAction, visit: VisitAccess): Verdict {
  if (!mayRead(actor, visit)) return { allowed: false, readable: false, reason: 'NO_ROLE' };

  const granting = actor.roles.filter((held) => grants(actor, held, action, visit));
  if (granting.length === 0) return { allowed: false, readable: true, reason: reasonFor(actor, action) };

  if (CLOSED_TO_DISQUALIFIED.includes(action) && visit.disqualifiedIds.includes(actor.accountId))
    return { allowed: false, readable: true, reason: 'DISQUALIFIED' };
  if (DECISIONS.includes(action)) {
    if (hasPartIn(actor, visit)) return { allowed: false, readable: true, reason: 'OWN_REQUEST' };
    if (administers(actor, visit)) return { allowed: false, readable: true, reason: 'ADMINISTERS' };
  }
  return ALLOWED;
}

/** Whether the actor may know what the visit is: drafts are their owner's, restricted visits are for those named on them. */
export function mayRead(actor: Actor, visit: VisitAccess): boolean {
  if (!actor.roles.some((held) => 'visit.read' in POLICY[held.role])) return false;
  if (visit.requesterId === actor.accountId) return true;
  if (visit.status === 'DRAFT') return actor.roles.some((held) => SEES_DRAFTS.includes(held.role));
  if (visit.confidentiality !== 'RESTRICTED') return true;

  return (
    actor.roles.some((held) => SEES_RESTRICTED.includes(held.role)) ||
    visit.responsibleId === actor.accountId ||
    visit.namedIds.includes(actor.accountId) ||
    visit.steps.some(({ step }) => holdsStep(actor, step, visit.leadDepartment))
  );
}

function grants(actor: Actor, held: HeldRole, action: VisitAction, visit: VisitAccess): boolean {
  const row: Partial<Record<VisitAction, readonly Relation[]>> = POLICY[held.role];
  return (row[action] ?? []).some((relation) => standsIn(actor, held, relation, visit));
}

function standsIn(actor: Actor, held: HeldRole, relation: Relation, visit: VisitAccess): boolean {
  switch (relation) {
    case 'ANY':
      return true;
    case 'OWN':
      return visit.requesterId === actor.accountId;
    case 'OWN_IN_HAND':
      return visit.requesterId === actor.accountId && (visit.status === 'DRAFT' || visit.status === 'RETURNED');
    case 'LEAD':
      return visit.leadDepartment !== null && (held.department === null || held.department === visit.leadDepartment);
    case 'TRIAGE':
      return visit.leadDepartment === null && visit.status !== 'DRAFT';
    case 'RESTRICTED':
      return visit.confidentiality === 'RESTRICTED';
    case 'STEP':
      return visit.steps.some(
        ({ step, open }) => open && holdsStep({ ...actor, roles: [held] }, step, visit.leadDepartment),
      );
  }
}

function hasPartIn(actor: Actor, visit: VisitAccess): boolean {
  return (
    visit.requesterId === actor.accountId ||
    visit.responsibleId === actor.accountId ||
    visit.preparedBy.includes(actor.accountId)
  );
}

function administers(actor: Actor, visit: VisitAccess): boolean {
  return actor.roles.some(
    (held) => held.role === 'ADMINISTRATOR' && (held.department === null || held.department === visit.leadDepartment),
  );
}

/** An approver whose step is not open is told so; anybody else lacks the role. */
function reasonFor(actor: Actor, action: VisitAction): ForbiddenReason {
  const decides = actor.roles.some((held) => {
    const row: Partial<Record<VisitAction, readonly Relation[]>> = POLICY[held.role];
    return row[action]?.includes('STEP') ?? false;
  });
  return decides ? 'NOT_YOUR_STEP' : 'NO_ROLE';
}

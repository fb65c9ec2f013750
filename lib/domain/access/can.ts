import { holdsBack, type HoldStanding } from '../areas/hold';
import type { ForbiddenReason } from '../shared/result';
import type { ApprovalStepKey, Confidentiality, Department, VisitStatus } from '../visit/vocabulary';
import {
  CLOSED_TO_DISQUALIFIED,
  type GeneralAction,
  POLICY,
  type Relation,
  SEES_DRAFTS,
  SEES_RESTRICTED,
  type VisitAction,
} from './policy';
import { type Actor, EXCEPTED_BY, type HeldRole, HOLDER_OF_STEP, holdsStep, type Role } from './roles';

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
  /** How it stands with the exception that a held visit needs; null where it is not held. */
  hold: HoldStanding | null;
  /** Whose the task is that is acted on; left out where the action concerns none. */
  taskOwnerId?: string | null;
  /** The steps of the approval under way, decided or not: their holders are named on the visit by their office. */
  steps: readonly { step: ApprovalStepKey; open: boolean; decidedBy: readonly string[] }[];
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

  const granted =
    actor.roles.some((held) => grants(actor, held, action, visit)) ||
    isTheirTurn(actor, action, visit) ||
    (action === 'visit.except' && mayExcept(actor, visit));
  if (!granted) return { allowed: false, readable: true, reason: reasonFor(actor, action, visit) };

  const stepsAside = CLOSED_TO_DISQUALIFIED.includes(action) && visit.disqualifiedIds.includes(actor.accountId);
  return stepsAside ? { allowed: false, readable: true, reason: 'DISQUALIFIED' } : ALLOWED;
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
    visit.steps.some(({ step }) => holdsStep(actor, step, visit.leadDepartment)) ||
    turnAt(actor, visit) !== undefined ||
    (visit.hold !== null && holdsStep(actor, EXCEPTED_BY, visit.leadDepartment)) ||
    mayExcept(actor, visit)
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
    case 'TASK':
      return visit.taskOwnerId === actor.accountId;
    case 'STEP':
    case 'HELD':
      // Nobody decides by their role alone: whose turn it is depends on absences, substitutes and the visit.
      return false;
  }
}

/** Whether an open step has come to the actor's turn, and its office may do this; no step is decided while the visit is held. */
function isTheirTurn(actor: Actor, action: VisitAction, visit: VisitAccess): boolean {
  if (holdsBack(visit.hold)) return false;
  const step = turnAt(actor, visit);
  return step !== undefined && mayAtStep(HOLDER_OF_STEP[step].role, action);
}

/** The open step that is the actor's to decide now; `findApprovers` says the same in the deciding transaction. */
function turnAt(actor: Actor, visit: VisitAccess): ApprovalStepKey | undefined {
  return visit.steps.find(
    ({ step, open, decidedBy }) => open && !decidedBy.includes(actor.accountId) && hasTurn(actor, step, visit),
  )?.step;
}

/** Whether the office of a step would be the actor's to decide with, were the visit waiting for it. */
function hasTurn(actor: Actor, step: ApprovalStepKey, visit: VisitAccess): boolean {
  if (isBarredFrom(visit, actor.accountId)) return false;
  return actor.turns.some(
    (turn) =>
      turn.step === step &&
      turn.leadDepartment === visit.leadDepartment &&
      turn.before.every((id) => isBarredFrom(visit, id)),
  );
}

/** The exception of a held visit is one office's, or that of whoever stands in for it; one refused may still be granted. */
function mayExcept(actor: Actor, visit: VisitAccess): boolean {
  return holdsBack(visit.hold) && hasTurn(actor, EXCEPTED_BY, visit);
}

function mayAtStep(role: Role, action: VisitAction): boolean {
  const row: Partial<Record<VisitAction, readonly Relation[]>> = POLICY[role];
  return row[action]?.includes('STEP') ?? false;
}

const isBarredFrom = (visit: VisitAccess, accountId: string) =>
  hasPartIn(visit, accountId) || visit.disqualifiedIds.includes(accountId);

function hasPartIn(visit: VisitAccess, accountId: string): boolean {
  return visit.requesterId === accountId || visit.responsibleId === accountId || visit.preparedBy.includes(accountId);
}

function administers(actor: Actor, visit: VisitAccess): boolean {
  return actor.roles.some(
    (held) => held.role === 'ADMINISTRATOR' && (held.department === null || held.department === visit.leadDepartment),
  );
}

/** Who holds the open step is told what is in the way; an approver of another step so; anybody else lacks the role. */
function reasonFor(actor: Actor, action: VisitAction, visit: VisitAccess): ForbiddenReason {
  if (action === 'visit.except') return reasonNotToExcept(actor, visit);
  const isDecision = CLOSED_TO_DISQUALIFIED.includes(action);
  const open = visit.steps.filter((step) => step.open);
  const holds = open.some(({ step }) => holdsStep(actor, step, visit.leadDepartment));

  if (isDecision && holdsBack(visit.hold) && turnAt(actor, visit)) return 'HELD_FOR_EXCEPTION';
  if (isDecision && (holds || actor.turns.some((turn) => open.some(({ step }) => step === turn.step)))) {
    if (hasPartIn(visit, actor.accountId)) return 'OWN_REQUEST';
    if (visit.disqualifiedIds.includes(actor.accountId)) return 'DISQUALIFIED';
    if (administers(actor, visit)) return 'ADMINISTERS';
    if (open.some(({ decidedBy }) => decidedBy.includes(actor.accountId))) return 'ALREADY_DECIDED';
    if (actor.absent) return 'ABSENT';
  }
  const decides = actor.roles.some(({ role }) => mayAtStep(role, action)) || (isDecision && actor.turns.length > 0);
  return decides ? 'NOT_YOUR_STEP' : 'NO_ROLE';
}

function reasonNotToExcept(actor: Actor, visit: VisitAccess): ForbiddenReason {
  const decides =
    holdsStep(actor, EXCEPTED_BY, visit.leadDepartment) || actor.turns.some(({ step }) => step === EXCEPTED_BY);
  if (!decides) return 'NO_ROLE';
  if (visit.hold === null) return 'NOT_HELD';
  if (visit.hold === 'GRANTED') return 'ALREADY_DECIDED';
  if (hasPartIn(visit, actor.accountId)) return 'OWN_REQUEST';
  if (visit.disqualifiedIds.includes(actor.accountId)) return 'DISQUALIFIED';
  if (administers(actor, visit)) return 'ADMINISTERS';
  return actor.absent ? 'ABSENT' : 'NOT_YOUR_STEP';
}

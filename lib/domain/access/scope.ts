import { APPROVAL_STEPS, type ApprovalStepKey, DEPARTMENTS, type Department } from '../visit/vocabulary';
import type { Turn } from '../approval/turns';
import { POLICY, SEES_DRAFTS, SEES_RESTRICTED } from './policy';
import { type Actor, holdsStep } from './roles';

/**
 * What an actor may read, as data that a query can be given. It says the same as `mayRead` says of one visit; a test
 * holds the two together over every role, relation and confidentiality.
 */
export type ReadScope = {
  accountId: string;
  /** Holds any role at all. */
  reads: boolean;
  seesDrafts: boolean;
  seesRestricted: boolean;
  /** The approval steps whose holder the actor is, for visits led by that department. */
  steps: { step: ApprovalStepKey; leadDepartment: Department | null }[];
  /** What may come to the actor's turn to decide today. */
  turns: readonly Turn[];
};

export function readScope(actor: Actor): ReadScope {
  const holdsAny = (roles: readonly string[]) => actor.roles.some(({ role }) => roles.includes(role));
  const leads = [...DEPARTMENTS, null];

  return {
    accountId: actor.accountId,
    reads: actor.roles.some(({ role }) => 'visit.read' in POLICY[role]),
    seesDrafts: holdsAny(SEES_DRAFTS),
    seesRestricted: holdsAny(SEES_RESTRICTED),
    steps: APPROVAL_STEPS.flatMap((step) =>
      leads.filter((lead) => holdsStep(actor, step, lead)).map((leadDepartment) => ({ step, leadDepartment })),
    ),
    turns: actor.turns,
  };
}

/** Whether there is anything the actor decides: by an office, or in somebody's place. */
export function decidesAtAll(actor: Actor): boolean {
  return actor.turns.length > 0 || readScope(actor).steps.length > 0;
}

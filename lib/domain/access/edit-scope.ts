import type { Department } from '../visit/vocabulary';
import { POLICY, type Relation, type VisitAction } from './policy';
import type { Actor } from './roles';

/** Which visits an actor may edit, as data that a query can be given: what `can(actor, 'visit.edit', …)` says of one. */
export type EditScope = {
  accountId: string;
  ownInHand: boolean;
  /** Departments whose visits the actor may edit. */
  leads: Department[];
  everyLead: boolean;
  triage: boolean;
  restricted: boolean;
};

export function editScope(actor: Actor): EditScope {
  const held = actor.roles.map((role) => {
    const row: Partial<Record<VisitAction, readonly Relation[]>> = POLICY[role.role];
    return { ...role, relations: row['visit.edit'] ?? [] };
  });
  const inRelation = (relation: Relation) => held.filter(({ relations }) => relations.includes(relation));

  return {
    accountId: actor.accountId,
    ownInHand: inRelation('OWN_IN_HAND').length > 0,
    leads: inRelation('LEAD').flatMap(({ department }) => (department ? [department] : [])),
    everyLead: inRelation('LEAD').some(({ department }) => department === null),
    triage: inRelation('TRIAGE').length > 0,
    restricted: inRelation('RESTRICTED').length > 0,
  };
}

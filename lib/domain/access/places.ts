import { mayInGeneral } from './can';
import { POLICY, type VisitAction } from './policy';
import type { Actor } from './roles';
import { decidesAtAll } from './scope';

/** The places of the system that not everybody opens, as the policy gives them. */
export type Place =
  | 'newVisit'
  | 'approvals'
  | 'queue'
  | 'imports'
  | 'rules'
  | 'areas'
  | 'rejectionReasons'
  | 'precedence'
  | 'venues'
  | 'hosts'
  | 'taskTemplates'
  | 'absences'
  | 'decisionCalendar'
  | 'accounts'
  | 'tokens'
  | 'outgoing'
  | 'trail';

/** Where the actor may go. The pages themselves ask the gate again: this only saves a look at a closed door. */
export function placesFor(actor: Actor): ReadonlySet<Place> {
  const open: Record<Place, boolean> = {
    newVisit: mayInGeneral(actor, 'visit.create'),
    approvals: decidesAtAll(actor),
    queue: mayDoToSome(actor, 'visit.accept'),
    imports: mayInGeneral(actor, 'import.run'),
    rules: mayInGeneral(actor, 'rules.read'),
    areas: mayInGeneral(actor, 'area.manage'),
    rejectionReasons: mayInGeneral(actor, 'rejection_reason.manage'),
    // Everybody reads it; those who prepare visits have it in their menu.
    precedence: mayInGeneral(actor, 'precedence.manage') || mayDoToSome(actor, 'visit.accept'),
    venues: mayInGeneral(actor, 'place.read'),
    hosts: mayInGeneral(actor, 'place.read'),
    taskTemplates: mayInGeneral(actor, 'task_template.manage'),
    absences: mayInGeneral(actor, 'office.own'),
    decisionCalendar: mayInGeneral(actor, 'office.read'),
    accounts: mayInGeneral(actor, 'account.manage'),
    tokens: mayInGeneral(actor, 'token.manage'),
    outgoing: mayInGeneral(actor, 'mail.read'),
    trail: mayInGeneral(actor, 'trail.read'),
  };
  return new Set((Object.keys(open) as Place[]).filter((place) => open[place]));
}

/** Whether there are visits at all to which the actor may do this. */
export function mayDoToSome(actor: Actor, action: VisitAction): boolean {
  return actor.roles.some(({ role }) => action in POLICY[role]);
}

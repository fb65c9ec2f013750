import { mayInGeneral } from './can';
import type { Actor } from './roles';

/**
 * What of somebody's office the actor keeps (design.md, "Roles"): one's own wholly, and whoever manages offices anybody's;
 * an assistant entrusted by somebody their absences; everybody else nothing.
 */
export type OfficeRight = 'WHOLE' | 'ABSENCES';

export function officeRight(actor: Actor, accountId: string, isEntrusted: boolean): OfficeRight | null {
  if (accountId === actor.accountId && mayInGeneral(actor, 'office.own')) return 'WHOLE';
  if (mayInGeneral(actor, 'office.manage')) return 'WHOLE';
  return isEntrusted && mayInGeneral(actor, 'office.own') ? 'ABSENCES' : null;
}

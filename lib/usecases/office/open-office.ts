import type { Tx } from '@/lib/data/database';
import { findOfficeOwnerForChange, type OfficeOwner } from '@/lib/data/office/people';
import { mayInGeneral } from '@/lib/domain/access/can';
import { type OfficeRight, officeRight } from '@/lib/domain/access/office-rights';
import type { Actor } from '@/lib/domain/access/roles';
import { requiredTextSchema } from '@/lib/domain/shared/text';
import { invalid, ok, refused, type Result } from '@/lib/domain/shared/result';

/** Whose office is meant: an account's id or e-mail address; oneself where it is left out. */
export const whoseSchema = requiredTextSchema(320).optional();

/**
 * Whose office the actor changes, kept from others until the transaction ends. Only whoever manages offices learns that
 * somebody does not exist; to everybody else that looks like not being entrusted.
 */
export async function openOffice(
  tx: Tx,
  actor: Actor,
  who: string | undefined,
  needed: OfficeRight,
): Promise<Result<OfficeOwner>> {
  const owner = await findOfficeOwnerForChange(tx, who ?? actor.accountId, actor.accountId);
  if (!owner && mayInGeneral(actor, 'office.manage')) return invalid({ path: 'account', code: 'unknown_person' });

  const right = owner && officeRight(actor, owner.id, owner.isEntrusted);
  if (!owner || (right !== 'WHOLE' && right !== needed)) return refused({ code: 'FORBIDDEN', reason: 'NOT_ENTRUSTED' });
  return owner.active ? ok(owner) : invalid({ path: 'account', code: 'account_closed' });
}

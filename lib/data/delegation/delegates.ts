import type { Delegate, DelegationSide } from '@/lib/domain/delegation/delegate';
import type { DelegateRole } from '@/lib/domain/delegation/roles';
import type { WrittenDetails } from '@/lib/domain/delegation/write-delegation';
import type { Sql, Tx } from '../database';

type StoredDelegate = Omit<Delegate, 'role'> & { isHead: boolean; role: Exclude<DelegateRole, 'HEAD'> };

/** The delegation of a visit, in its order. */
export async function listDelegates(sql: Sql, visitId: string, side: DelegationSide): Promise<Delegate[]> {
  const rows = await sql.rows<StoredDelegate>(
    `select p.id, p.name, p.title, p.rank, p.rank_origin as "rankOrigin", p.organisation, p.is_head as "isHead",
       p.family_name as "familyName", p.form_of_address as "formOfAddress", p.languages, p.in_office_since::text as "inOfficeSince",
       p.former, p.role, p.companion_of_id as "companionOf", p.pronunciation, p.email, p.present
     from visit_person p where p.visit_id = $1::uuid and p.side = $2 order by p.position, p.id`,
    [visitId, side],
    'delegates',
  );
  return rows.map(({ isHead, role, ...delegate }) => ({ ...delegate, role: isHead ? 'HEAD' : role }));
}

/** Writes what only the delegation tells; the people themselves have been written with their visit, each in their place. */
export function writeDelegateDetails(
  tx: Tx,
  visitId: string,
  side: DelegationSide,
  details: readonly WrittenDetails[],
): void {
  const rows = details.map(({ role, ...detail }, position) => ({
    ...detail,
    position,
    // Who heads the delegation is a matter of the visit itself.
    role: role === 'HEAD' ? 'MEMBER' : role,
  }));
  if (rows.length === 0) return;
  tx.write(
    `update visit_person p set family_name = x."familyName", form_of_address = x."formOfAddress",
       languages = array(select jsonb_array_elements_text(x.languages)), in_office_since = x."inOfficeSince", former = x.former, role = x.role,
       companion_of_id = (select c.id from visit_person c where c.visit_id = p.visit_id and c.side = p.side and c.position = x."companionPlace"),
       pronunciation = x.pronunciation, email = x.email, present = x.present
     from jsonb_to_recordset($3::jsonb) as x(position int, "familyName" text, "formOfAddress" text, languages jsonb, "inOfficeSince" date,
       former boolean, role text, "companionPlace" int, pronunciation text, email text, present boolean)
     where p.visit_id = $1::uuid and p.side = $2 and p.position = x.position`,
    [visitId, side, JSON.stringify(rows)],
    'delegate_details',
  );
}

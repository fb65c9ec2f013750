import type { DelegateNeeds, DelegateNeedsInput } from '@/lib/domain/delegation/needs';
import type { DelegationSide } from '@/lib/domain/delegation/delegate';
import type { Sql, Tx } from '../database';

/** The delegation with what each needs; only for a look that is recorded, and for the change that follows it. */
export async function listNeeds(sql: Sql, visitId: string, side: DelegationSide): Promise<DelegateNeeds[]> {
  return sql.rows<DelegateNeeds>(
    `select p.id as person, p.name, p.title, n.version, coalesce(n.diet, '') as diet, coalesce(n.accessibility, '') as accessibility,
       coalesce(n.arrival, '') as arrival, coalesce(n.updated_by, '') as "updatedBy", n.updated_at as "updatedAt"
     from visit_person p left join delegate_needs n on n.person_id = p.id
     where p.visit_id = $1::uuid and p.side = $2 order by p.position, p.id`,
    [visitId, side],
  );
}

/** Writes what some of them need now; the visit is locked, so nobody else does meanwhile. */
export function writeNeeds(tx: Tx, rows: readonly DelegateNeedsInput[], by: string, now: Date): void {
  if (rows.length === 0) return;
  tx.write(
    `insert into delegate_needs (person_id, diet, accessibility, arrival, updated_by, updated_at)
     select x.person, x.diet, x.accessibility, x.arrival, $2, $3::timestamptz
     from jsonb_to_recordset($1::jsonb) as x(person uuid, diet text, accessibility text, arrival text)
     on conflict (person_id) do update set diet = excluded.diet, accessibility = excluded.accessibility, arrival = excluded.arrival,
       version = delegate_needs.version + 1, updated_by = excluded.updated_by, updated_at = excluded.updated_at`,
    [JSON.stringify(rows), by, now.toISOString()],
  );
}

/** Forgets what the delegates of a visit need: nobody comes. */
export function dropNeeds(tx: Tx, visitId: string): void {
  tx.write(
    `delete from delegate_needs n using visit_person p where p.id = n.person_id and p.visit_id = $1::uuid`,
    [visitId],
    'needs_drop',
  );
}

/** Forgets those of every visit that ended at `before` or earlier; gives of how many people of which visit. */
export async function pruneNeeds(tx: Tx, before: Date): Promise<{ visitId: string; people: number }[]> {
  return tx.rows(
    `with gone as (
       delete from delegate_needs n using visit_person p, visit v
       where p.id = n.person_id and v.id = p.visit_id and v.ends_at <= $1::timestamptz returning v.id
     )
     select id as "visitId", count(*)::int as people from gone group by id order by id`,
    [before.toISOString()],
  );
}

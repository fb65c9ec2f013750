import type { Days } from '@/lib/domain/approval/absence';
import type { Sql, Tx } from '../database';

export type Substitution = Days & {
  id: string;
  accountId: string;
  /** In the decided order; a closed account is passed over in the finding. */
  substitutes: { id: string; name: string; active: boolean }[];
};

const SUBSTITUTION = `select s.id, s.account_id as "accountId", s.valid_from::text as "from", s.valid_to::text as "to",
    coalesce((select json_agg(json_build_object('id', a.id, 'name', a.name, 'active', a.active) order by t.n)
      from unnest(s.substitute_ids) with ordinality as t(id, n) join account a on a.id = t.id), '[]') as substitutes
  from substitution s`;

/** Who stands in for somebody from a day on: the arrangement that holds first, then those to come. */
export async function listSubstitutions(sql: Sql, accountId: string, today: string): Promise<Substitution[]> {
  return sql.rows<Substitution>(
    `${SUBSTITUTION} where s.account_id = $1::uuid and (s.valid_to is null or s.valid_to >= $2::date)
     order by s.valid_from > $2::date, case when s.valid_from <= $2::date then s.valid_from end desc, s.valid_from, s.created_at desc`,
    [accountId, today],
  );
}

/** One arrangement, locked until the transaction ends. */
export async function findSubstitutionForChange(tx: Tx, id: string): Promise<Substitution | null> {
  const [row] = await tx.rows<Substitution>(`${SUBSTITUTION} where s.id = $1::uuid for update of s`, [id]);
  return row ?? null;
}

/**
 * Stores who stands in for somebody. It takes the place of what begins on the same day; one without a last day also ends
 * what began earlier, so that nothing forgotten comes back later.
 */
export function storeSubstitution(
  tx: Tx,
  { accountId, substituteIds, from, to }: Days & { accountId: string; substituteIds: readonly string[] },
  now: Date,
): void {
  tx.write(`delete from substitution where account_id = $1::uuid and valid_from = $2::date`, [accountId, from]);
  if (to === null)
    tx.write(
      `update substitution set valid_to = $2::date - 1
       where account_id = $1::uuid and valid_from < $2::date and (valid_to is null or valid_to >= $2::date)`,
      [accountId, from],
    );
  tx.write(
    `insert into substitution (account_id, substitute_ids, valid_from, valid_to, created_at)
     values ($1::uuid, $2::uuid[], $3::date, $4::date, $5::timestamptz)`,
    [accountId, substituteIds, from, to, now.toISOString()],
  );
}

/** Ends an arrangement on a day, or takes it away where nothing of it is left. */
export function shortenSubstitution(tx: Tx, id: string, left: Days | null): void {
  if (left) tx.write(`update substitution set valid_to = $2::date where id = $1::uuid`, [id, left.to]);
  else tx.write(`delete from substitution where id = $1::uuid`, [id]);
}

import type { Sql, Tx } from '../database';

export type OfficeOwner = {
  id: string;
  name: string;
  active: boolean;
  /** Whether the actor is entrusted with their absences. */
  isEntrusted: boolean;
};

const OWNER = `select a.id, a.name, a.active,
    exists (select 1 from entrusted e where e.account_id = a.id and e.assistant_id = $2::uuid) as "isEntrusted"
  from account a`;

/** Somebody by their account's id. */
export async function findOfficeOwner(sql: Sql, id: string, actorId: string): Promise<OfficeOwner | null> {
  const [row] = await sql.rows<OfficeOwner>(`${OWNER} where a.id = $1::uuid`, [id, actorId]);
  return row ?? null;
}

/** The same, by id or by an address that one open account has; what is kept for them waits until the transaction ends. */
export async function findOfficeOwnerForChange(tx: Tx, who: string, actorId: string): Promise<OfficeOwner | null> {
  const rows = await tx.rows<OfficeOwner>(
    `${OWNER} where a.id::text = lower($1) or (a.active and lower(a.email) = lower($1)) for no key update of a`,
    [who, actorId],
  );
  return rows.length === 1 ? (rows[0] ?? null) : null;
}

/** Everybody with an open account, to choose from. */
export async function listOpenAccounts(sql: Sql): Promise<{ id: string; name: string; email: string }[]> {
  return sql.rows(
    `select id, name, email from account where active order by name collate "fi-FI-x-icu", email, id`,
    [],
  );
}

/** Which of these ids are open accounts. */
export async function openAccountsAmong(sql: Sql, ids: readonly string[]): Promise<Set<string>> {
  const rows = await sql.rows<{ id: string }>(`select id from account where active and id = any($1::uuid[])`, [ids]);
  return new Set(rows.map(({ id }) => id));
}

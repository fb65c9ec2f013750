import type { Sql, Tx } from '../database';

type Named = { id: string; name: string };

/** Who records somebody's absences besides themselves. */
export async function listAssistants(sql: Sql, accountId: string): Promise<Named[]> {
  return sql.rows<Named>(
    `select a.id, a.name from entrusted e join account a on a.id = e.assistant_id
     where e.account_id = $1::uuid order by a.name collate "fi-FI-x-icu", a.id`,
    [accountId],
  );
}

/** Whose absences an assistant records: accounts that are open. */
export async function listEntrusting(sql: Sql, assistantId: string): Promise<Named[]> {
  return sql.rows<Named>(
    `select a.id, a.name from entrusted e join account a on a.id = e.account_id and a.active
     where e.assistant_id = $1::uuid order by a.name collate "fi-FI-x-icu", a.id`,
    [assistantId],
  );
}

/** Entrusts somebody; false when they are already. */
export async function entrust(tx: Tx, accountId: string, assistantId: string): Promise<boolean> {
  const rows = await tx.rows(
    `insert into entrusted (account_id, assistant_id) values ($1::uuid, $2::uuid) on conflict do nothing returning 1`,
    [accountId, assistantId],
  );
  return rows.length === 1;
}

/** Entrusts somebody no longer; false when they were not. */
export async function release(tx: Tx, accountId: string, assistantId: string): Promise<boolean> {
  const rows = await tx.rows(
    `delete from entrusted where account_id = $1::uuid and assistant_id = $2::uuid returning 1`,
    [accountId, assistantId],
  );
  return rows.length === 1;
}

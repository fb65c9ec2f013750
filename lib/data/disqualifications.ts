import type { Disqualification } from '@/lib/domain/approval/disqualification';
import type { Sql, Tx } from './database';

export type StoredDisqualification = Omit<Disqualification, 'declaredAt'> & { declaredAt: string };

/** Who has been declared disqualified from visit `v`, as JSON, in the order of the declarations. */
export const DISQUALIFICATIONS_JSON = `coalesce((select json_agg(json_build_object(
    'accountId', d.account_id, 'name', a.name, 'reason', d.reason, 'declaredById', d.declared_by_id, 'declaredBy', b.name,
    'declaredAt', d.declared_at) order by d.declared_at, a.name)
  from disqualification d join account a on a.id = d.account_id join account b on b.id = d.declared_by_id where d.visit_id = v.id), '[]')`;

export async function listDisqualifications(sql: Sql, visitId: string): Promise<Disqualification[]> {
  const [row] = await sql.rows<{ disqualifications: StoredDisqualification[] }>(
    `select ${DISQUALIFICATIONS_JSON} as disqualifications from visit v where v.id = $1::uuid`,
    [visitId],
    'visit_disqualifications',
  );
  return toDisqualifications(row?.disqualifications ?? []);
}

export function toDisqualifications(stored: readonly StoredDisqualification[]): Disqualification[] {
  return stored.map((one) => ({ ...one, declaredAt: new Date(one.declaredAt) }));
}

export function insertDisqualification(
  tx: Tx,
  row: { visitId: string; accountId: string; reason: string; declaredById: string },
  now: Date,
): void {
  tx.write(
    `insert into disqualification (visit_id, account_id, reason, declared_by_id, declared_at)
     values ($1::uuid, $2::uuid, $3, $4::uuid, $5::timestamptz)`,
    [row.visitId, row.accountId, row.reason, row.declaredById, now.toISOString()],
  );
}

export function deleteDisqualification(tx: Tx, visitId: string, accountId: string): void {
  tx.write(`delete from disqualification where visit_id = $1::uuid and account_id = $2::uuid`, [visitId, accountId]);
}

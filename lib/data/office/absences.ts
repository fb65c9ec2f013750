import type { AbsenceReason, Days } from '@/lib/domain/approval/absence';
import type { Sql, Tx } from '../database';

export type Absence = Days & {
  id: string;
  account: { id: string; name: string };
  reason: AbsenceReason;
  recordedBy: string;
  recordedAt: Date;
};

const ABSENCE = `select b.id, json_build_object('id', a.id, 'name', a.name) as account, b.valid_from::text as "from",
    b.valid_to::text as "to", b.reason, r.name as "recordedBy", b.recorded_at as "recordedAt"
  from absence b join account a on a.id = b.account_id join account r on r.id = b.recorded_by_id`;

/** The absences of these people, or of everybody (null), that touch the days from `from` to `to`; the earliest first. */
export async function listAbsences(
  sql: Sql,
  accountIds: readonly string[] | null,
  { from, to }: { from: string | null; to: string | null },
): Promise<Absence[]> {
  return sql.rows<Absence>(
    `${ABSENCE} where ($1::uuid[] is null or b.account_id = any($1::uuid[]))
       and ($2::date is null or b.valid_to is null or b.valid_to >= $2::date) and ($3::date is null or b.valid_from <= $3::date)
     order by b.valid_from, a.name collate "fi-FI-x-icu", b.id`,
    [accountIds, from, to],
  );
}

/** One absence, locked until the transaction ends. */
export async function findAbsenceForChange(tx: Tx, id: string): Promise<Absence | null> {
  const [row] = await tx.rows<Absence>(`${ABSENCE} where b.id = $1::uuid for update of b`, [id]);
  return row ?? null;
}

export async function storeAbsence(
  tx: Tx,
  absence: Days & { accountId: string; reason: AbsenceReason; recordedById: string },
  now: Date,
): Promise<string> {
  const { from, to, ...rest } = absence;
  const { id } = await tx.prisma.absence.create({
    data: { ...rest, validFrom: new Date(from), validTo: to === null ? null : new Date(to), recordedAt: now },
    select: { id: true },
  });
  return id;
}

/** Ends an absence on a day, or takes it away where nothing of it is left. */
export function shortenAbsence(tx: Tx, id: string, left: Days | null): void {
  if (left) tx.write(`update absence set valid_to = $2::date where id = $1::uuid`, [id, left.to]);
  else tx.write(`delete from absence where id = $1::uuid`, [id]);
}

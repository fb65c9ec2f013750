import type { RejectionReason } from '@/lib/domain/approval/first-rejection-reasons';
import type { KeptReason } from '@/lib/domain/approval/reason-register';
import type { LocalizedText } from '@/lib/domain/visit/vocabulary';
import type { Sql, Tx } from './database';

/** Stores the reasons that are not there yet; what the city has changed since stays. */
export async function storeRejectionReasons(tx: Tx, reasons: readonly RejectionReason[]): Promise<void> {
  await tx.prisma.rejectionReason.createMany({
    data: reasons.map(({ key, name }, position) => ({ key, name, position })),
    skipDuplicates: true,
  });
}

/** The reasons that can be chosen now, in the register's order. */
export async function listRejectionReasons(sql: Sql, now: Date): Promise<RejectionReason[]> {
  return sql.rows<RejectionReason>(
    `select key, name from rejection_reason where retired_at is null or retired_at > $1::timestamptz order by position, key`,
    [now.toISOString()],
    'rejection_reasons',
  );
}

/** The whole register in its order, the retired ones too. */
export async function keptRejectionReasons(sql: Sql, now: Date): Promise<KeptReason[]> {
  return sql.rows<KeptReason>(
    `select key, name, coalesce(retired_at <= $1::timestamptz, false) as retired from rejection_reason order by position, key`,
    [now.toISOString()],
  );
}

/** The same while nobody else changes the register until the transaction ends; those who only choose do not wait. */
export async function rejectionReasonsForChange(tx: Tx, now: Date): Promise<KeptReason[]> {
  tx.write(`lock table rejection_reason in share row exclusive mode`, []);
  return keptRejectionReasons(tx, now);
}

/** Puts a new reason at the end. */
export function insertRejectionReason(tx: Tx, { key, name }: RejectionReason): void {
  tx.write(
    `insert into rejection_reason (key, name, position) select $1, $2::jsonb, coalesce(max(position), -1) + 1 from rejection_reason`,
    [key, JSON.stringify(name)],
  );
}

export function wordRejectionReason(tx: Tx, key: string, name: LocalizedText): void {
  tx.write(`update rejection_reason set name = $2::jsonb where key = $1`, [key, JSON.stringify(name)]);
}

/** Puts these reasons into this order, before all others. */
export function orderRejectionReasons(tx: Tx, keys: readonly string[]): void {
  tx.write(
    `update rejection_reason r set position = o.place from (
       select key, row_number() over (order by coalesce(array_position($1::text[], key), 1000000), position, key) as place
       from rejection_reason) o where o.key = r.key`,
    [keys],
  );
}

/** Retires a reason from now on, or takes it back into use. */
export function retireRejectionReason(tx: Tx, key: string, retiredAt: Date | null): void {
  tx.write(`update rejection_reason set retired_at = $2::timestamptz where key = $1`, [
    key,
    retiredAt?.toISOString() ?? null,
  ]);
}

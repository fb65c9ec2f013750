import type { RejectionReason } from '@/lib/domain/approval/first-rejection-reasons';
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

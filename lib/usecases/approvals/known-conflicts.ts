import { createHash } from 'node:crypto';
import type { Sql } from '@/lib/data/database';
import type { DecidedReasons } from '@/lib/data/decided-reasons';
import { findNeighbours } from '@/lib/data/visits/neighbours';
import type { Actor } from '@/lib/domain/access/roles';
import { readScope } from '@/lib/domain/access/scope';
import { type Conflict, findConflicts, NEEDS_REASON, withoutName } from '@/lib/domain/conflicts/find-conflicts';
import type { Visit } from '@/lib/domain/visit/visit';

/**
 * A conflict as the actor may know it. By its key it is known again, whoever looks: it tells nothing of the other visit,
 * and is another one when the day, what is shared, or whether the other has been approved is another.
 */
export type KnownConflict = Conflict & {
  key: string;
  /** Whether an approver must say that one can live with it. */
  needsReason: boolean;
  /** Who has said so in the present round of approval, and why. */
  accepted: { by: string; at: Date; reason: string } | null;
};

/**
 * The conflicts of a visit in the calendar, seen whoever may read the other visit and told as far as the actor may.
 * What an approver accepted holds for the rest of the round.
 */
export async function knownConflicts(
  sql: Sql,
  actor: Actor,
  visit: Visit,
  { round, reasons }: DecidedReasons,
  holidays: ReadonlyMap<string, string>,
): Promise<KnownConflict[]> {
  const { startsAt, endsAt } = visit;
  if (!startsAt || !endsAt) return [];

  const found = await findNeighbours(sql, readScope(actor), { ...visit, startsAt, endsAt });
  const neighbours = found.map(({ neighbour }) => neighbour);
  const readable = new Set(found.flatMap((one) => (one.readable ? [one.neighbour.id] : [])));

  return findConflicts({ ...visit, startsAt, endsAt }, neighbours, holidays).map((conflict) => {
    const key = keyOf(visit, conflict);
    const acceptance = reasons.find(
      ({ told }) => told.round === round && told.conflicts?.some((accepted) => accepted.key === key),
    );
    return {
      ...(conflict.with && !readable.has(conflict.with.id) ? withoutName(conflict) : conflict),
      key,
      needsReason: NEEDS_REASON[conflict.kind],
      accepted: acceptance
        ? { by: acceptance.by, at: acceptance.at, reason: acceptance.told.conflictReason ?? '' }
        : null,
    };
  });
}

/** A short hash: nobody finds the other visit by it, and an approver's form can say which conflicts it has shown. */
function keyOf({ id }: Visit, { kind, day, shared, with: other }: Conflict): string {
  const parts = [id, kind, day, shared, other?.id ?? '', String(other?.settled ?? '')];
  return createHash('sha256').update(parts.join('\u001f'), 'utf8').digest('hex').slice(0, 24);
}

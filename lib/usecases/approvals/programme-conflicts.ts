import { createHash } from 'node:crypto';
import type { Sql } from '@/lib/data/database';
import type { DecidedReasons } from '@/lib/data/decided-reasons';
import { programmeOf } from '@/lib/data/programme/programme';
import { programmeRegisters } from '@/lib/data/programme/registers';
import type { Actor } from '@/lib/domain/access/roles';
import type { ItemConflict } from '@/lib/domain/conflicts/item-conflicts';
import { hasLostPlace, type ProgrammeItem, type SomeTexts } from '@/lib/domain/programme/programme';
import { ok, refused, type Result } from '@/lib/domain/shared/result';
import type { Visit } from '@/lib/domain/visit/visit';
import { conflictsOf } from '../programme/conflicts-of';

/** A conflict of a programme's item as an approver meets it. */
export type KnownItemConflict = ItemConflict & {
  /** Known again by this, whoever looks; it tells nothing of another visit. */
  approvalKey: string;
  title: SomeTexts;
  /** Whether an approver must say that one can live with it: what the planner has answered for is only shown. */
  needsReason: boolean;
  accepted: { by: string; at: Date; reason: string } | null;
};

/** The conflicts of a visit's programme that can be lived with, and who has said so: the planner, or an approver in this round. */
export async function programmeConflicts(
  sql: Sql,
  actor: Actor,
  visit: Visit,
  { round, reasons }: DecidedReasons,
): Promise<KnownItemConflict[]> {
  const { items, conflicts } = await programmeNow(sql, actor, visit);
  return conflicts.map((conflict) => {
    const approvalKey = keyOf(visit, conflict);
    const acceptance = reasons.find(
      ({ told }) => told.round === round && told.itemConflicts?.some(({ key }) => key === approvalKey),
    );
    return {
      ...conflict,
      approvalKey,
      title: items.find(({ id }) => id === conflict.itemId)?.title ?? {},
      needsReason: conflict.severity === 'SOFT' && conflict.override === null,
      accepted: acceptance
        ? { by: acceptance.by, at: acceptance.at, reason: acceptance.told.conflictReason ?? '' }
        : null,
    };
  });
}

/**
 * Refused while an item of the programme wants a venue or a vehicle that it does not hold: it was given to another while the visit
 * was called off. Nobody can answer for that; it has to be moved.
 */
export async function placesStand(sql: Sql, actor: Actor, visit: Visit): Promise<Result<null>> {
  const { items, conflicts } = await programmeNow(sql, actor, visit);
  const hard = conflicts.filter(({ severity }) => severity === 'HARD');
  if (hard.length > 0) return refused({ code: 'CONFLICT', conflicts: hard });
  if (items.some((item) => hasLostPlace(item, visit.status)))
    return refused({ code: 'FORBIDDEN', reason: 'PLACES_LOST' });
  return ok(null);
}

async function programmeNow(
  sql: Sql,
  actor: Actor,
  visit: Visit,
): Promise<{ items: ProgrammeItem[]; conflicts: ItemConflict[] }> {
  const { items } = await programmeOf(sql, visit.id);
  if (items.length === 0) return { items, conflicts: [] };
  return { items, conflicts: await conflictsOf(sql, actor, visit, items, await programmeRegisters(sql)) };
}

function keyOf({ id }: Visit, { itemId, key }: ItemConflict): string {
  return createHash('sha256').update([id, itemId, key].join('\u001f'), 'utf8').digest('hex').slice(0, 24);
}

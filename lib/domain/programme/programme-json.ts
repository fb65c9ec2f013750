import { z } from 'zod';
import { ITEM_CONFLICT_KINDS, type ItemConflict } from '../conflicts/item-conflicts';
import { toRfc3339 } from '../shared/zoned-time';
import type { Programme, ProgrammeItem } from './programme';
import { itemSchema } from './programme-schema';

/** A conflict as the API tells it. */
export const itemConflictJson = z.object({
  key: z.string(),
  item: z.string(),
  kind: z.enum(ITEM_CONFLICT_KINDS),
  severity: z.enum(['HARD', 'SOFT', 'NOTE']),
  /** The reason in the language asked for. */
  because: z.string(),
  with: z
    .object({
      startsAt: z.string(),
      endsAt: z.string(),
      /** Null where the caller may not know which item and visit it is. */
      item: z.string().nullable(),
      visit: z.object({ id: z.string(), reference: z.string(), title: z.string() }).nullable(),
    })
    .nullable(),
  override: z.object({ reason: z.string(), by: z.string(), at: z.string() }).nullable(),
});

export const programmeJson = z.object({
  version: z.int(),
  items: z.array(
    z.object({
      ...itemSchema.shape,
      id: z.string(),
      timeZone: z.string(),
      version: z.int(),
      /** False where the item's place was given away while its visit was called off. */
      holds: z.boolean(),
    }),
  ),
  conflicts: z.array(itemConflictJson),
});

/** A programme as the API gives it: times with the offset of each item's zone. */
export function toProgrammeJson(
  { version, items }: Programme,
  conflicts: readonly ItemConflict[],
  tell: (conflict: ItemConflict) => string,
): z.output<typeof programmeJson> {
  const zoneOf = new Map(items.map(({ id, timeZone }) => [id, timeZone]));
  return {
    version,
    items: items.map(({ overrides: _told, startsAt, endsAt, ...item }: ProgrammeItem) => ({
      ...item,
      startsAt: toRfc3339(startsAt, item.timeZone),
      endsAt: toRfc3339(endsAt, item.timeZone),
    })),
    conflicts: conflicts.map((conflict) =>
      toConflictJson(conflict, tell(conflict), zoneOf.get(conflict.itemId) ?? 'Europe/Helsinki'),
    ),
  };
}

export function toConflictJson(
  { key, itemId, kind, severity, with: met, override }: ItemConflict,
  because: string,
  timeZone: string,
): z.output<typeof itemConflictJson> {
  return {
    ...{ key, item: itemId, kind, severity, because },
    with: met && {
      startsAt: toRfc3339(met.startsAt, timeZone),
      endsAt: toRfc3339(met.endsAt, timeZone),
      item: met.itemId,
      visit: met.visit,
    },
    override: override && { reason: override.reason, by: override.by, at: override.at.toISOString() },
  };
}

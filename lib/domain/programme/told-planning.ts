import { z } from 'zod';
import { ITEM_CONFLICT_KINDS } from '../conflicts/item-conflicts';

/**
 * What an entry `visit.plan` of the trail tells. The trail outlives every version of this code: what cannot be read is
 * left out.
 */
const partOf = <Schema extends z.ZodType>(part: Schema) => z.array(part.nullable().catch(null)).catch([]);

const toldSchema = z.object({
  items: partOf(z.object({ title: z.string(), changed: z.array(z.string()) })),
  removed: partOf(z.object({ title: z.string() })),
  overrides: partOf(z.object({ kind: z.enum(ITEM_CONFLICT_KINDS), reason: z.string() })),
});

/** The items by what they are called, and the conflicts that somebody answered for. */
export function readToldPlanning(payload: Record<string, unknown>) {
  const { items, removed, overrides } = toldSchema.parse(payload);
  const known = items.filter((item) => item !== null);
  const isNew = ({ changed }: { changed: string[] }) => changed.includes('new');
  return {
    added: known.filter(isNew).map(({ title }) => title),
    changed: known.filter((item) => !isNew(item)).map(({ title }) => title),
    removed: removed.flatMap((item) => item?.title ?? []),
    overrides: overrides.filter((one) => one !== null),
  };
}

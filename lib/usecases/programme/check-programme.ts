import { z } from 'zod';
import type { Sql } from '@/lib/data/database';
import { programmeOf } from '@/lib/data/programme/programme';
import { programmeRegisters, type ProgrammeRegisters } from '@/lib/data/programme/registers';
import { findVisit } from '@/lib/data/visits/find-visit';
import type { Actor } from '@/lib/domain/access/roles';
import type { ItemConflict } from '@/lib/domain/conflicts/item-conflicts';
import { inOrder, type Programme, type ProgrammeItem } from '@/lib/domain/programme/programme';
import { type ItemInput, MOST_ITEMS } from '@/lib/domain/programme/programme-schema';
import { ok, type Result } from '@/lib/domain/shared/result';
import type { Visit } from '@/lib/domain/visit/visit';
import { defineVisitQuery } from '../define-use-case';
import { writtenItem } from './change-programme';
import { conflictsOf } from './conflicts-of';

/**
 * What would clash if items stood as they are just now being dragged or typed; nothing is stored. Only what touches those
 * items is told, as far as the planner may know it.
 */
export const checkProgramme = defineVisitQuery({
  action: 'visit.plan',
  input: z.strictObject({ id: z.string().max(60), put: z.array(writtenItem).max(MOST_ITEMS) }),
  load: (sql, { id }) => findVisit(sql, id),
  async run({ sql, actor, input, loaded: { visit } }): Promise<Result<ItemConflict[]>> {
    const [programme, registers] = await Promise.all([programmeOf(sql, visit.id), programmeRegisters(sql)]);
    return ok(await conflictsWith(sql, actor, visit, { programme, registers, put: input.put }));
  },
});

/** The conflicts of a programme that these items, put into it, would take part in. */
export async function conflictsWith(
  sql: Sql,
  actor: Actor,
  visit: Visit,
  { programme, registers, put }: { programme: Programme; registers: ProgrammeRegisters; put: readonly ItemInput[] },
): Promise<ItemConflict[]> {
  const tentative = put.map((item, index) => toTentative(item, newItemId(index), programme, visit.timeZone));
  const ids = new Set(tentative.map(({ id }) => id));
  const items = inOrder([...programme.items.filter(({ id }) => !ids.has(id)), ...tentative]);
  const conflicts = await conflictsOf(sql, actor, visit, items, registers);
  return conflicts.filter(({ itemId, with: met }) => ids.has(itemId) || ids.has(met?.itemId ?? ''));
}

/** What an item is called by before it is stored: by its place among those put. */
export const newItemId = (index: number) => `new-${index}`;

function toTentative(item: ItemInput, newId: string, { items }: Programme, zone: string): ProgrammeItem {
  const known = items.find(({ id }) => id === item.id);
  return {
    ...item,
    id: item.id ?? newId,
    version: known?.version ?? 0,
    holds: true,
    overrides: known?.overrides ?? [],
    startsAt: new Date(item.startsAt),
    endsAt: new Date(item.endsAt),
    timeZone: item.timeZone ?? zone,
  };
}

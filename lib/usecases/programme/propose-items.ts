import { z } from 'zod';
import { type CopyableProgramme, programmesToCopy } from '@/lib/data/programme/programmes-to-copy';
import { programmeOf } from '@/lib/data/programme/programme';
import { programmeRegisters, type ProgrammeRegisters } from '@/lib/data/programme/registers';
import { findVisit } from '@/lib/data/visits/find-visit';
import { can } from '@/lib/domain/access/can';
import { readScope } from '@/lib/domain/access/scope';
import type { ItemConflict } from '@/lib/domain/conflicts/item-conflicts';
import type { WrittenItem } from '@/lib/domain/programme/move-item';
import { itemSchema } from '@/lib/domain/programme/programme-schema';
import { PROGRAMME_TEMPLATES } from '@/lib/domain/programme/programme-templates';
import { firstDayOf, itemsFromProgramme, itemsFromTemplate } from '@/lib/domain/programme/propose-items';
import { invalid, ok, refused, type Result } from '@/lib/domain/shared/result';
import { textSchema } from '@/lib/domain/shared/text';
import { THEMES } from '@/lib/domain/visit/vocabulary';
import { defineVisitQuery } from '../define-use-case';
import { conflictsWith, newItemId } from './check-programme';

/** Items to begin from, not yet stored; a venue or a vehicle that is taken at that time is left out, and told. */
export type ProposedItems = { items: WrittenItem[]; taken: ItemConflict[] };

const ofVisit = { id: z.string().max(60) };

/** Visits whose programme this one can begin from: any that the planner may read. */
export const findProgrammes = defineVisitQuery({
  action: 'visit.plan',
  input: z.strictObject({ ...ofVisit, q: textSchema(200).default('') }),
  load: (sql, { id }) => findVisit(sql, id),
  run: async ({ sql, actor, input, loaded: { visit } }): Promise<Result<CopyableProgramme[]>> =>
    ok(await programmesToCopy(sql, readScope(actor), { exceptId: visit.id, q: input.q })),
});

/** The items of an earlier visit or of a theme's template, on the days of this one. */
export const proposeItems = defineVisitQuery({
  action: 'visit.plan',
  input: z.strictObject({
    ...ofVisit,
    from: z.union([z.strictObject({ visit: z.string().max(60) }), z.strictObject({ theme: z.enum(THEMES) })]),
  }),
  load: (sql, { id }) => findVisit(sql, id),
  async run({ sql, actor, input: { from }, loaded: { visit } }): Promise<Result<ProposedItems>> {
    const [programme, registers] = await Promise.all([programmeOf(sql, visit.id), programmeRegisters(sql)]);
    const firstDay = firstDayOf(visit, programme.items);
    if (!firstDay) return invalid({ path: 'startsAt', code: 'required' });

    const proposed: WrittenItem[] = [];
    if ('theme' in from) {
      const template = PROGRAMME_TEMPLATES.find(({ theme }) => theme === from.theme);
      if (template) proposed.push(...itemsFromTemplate(template, firstDay, visit.timeZone));
    } else {
      const source = await findVisit(sql, from.visit);
      if (!source || !can(actor, 'visit.read', source.access).allowed) return refused({ code: 'NOT_FOUND' });
      const copied = await programmeOf(sql, source.visit.id);
      const day = firstDayOf(source.visit, copied.items);
      if (day) proposed.push(...itemsFromProgramme(copied.items, { from: day, firstDay }, inUse(registers)));
    }

    const books = { programme, registers, put: proposed.map((item) => itemSchema.parse(item)) };
    const hard = (await conflictsWith(sql, actor, visit, books)).filter(({ severity }) => severity === 'HARD');
    return ok({ items: proposed.map((item, index) => withoutTaken(item, newItemId(index), hard)), taken: hard });
  },
});

function inUse({ venues, vehicles, people }: ProgrammeRegisters) {
  const ids = (all: readonly { id: string; retired: boolean }[]) =>
    new Set(all.flatMap(({ id, retired }) => (retired ? [] : [id])));
  return { venues: ids(venues), vehicles: ids(vehicles), people: ids(people) };
}

function withoutTaken(item: WrittenItem, id: string, hard: readonly ItemConflict[]): WrittenItem {
  const own = hard.filter(({ itemId, with: met }) => itemId === id || met?.itemId === id).map(({ kind }) => kind);
  return {
    ...item,
    venueId: own.includes('VENUE_TWICE') ? null : item.venueId,
    vehicleId: own.includes('VEHICLE_TWICE') ? null : item.vehicleId,
  };
}

import { z } from 'zod';
import type { Sql } from '@/lib/data/database';
import { bookingsAround } from '@/lib/data/programme/bookings';
import { programmeOf } from '@/lib/data/programme/programme';
import { programmeRegisters, type ProgrammeRegisters } from '@/lib/data/programme/registers';
import { findVisit } from '@/lib/data/visits/find-visit';
import { can, type VisitAccess } from '@/lib/domain/access/can';
import type { Actor } from '@/lib/domain/access/roles';
import { readScope } from '@/lib/domain/access/scope';
import { findItemConflicts } from '@/lib/domain/conflicts/find-item-conflicts';
import type { ItemConflict } from '@/lib/domain/conflicts/item-conflicts';
import { PLANNABLE, type Programme, type ProgrammeItem } from '@/lib/domain/programme/programme';
import { ok, type Result } from '@/lib/domain/shared/result';
import type { Visit } from '@/lib/domain/visit/visit';
import { defineVisitQuery } from '../define-use-case';

/** A programme with what is known about it: its conflicts as far as the reader may know them, and what it is made from. */
export type ProgrammeView = {
  visit: Visit;
  programme: Programme;
  conflicts: ItemConflict[];
  registers: ProgrammeRegisters;
  /** Whether the reader may change it now. */
  plans: boolean;
};

/** How far around an item others are looked at, in minutes: further apart no way between two places takes anybody. */
const MARGIN_MINUTES = 180;

export const readProgramme = defineVisitQuery({
  action: 'visit.read',
  input: z.strictObject({ id: z.string().max(60) }),
  load: (sql, { id }) => findVisit(sql, id),
  async run({ sql, actor, loaded }): Promise<Result<ProgrammeView>> {
    const [programme, registers] = await Promise.all([programmeOf(sql, loaded.visit.id), programmeRegisters(sql)]);
    return ok(await toProgrammeView(sql, actor, loaded, programme, registers));
  },
});

export async function toProgrammeView(
  sql: Sql,
  actor: Actor,
  { visit, access }: { visit: Visit; access: VisitAccess },
  programme: Programme,
  registers: ProgrammeRegisters,
): Promise<ProgrammeView> {
  const conflicts = await conflictsOf(sql, actor, visit, programme.items, registers);
  const plans = PLANNABLE.includes(visit.status) && can(actor, 'visit.plan', access).allowed;
  return { visit, programme, conflicts, registers, plans };
}

/** The conflicts of items with each other and with whatever else stands around them, named as far as the actor may know. */
export async function conflictsOf(
  sql: Sql,
  actor: Actor,
  visit: Pick<Visit, 'id' | 'startsAt' | 'endsAt'>,
  items: readonly ProgrammeItem[],
  registers: ProgrammeRegisters,
): Promise<ItemConflict[]> {
  const taking = items
    .filter(({ status }) => status !== 'CANCELLED')
    .map((item) => ({ ...item, personIds: item.attendees.map(({ personId }) => personId) }));
  const bookings = await bookingsAround(sql, readScope(actor), visit.id, taking, MARGIN_MINUTES);

  return findItemConflicts(items, {
    visit,
    bookings,
    venues: byId(registers.venues),
    vehicles: byId(registers.vehicles),
    people: byId(registers.people),
    travel: registers.travel,
  });
}

const byId = <T extends { id: string }>(all: readonly T[]): ReadonlyMap<string, T> =>
  new Map(all.map((one) => [one.id, one]));

import { z } from 'zod';
import type { Sql } from '@/lib/data/database';
import { programmeOf } from '@/lib/data/programme/programme';
import { programmeRegisters, type ProgrammeRegisters } from '@/lib/data/programme/registers';
import { findVisit } from '@/lib/data/visits/find-visit';
import { can, type VisitAccess } from '@/lib/domain/access/can';
import type { Actor } from '@/lib/domain/access/roles';
import type { ItemConflict } from '@/lib/domain/conflicts/item-conflicts';
import { PLANNABLE, type Programme } from '@/lib/domain/programme/programme';
import { ok, type Result } from '@/lib/domain/shared/result';
import type { Visit } from '@/lib/domain/visit/visit';
import { defineVisitQuery } from '../define-use-case';
import { conflictsOf } from './conflicts-of';

/** A programme with what is known about it: its conflicts as far as the reader may know them, and what it is made from. */
export type ProgrammeView = {
  visit: Visit;
  programme: Programme;
  conflicts: ItemConflict[];
  registers: ProgrammeRegisters;
  /** Whether the reader may change it now. */
  plans: boolean;
};

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

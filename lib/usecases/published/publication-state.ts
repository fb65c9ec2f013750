import { z } from 'zod';
import type { Sql } from '@/lib/data/database';
import { programmeOf } from '@/lib/data/programme/programme';
import { findVersion, type PlanAndPublished, planAndPublished } from '@/lib/data/programme/published';
import { programmeRegisters } from '@/lib/data/programme/registers';
import { findVisit } from '@/lib/data/visits/find-visit';
import { programmeDifferences } from '@/lib/domain/programme/programme-differences';
import { forHosts, toPublished } from '@/lib/domain/programme/published-programme';
import { ok, type Result } from '@/lib/domain/shared/result';
import { defineVisitQuery } from '../define-use-case';

/** What is said of a programme beside it: the number of the version published last, and whether the plan has changed since. */
export type PublicationState = { number: number | null; hasPlan: boolean; unpublishedChanges: boolean };

export const readPublicationState = defineVisitQuery({
  action: 'visit.read',
  input: z.strictObject({ id: z.string().max(60) }),
  load: (sql, { id }) => findVisit(sql, id),
  async run({ sql, loaded: { visit } }): Promise<Result<PublicationState>> {
    return ok(await publicationState(sql, visit.id, await planAndPublished(sql, visit.id)));
  },
});

/** Asks the database nothing as a rule: only where the plan has been touched since is it looked at whether there is anything new to tell. */
export async function publicationState(
  sql: Sql,
  visitId: string,
  { planned, published, number }: PlanAndPublished,
): Promise<PublicationState> {
  const touched = number !== null && planned !== published;
  return { number, hasPlan: planned !== null, unpublishedChanges: touched && (await hasChanged(sql, visitId)) };
}

async function hasChanged(sql: Sql, visitId: string): Promise<boolean> {
  const [programme, registers, last] = await Promise.all([
    programmeOf(sql, visitId),
    programmeRegisters(sql),
    findVersion(sql, visitId, null),
  ]);
  const planned = forHosts(toPublished(programme.items, registers));
  return programmeDifferences(last ? forHosts(last.content) : [], planned).length > 0;
}

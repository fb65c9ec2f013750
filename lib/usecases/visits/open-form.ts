import { z } from 'zod';
import type { Sql } from '@/lib/data/database';
import { findDraftForm } from '@/lib/data/visits/drafts';
import { type LastReturn, lastReturn } from '@/lib/data/visits/last-return';
import { findVisit } from '@/lib/data/visits/find-visit';
import { ok, refused, type Result } from '@/lib/domain/shared/result';
import { formValuesSchema, type VisitFormValues } from '@/lib/domain/visit/form-values';
import { toCopyValues, toFormValues } from '@/lib/domain/visit/to-form-values';
import { EDITABLE } from '@/lib/domain/visit/transitions';
import type { Visit } from '@/lib/domain/visit/visit';
import { defineVisitQuery } from '../define-use-case';

const byId = z.strictObject({ id: z.string().max(60) });

export type OpenedForm = { visit: Visit; values: VisitFormValues; returned: LastReturn | null };

/** The form of a visit that the actor may edit: a draft's as it was typed, any other as the visit says. */
export const openForm = defineVisitQuery({
  action: 'visit.edit',
  input: byId,
  load: (sql, { id }) => findVisit(sql, id),
  async run({ sql, loaded: { visit } }): Promise<Result<OpenedForm>> {
    if (!EDITABLE.includes(visit.status)) return refused({ code: 'NOT_POSSIBLE_NOW', status: visit.status });
    const returned = visit.status === 'RETURNED' ? await lastReturn(sql, visit.id) : null;
    return ok({ visit, values: await formValuesOf(sql, visit), returned });
  },
});

/** "Copy as new": the form of a visit one may read, without its dates, its request and its approval. */
export const copyVisit = defineVisitQuery({
  action: 'visit.read',
  input: byId,
  load: (sql, { id }) => findVisit(sql, id),
  async run({ sql, loaded: { visit } }): Promise<Result<VisitFormValues>> {
    return ok(toCopyValues(await formValuesOf(sql, visit)));
  },
});

async function formValuesOf(sql: Sql, visit: Visit): Promise<VisitFormValues> {
  const typed = visit.status === 'DRAFT' ? await findDraftForm(sql, visit.id) : null;
  const stored = formValuesSchema.safeParse(typed);
  return stored.success ? stored.data : toFormValues(visit);
}

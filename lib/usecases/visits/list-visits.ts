import { listVisits as listVisitsInScope, type VisitPage } from '@/lib/data/visits/list-visits';
import { readScope } from '@/lib/domain/access/scope';
import { ok, type Result } from '@/lib/domain/shared/result';
import { listQuerySchema } from '@/lib/domain/visit/list-query';
import { defineQuery } from '../define-use-case';

/** One page of the visits the actor may read, with how many there are. */
export const listVisits = defineQuery({
  action: 'visit.list',
  input: listQuerySchema,
  async run({ sql, actor, input }): Promise<Result<VisitPage>> {
    return ok(await listVisitsInScope(sql, readScope(actor), input));
  },
});

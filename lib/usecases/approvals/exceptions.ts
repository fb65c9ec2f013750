import { z } from 'zod';
import { findVisit } from '@/lib/data/visits/find-visit';
import { visitsAwaitingException } from '@/lib/data/visits/holds';
import { readScope } from '@/lib/domain/access/scope';
import { ok, type Result } from '@/lib/domain/shared/result';
import type { Visit } from '@/lib/domain/visit/visit';
import { defineQuery } from '../define-use-case';

/** The held visits that wait for the actor's exception, the first to take place first. */
export const exceptionsInbox = defineQuery({
  action: 'visit.list',
  input: z.strictObject({}),
  async run({ sql, actor }): Promise<Result<Visit[]>> {
    const ids = await visitsAwaitingException(sql, readScope(actor));
    const found = await Promise.all(ids.map((id) => findVisit(sql, id)));
    return ok(found.flatMap((loaded) => (loaded ? [loaded.visit] : [])));
  },
});

import { z } from 'zod';
import { findSimilarVisits, type SimilarVisit } from '@/lib/data/visits/similar-visits';
import { readScope } from '@/lib/domain/access/scope';
import { addDays } from '@/lib/domain/shared/day';
import { foldForSearch } from '@/lib/domain/shared/fold';
import { ok, type Result } from '@/lib/domain/shared/result';
import { textSchema } from '@/lib/domain/shared/text';
import { defineQuery } from '../define-use-case';

/** How near is near: the same organisation twice within two weeks is likely the same journey (issue 2, section 3). */
const NEAR_DAYS = 14;

/**
 * Visits of the same organisation that take place within 14 days before or after these, as far as the actor may know
 * of them. One visit can be left out: the one being written.
 */
export const similarVisits = defineQuery({
  action: 'visit.list',
  input: z.strictObject({
    exceptId: z.guid().nullable(),
    organisation: textSchema(200),
    firstDay: z.iso.date(),
    lastDay: z.iso.date(),
  }),
  async run({ sql, actor, input }): Promise<Result<SimilarVisit[]>> {
    const organisation = foldForSearch(input.organisation);
    if (organisation === '') return ok([]);

    const days = { from: addDays(input.firstDay, -NEAR_DAYS), to: addDays(input.lastDay, NEAR_DAYS) };
    return ok(await findSimilarVisits(sql, readScope(actor), { exceptId: input.exceptId, organisation, ...days }));
  },
});

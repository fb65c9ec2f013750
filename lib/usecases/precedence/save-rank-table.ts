import { z } from 'zod';
import { getRankTables, lockRankTables, storeRankTable } from '@/lib/data/rank-tables';
import { checkRankTable } from '@/lib/domain/precedence/rank-table';
import { rankTableSchema } from '@/lib/domain/precedence/rank-table-schema';
import { tellTableChanges } from '@/lib/domain/precedence/tell-rank-table';
import { dayIn } from '@/lib/domain/shared/day';
import { invalid, ok, refused, type Result } from '@/lib/domain/shared/result';
import { sayDay } from '@/lib/domain/shared/say-day';
import { requiredTextSchema } from '@/lib/domain/shared/text';
import { HOME_TIME_ZONE } from '@/lib/domain/shared/time-zone';
import { defineCommand } from '../define-use-case';

export const saveRankTableSchema = z.strictObject({
  /** The version that was changed: when somebody has made another since, nothing is saved. */
  base: z.int(),
  validFrom: z.iso.date().refine((text) => text < '2200-01-01', { params: { code: 'date_out_of_range' } }),
  reason: requiredTextSchema(1000),
  table: rankTableSchema,
});

/**
 * A new version of the order of precedence, from today or a later day on. What held before stays as it was: a version is never
 * changed, and a new one never reaches behind the last.
 */
export const saveRankTable = defineCommand({
  action: 'precedence.manage',
  input: saveRankTableSchema,
  async run({ tx, actor, now, input, record }): Promise<Result<{ version: number }>> {
    lockRankTables(tx);
    const [last] = await getRankTables(tx);
    if (last.version !== input.base) {
      const { version: currentVersion, recordedBy, recordedAt: changedAt } = last;
      const changedBy = recordedBy ?? 'Vierailut';
      return refused({ code: 'STALE', subject: 'rank_table', currentVersion, changedBy, changedAt, changed: [] });
    }

    const issues = checkRankTable(input.table);
    if (issues.length > 0) return invalid(...issues.map(({ path, code }) => ({ path: `table.${path}`, code })));
    if (tellTableChanges(last.table, input.table).length === 0)
      return invalid({ path: 'table', code: 'nothing_changed' });
    if (input.validFrom < dayIn(now, HOME_TIME_ZONE)) return invalid({ path: 'validFrom', code: 'day_has_passed' });
    if (input.validFrom < last.validFrom)
      return invalid({
        path: 'validFrom',
        code: 'before_last_version',
        params: { from: sayDay(last.validFrom, 'fi') },
      });

    const { validFrom, reason, table } = input;
    const version = last.version + 1;
    const id = await storeRankTable(tx, { version, validFrom, table, reason, recordedById: actor.accountId, now });
    const payload = { version, validFrom, comment: reason };
    record({ action: 'precedence.new_version', subject: 'rank_table', subjectId: id, payload });
    return ok({ version });
  },
});

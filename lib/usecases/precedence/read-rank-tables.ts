import { z } from 'zod';
import { getRankTables, type RankTableVersion } from '@/lib/data/rank-tables';
import { tableOn } from '@/lib/domain/precedence/rank-table';
import { tellTableChanges } from '@/lib/domain/precedence/tell-rank-table';
import { dayIn } from '@/lib/domain/shared/day';
import { ok, type Result } from '@/lib/domain/shared/result';
import { HOME_TIME_ZONE } from '@/lib/domain/shared/time-zone';
import type { LocalizedText } from '@/lib/domain/visit/vocabulary';
import { defineQuery } from '../define-use-case';

export type RankTables = {
  today: string;
  inForce: RankTableVersion;
  /** Newest first, each with what it says differently from the one before it. */
  versions: (RankTableVersion & { changes: LocalizedText[] })[];
};

/** The order of precedence in force today, and every version with what changed. */
export const readRankTables = defineQuery({
  action: 'precedence.read',
  input: z.strictObject({}),
  async run({ sql, now }): Promise<Result<RankTables>> {
    const today = dayIn(now, HOME_TIME_ZONE);
    const versions = await getRankTables(sql);
    return ok({
      today,
      inForce: tableOn(versions, today) ?? versions[0],
      versions: versions.map((version, at) => {
        const before = versions[at + 1];
        return { ...version, changes: before ? tellTableChanges(before.table, version.table) : [] };
      }),
    });
  },
});

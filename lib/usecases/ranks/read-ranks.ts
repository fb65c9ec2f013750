import { z } from 'zod';
import { readRank } from '@/lib/domain/precedence/read-rank';
import { ok, type Result } from '@/lib/domain/shared/result';
import { textSchema } from '@/lib/domain/shared/text';
import { defineQuery } from '../define-use-case';

export const readRanksSchema = z.strictObject({ titles: z.array(textSchema(500)).max(500) });

type RankRead = { title: string } & ReturnType<typeof readRank>;

/** The rank that each title, alone or with a name, tells; in the order given. */
export const readRanks = defineQuery({
  action: 'routing.preview',
  input: readRanksSchema,
  run({ input: { titles } }): Promise<Result<RankRead[]>> {
    return Promise.resolve(ok(titles.map((title) => ({ title, ...readRank(title) }))));
  },
});

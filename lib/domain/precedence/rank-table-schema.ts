import { z } from 'zod';
import { requiredTextSchema } from '../shared/text';
import { RANKS } from '../visit/vocabulary';
import { FORMER_PLACES, type RankTable, WITHINS } from './rank-table';

const note = requiredTextSchema(500);

/** The order of precedence as it is stored and sent; whether it decides about everybody is asked by `checkRankTable`. */
export const rankTableSchema = z.strictObject({
  groups: z
    .array(
      z.strictObject({
        rank: z.enum(RANKS),
        within: z.enum(WITHINS),
        former: z.union([z.enum(FORMER_PLACES), z.strictObject({ after: z.enum(RANKS) })]),
        note: z.strictObject({ fi: note, sv: note, en: note }),
      }),
    )
    .max(100),
  withoutRank: z.enum(WITHINS),
  headFirst: z.boolean(),
  companionsByOwnRank: z.boolean(),
}) satisfies z.ZodType<RankTable>;

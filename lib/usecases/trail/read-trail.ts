import { z } from 'zod';
import { latestTrail, type TrailRow, type TrailVerification, verifyTrail } from '@/lib/data/trail';
import { ok, type Result } from '@/lib/domain/shared/result';
import { defineQuery } from '../define-use-case';

/** The newest entries of the whole trail before `before`, for the auditor. */
export const readTrail = defineQuery({
  action: 'trail.read',
  input: z.strictObject({
    before: z
      .string()
      .regex(/^\d{1,18}$/)
      .optional(),
  }),
  async run({ sql, input }): Promise<Result<(TrailRow & { subject: string; subjectId: string | null })[]>> {
    return ok(await latestTrail(sql, input.before ?? null, 100));
  },
});

/** Recomputes the chain of hashes from the first entry to the last. */
export const checkTrail = defineQuery({
  action: 'trail.read',
  input: z.strictObject({}),
  async run({ sql }): Promise<Result<TrailVerification>> {
    return ok(await verifyTrail(sql));
  },
});

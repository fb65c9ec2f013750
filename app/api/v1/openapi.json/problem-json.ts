import { z } from 'zod';
import { itemConflictJson } from '@/lib/domain/programme/programme-json';
import { MOST_ERRORS } from '@/lib/server/api/problem';

/** How every refusal is told (RFC 9457). */
export const problemJson = z.object({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  code: z.string(),
  detail: z.string().optional(),
  /** The first of what is wrong, where it is much. */
  errors: z
    .array(z.object({ path: z.string(), code: z.string(), message: z.string() }))
    .max(MOST_ERRORS)
    .optional(),
  reason: z.string().optional(),
  visitStatus: z.string().optional(),
  /** Where a rule set stands that can no longer be changed. */
  state: z.string().optional(),
  currentVersion: z.int().optional(),
  changedBy: z.string().optional(),
  changedAt: z.string().optional(),
  changed: z.array(z.string()).optional(),
  /** What of a programme somebody else holds. */
  conflicts: z.array(itemConflictJson).optional(),
});

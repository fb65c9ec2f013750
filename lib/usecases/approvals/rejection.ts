import { listRejectionReasons } from '@/lib/data/rejection-reasons';
import type { RejectionReason } from '@/lib/domain/approval/first-rejection-reasons';
import { invalid, ok, type Result } from '@/lib/domain/shared/result';
import { z } from 'zod';
import { defineQuery } from '../define-use-case';
import type { TransitionContext } from '../visits/define-transition';

/** The register of the reasons that a visit can be rejected for. */
export const readRejectionReasons = defineQuery({
  action: 'visit.list',
  input: z.strictObject({}),
  async run({ sql, now }): Promise<Result<RejectionReason[]>> {
    return ok(await listRejectionReasons(sql, now));
  },
});

/** The reason that a rejection names, with its words of today: the trail keeps them as they were. */
export async function rejectionReason({ tx, now, input }: TransitionContext): Promise<Result<RejectionReason>> {
  const reasons = await listRejectionReasons(tx, now);
  const chosen = reasons.find(({ key }) => key === input.reason);
  if (chosen) return ok(chosen);

  const allowed = reasons.map(({ key }) => key).join(', ');
  return invalid({ path: 'reason', code: 'unknown_value', params: { allowed } });
}

import { z } from 'zod';
import { targetsWithHistory, type TargetWithHistory } from '@/lib/data/areas';
import { periodOn } from '@/lib/domain/areas/target-area';
import { dayIn } from '@/lib/domain/shared/day';
import { ok, type Result } from '@/lib/domain/shared/result';
import { HOME_TIME_ZONE } from '@/lib/domain/shared/time-zone';
import type { AreaStatus } from '@/lib/domain/visit/vocabulary';
import { defineQuery } from '../define-use-case';

export type ShownTarget = TargetWithHistory & { statusToday: AreaStatus };

/** Every target area and partner with its status today and everything that was set before, the newest first. */
export const readAreas = defineQuery({
  action: 'area.read',
  input: z.strictObject({}),
  async run({ sql, now }): Promise<Result<ShownTarget[]>> {
    const today = dayIn(now, HOME_TIME_ZONE);
    const targets = await targetsWithHistory(sql);
    return ok(
      targets.map((target) => ({
        ...target,
        statusToday: periodOn(target.history.toReversed(), today)?.status ?? 'ACTIVE',
      })),
    );
  },
});

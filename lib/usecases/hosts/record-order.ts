import { z } from 'zod';
import { listCityPeople } from '@/lib/data/hosts/city-people';
import { hostOrdersForChange, insertHostOrder } from '@/lib/data/hosts/host-orders';
import { checkOrder, hostOrderSchema } from '@/lib/domain/hosts/host-order';
import { dayIn } from '@/lib/domain/shared/day';
import { invalid, ok, refused, type Result } from '@/lib/domain/shared/result';
import { HOME_TIME_ZONE } from '@/lib/domain/shared/time-zone';
import { defineCommand } from '../define-use-case';

/**
 * Records a new version of the host order. `base` is the version recorded last that its writer saw (null: none): where
 * somebody has recorded another meanwhile, nothing is written over.
 */
export const recordHostOrder = defineCommand({
  action: 'place.manage',
  input: z.strictObject({ base: z.guid().nullable(), order: hostOrderSchema }),
  async run({ tx, actor, now, input, record }): Promise<Result<{ id: string }>> {
    const versions = await hostOrdersForChange(tx);
    const last = versions[0] ?? null;
    if ((last?.id ?? null) !== input.base)
      return refused({
        ...{ code: 'STALE', subject: 'register', currentVersion: versions.length },
        ...{ changedBy: last?.recordedBy ?? '', changedAt: last?.recordedAt ?? now, changed: ['order'] },
      });

    const people = await listCityPeople(tx);
    const hosts = new Set(
      people.filter(({ duties, retired }) => !retired && duties.includes('HOST')).map(({ id }) => id),
    );
    const issues = checkOrder(input.order, { today: dayIn(now, HOME_TIME_ZONE), hosts });
    if (issues.length > 0) return invalid(...issues.map((issue) => ({ ...issue, path: `order.${issue.path}` })));

    const id = await insertHostOrder(tx, input.order, actor.accountId, now);
    const { validFrom, decision, places } = input.order;
    record({
      action: 'host_order.record',
      subject: 'host_order',
      subjectId: id,
      payload: { validFrom, decision, places },
    });
    return ok({ id });
  },
});

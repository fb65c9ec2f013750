import { z } from 'zod';
import { visitsAwaiting } from '@/lib/data/approvals';
import { findVisit } from '@/lib/data/visits/find-visit';
import { can } from '@/lib/domain/access/can';
import { readScope } from '@/lib/domain/access/scope';
import { ok, type Result } from '@/lib/domain/shared/result';
import type { Visit } from '@/lib/domain/visit/visit';
import type { ApprovalStepKey } from '@/lib/domain/visit/vocabulary';
import { defineQuery } from '../define-use-case';

/** A visit waiting for the actor; `mayDecide` is false where they requested, prepared or administer it. */
export type AwaitingVisit = { visit: Visit; step: ApprovalStepKey; waitingSince: Date; mayDecide: boolean };

/** Everything that waits for the actor's decision, the longest waiting first. */
export const approvalsInbox = defineQuery({
  action: 'visit.list',
  input: z.strictObject({}),
  async run({ sql, actor }): Promise<Result<AwaitingVisit[]>> {
    const waiting = await visitsAwaiting(sql, readScope(actor));
    const found = await Promise.all(waiting.map(({ visitId }) => findVisit(sql, visitId)));

    return ok(
      waiting.flatMap(({ step, openedAt }, index) => {
        const loaded = found[index];
        // Whoever has stepped aside is asked nothing any more.
        if (!loaded || loaded.access.disqualifiedIds.includes(actor.accountId)) return [];
        const { allowed } = can(actor, 'visit.approve', loaded.access);
        return [{ visit: loaded.visit, step, waitingSince: new Date(openedAt), mayDecide: allowed }];
      }),
    );
  },
});

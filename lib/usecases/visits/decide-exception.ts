import { z } from 'zod';
import { keepTargetsStill } from '@/lib/data/areas';
import { officePeople } from '@/lib/data/office-people';
import { findVisitForChange } from '@/lib/data/visits/find-visit';
import { decideHold } from '@/lib/data/visits/holds';
import { updateVisit } from '@/lib/data/visits/write-visit';
import { EXCEPTED_BY } from '@/lib/domain/access/roles';
import { findApprovers } from '@/lib/domain/approval/find-approver';
import { ok, refused, type Result } from '@/lib/domain/shared/result';
import { requiredTextSchema } from '@/lib/domain/shared/text';
import { FINAL } from '@/lib/domain/visit/transitions';
import { toVisitToDecide, type Visit } from '@/lib/domain/visit/visit';
import { goOn } from '../approvals/go-on';
import { defineVisitCommand } from '../define-use-case';
import { getVisit } from './create-visit';
import { refuseStale, stale } from './stale';

/** Lets a held visit go on, to approval or in it, in spite of what stands in its way. */
export const grantException = defineException({ granted: true, action: 'visit.grant_exception' });

/** Leaves the visit held; it may still be granted later, or changed so that nothing stands in its way. */
export const refuseException = defineException({ granted: false, action: 'visit.refuse_exception' });

/**
 * The chief executive's decision on a held visit, with its reason, or that of whoever stands in for them today; nobody's
 * who requested or prepared it (design.md, "Coordination rules").
 */
function defineException({ granted, action }: { granted: boolean; action: string }) {
  return defineVisitCommand({
    action: 'visit.except',
    input: z.strictObject({ id: z.string(), version: z.int(), reason: requiredTextSchema(2000) }),
    load: (tx, { id }) => findVisitForChange(tx, id),
    first: ({ tx, loaded, input }) => refuseStale(tx, loaded.visit, input.version),
    async run({ tx, actor, now, input, loaded: { visit }, record }): Promise<Result<Visit>> {
      if (FINAL.includes(visit.status)) return refused({ code: 'NOT_POSSIBLE_NOW', status: visit.status });
      const { hold } = visit;
      if (!hold) return refused({ code: 'FORBIDDEN', reason: 'NOT_HELD' });
      if (hold.exception?.granted === granted) return refused({ code: 'FORBIDDEN', reason: 'ALREADY_DECIDED' });

      // Found anew in the deciding transaction: what the gate saw may be a moment old.
      const found = findApprovers(EXCEPTED_BY, toVisitToDecide(visit), await officePeople(tx, now));
      const own = found.deciders.find(({ id }) => id === actor.accountId);
      if (!own || !found.decidedAt) return refused({ code: 'FORBIDDEN', reason: 'NOT_YOUR_STEP' });

      keepTargetsStill(tx);
      const isHeld = await decideHold(tx, hold.id, { granted, reason: input.reason, byId: actor.accountId }, now);
      if (!isHeld) return refused({ code: 'FORBIDDEN', reason: 'NOT_HELD' });
      const version = await updateVisit(tx, visit, {}, now);
      if (version === null) return stale(tx, visit, input.version);
      if (granted) await goOn(tx, visit, now);

      const instead = own.instead ? { insteadOf: own.instead.name, because: own.instead.because } : {};
      const decisions = [{ step: EXCEPTED_BY, decidedAs: found.decidedAt, ...instead }];
      const { name, status } = hold;
      record({
        ...{ action, subject: 'visit', subjectId: visit.id },
        payload: { version, comment: input.reason, exceptionFor: { name, status }, decisions },
      });
      return ok(await getVisit(tx, visit.id));
    },
  });
}

import { z } from 'zod';
import { listNeeds, pruneNeeds, writeNeeds } from '@/lib/data/delegation/needs';
import { findVisit, findVisitForChange } from '@/lib/data/visits/find-visit';
import { isDelegationOpen, sideOf } from '@/lib/domain/delegation/delegate';
import { type DelegateNeeds, delegateNeedsSchema, needsGoBefore, saysTheSame } from '@/lib/domain/delegation/needs';
import { invalid, ok, refused, type Result } from '@/lib/domain/shared/result';
import type { Visit } from '@/lib/domain/visit/visit';
import type { World } from '@/lib/server/world';
import { defineVisitCommand, defineVisitLook } from '../define-use-case';
import { systemTask } from '../system-task';

export type NeedsView = { visit: Visit; needs: DelegateNeeds[]; mayWrite: boolean };

/** What the delegates of a visit need, for those who arrange it; that somebody looked stays on the trail. */
export const lookAtNeeds = defineVisitLook({
  action: 'visit.read_needs',
  input: z.strictObject({ id: z.string().max(60) }),
  load: (sql, { id }) => findVisit(sql, id),
  looked: ({ visit }) => ({ action: 'visit.look_needs', subject: 'visit', subjectId: visit.id, payload: {} }),
  async run({ sql, loaded: { visit } }): Promise<Result<NeedsView>> {
    return ok({ visit, needs: await listNeeds(sql, visit.id, sideOf(visit)), mayWrite: isDelegationOpen(visit) });
  },
});

/**
 * Writes what some delegates need. It moves nothing in the visit and needs no version of it: each person's needs have their
 * own, and of what they say nothing reaches the trail.
 */
export const changeNeeds = defineVisitCommand({
  action: 'visit.read_needs',
  input: z.strictObject({ id: z.string().max(60), needs: z.array(delegateNeedsSchema).max(500) }),
  load: (tx, { id }) => findVisitForChange(tx, id),
  async run({ tx, actor, now, input, loaded: { visit }, record, leaveUnrecorded }): Promise<Result<null>> {
    if (!isDelegationOpen(visit)) return refused({ code: 'NOT_POSSIBLE_NOW', status: visit.status });
    const known = new Map((await listNeeds(tx, visit.id, sideOf(visit))).map((one) => [one.person, one]));

    const unknown = input.needs.findIndex(({ person }) => !known.has(person));
    if (unknown >= 0) return invalid({ path: `needs.${unknown}.person`, code: 'no_longer_there' });
    const changed = input.needs.filter((written) => {
      const stands = known.get(written.person);
      return stands && !saysTheSame(written, stands);
    });
    const stale = changed
      .map(({ person, version }) => ({ stands: known.get(person), version }))
      .find(({ stands, version }) => stands?.version !== version)?.stands;
    if (stale)
      return refused({
        ...{ code: 'STALE', currentVersion: stale.version ?? 0, changedBy: stale.updatedBy },
        ...{ changedAt: stale.updatedAt ?? now, changed: ['delegateNeeds'] },
      });

    if (changed.length === 0) leaveUnrecorded();
    else {
      writeNeeds(tx, changed, actor.name, now);
      const payload = { changed: ['delegateNeeds'], people: changed.length };
      record({ action: 'visit.change_needs', subject: 'visit', subjectId: visit.id, payload });
    }
    return ok(null);
  },
});

/** Each night: what is not needed any more is forgotten, and that it was stays on the trail. */
export async function pruneOldNeeds(at: World): Promise<void> {
  await systemTask(at, async ({ tx, now, record }) => {
    for (const { visitId, people } of await pruneNeeds(tx, needsGoBefore(now)))
      record({ action: 'visit.prune_needs', subject: 'visit', subjectId: visitId, payload: { people } });
  });
}

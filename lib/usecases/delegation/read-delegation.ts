import { z } from 'zod';
import { listDelegates } from '@/lib/data/delegation/delegates';
import type { Sql } from '@/lib/data/database';
import { findVisit } from '@/lib/data/visits/find-visit';
import { can } from '@/lib/domain/access/can';
import {
  type Delegate,
  type DelegationSide,
  dayHasCome,
  isDelegationOpen,
  presentCount,
  sideOf,
} from '@/lib/domain/delegation/delegate';
import { ok, type Result } from '@/lib/domain/shared/result';
import type { Visit } from '@/lib/domain/visit/visit';
import { defineVisitQuery } from '../define-use-case';

/** A visit's delegation: who is announced, and who came. */
export type DelegationView = {
  visit: Visit;
  side: DelegationSide;
  delegates: Delegate[];
  /** How many came; null until anybody has told of anybody. */
  present: number | null;
  dayHasCome: boolean;
  mayPlan: boolean;
  mayReadNeeds: boolean;
};

/** The delegation of a visit, for whoever may read the visit; addresses only for those who prepare it. */
export const readDelegation = defineVisitQuery({
  action: 'visit.read',
  input: z.strictObject({ id: z.string().max(60) }),
  load: (sql, { id }) => findVisit(sql, id),
  async run({ sql, actor, now, loaded: { visit, access } }): Promise<Result<DelegationView>> {
    const mayPlan = can(actor, 'visit.plan', access).allowed;
    const view = await viewOf(sql, visit, now);
    return ok({
      ...view,
      delegates: mayPlan ? view.delegates : view.delegates.map((delegate) => ({ ...delegate, email: '' })),
      mayPlan: mayPlan && isDelegationOpen(visit),
      mayReadNeeds: can(actor, 'visit.read_needs', access).allowed,
    });
  },
});

/** What stands, for somebody who has just changed it. */
export async function viewOf(
  sql: Sql,
  visit: Visit,
  now: Date,
): Promise<Omit<DelegationView, 'mayPlan' | 'mayReadNeeds'>> {
  const side = sideOf(visit);
  const delegates = await listDelegates(sql, visit.id, side);
  return { visit, side, delegates, present: presentCount(delegates), dayHasCome: dayHasCome(visit, now) };
}

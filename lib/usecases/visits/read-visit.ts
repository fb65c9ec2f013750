import { z } from 'zod';
import { trailOf, type TrailRow } from '@/lib/data/trail';
import { findVisit } from '@/lib/data/visits/find-visit';
import { can } from '@/lib/domain/access/can';
import type { VisitAction } from '@/lib/domain/access/policy';
import { VISIT_ACTIONS } from '@/lib/domain/access/policy';
import { type RoutingStory, tellRouting } from '@/lib/domain/routing/route-visit';
import { ok, type Result } from '@/lib/domain/shared/result';
import { possibleTransitions } from '@/lib/domain/visit/possible-transitions';
import type { Visit } from '@/lib/domain/visit/visit';
import type { TransitionAction } from '@/lib/domain/visit/vocabulary';
import { defineVisitQuery } from '../define-use-case';
import { booksOf } from './routing-books';

/** A visit with what its page and its JSON tell: the routing in words, and what the reader may do now. */
export type VisitView = { visit: Visit; story: RoutingStory | null; actions: TransitionAction[]; may: VisitAction[] };

const byId = z.strictObject({ id: z.string().max(60) });

/** One visit, by id or reference. */
export const readVisit = defineVisitQuery({
  action: 'visit.read',
  input: byId,
  load: (sql, { id }) => findVisit(sql, id),
  async run({ sql, actor, now, loaded: { visit, access } }): Promise<Result<VisitView>> {
    const may = VISIT_ACTIONS.filter((action) => can(actor, action, access).allowed);
    const story = visit.routing
      ? tellRouting(visit, visit.routing, visit, (await booksOf(sql, visit.ruleSetId, now)).ruleSet)
      : null;
    return ok({ visit, story, may, actions: possibleTransitions(visit, may) });
  },
});

/** Everything that happened to a visit, oldest first. */
export const readVisitTrail = defineVisitQuery({
  action: 'visit.read_trail',
  input: byId,
  load: (sql, { id }) => findVisit(sql, id),
  async run({ sql, loaded: { visit } }): Promise<Result<TrailRow[]>> {
    return ok(await trailOf(sql, visit.id));
  },
});

import { z } from 'zod';
import { keepTargetsStill } from '@/lib/data/areas';
import { handToResponsible } from '@/lib/data/tasks/tasks';
import { findVisitForChange } from '@/lib/data/visits/find-visit';
import { updateVisit, type VisitState } from '@/lib/data/visits/write-visit';
import { routeVisit } from '@/lib/domain/routing/route-visit';
import { underTodaysRules } from '@/lib/domain/routing/todays-rules';
import { invalid, ok, refused, type Result } from '@/lib/domain/shared/result';
import { conditionsOf } from '@/lib/domain/visit/possible-transitions';
import { findTransition } from '@/lib/domain/visit/transitions';
import type { Visit } from '@/lib/domain/visit/visit';
import { defineVisitCommand } from '../define-use-case';
import { getVisit, routedPayload } from './create-visit';
import { booksInForce, ruleSetOf } from './routing-books';
import { settleTasks } from '../tasks/settle-tasks';
import { settleVisitHold } from './settle-hold';
import { refuseStale, stale } from './stale';

/**
 * Routes a visit again, by the rules in force now; from then on it keeps that version. Where and for whom a re-routing is
 * possible. To another department it goes as any re-routed visit does: submitted, waiting there from now on, nobody
 * responsible for it yet. It is held, or let go, by what the registers say now. What a coordinator had decided by hand gives way to the rules, and stays on the trail.
 */
export const rerouteByTodaysRules = defineVisitCommand({
  action: 'visit.reroute',
  input: z.strictObject({ id: z.string(), version: z.int() }),
  load: (tx, { id }) => findVisitForChange(tx, id),
  first: ({ tx, loaded, input }) => refuseStale(tx, loaded.visit, input.version),
  async run({ tx, actor, now, input, loaded: { visit }, record }): Promise<Result<Visit>> {
    const row = findTransition('reroute', visit.status, conditionsOf(visit));
    if (!row) return refused({ code: 'NOT_POSSIBLE_NOW', status: visit.status });

    keepTargetsStill(tx);
    const [own, today] = await Promise.all([ruleSetOf(tx, visit.ruleSetId, now), booksInForce(tx, now)]);
    if (!underTodaysRules(visit, own.ruleSet, today)) return invalid({ path: '', code: 'same_by_todays_rules' });

    const { level, routing } = routeVisit(visit, visit.levelLoweredBecause, today);
    const { rule, leadDepartment, supportDepartment } = routing.decision;
    const moved = leadDepartment !== visit.leadDepartment;
    const state: Partial<VisitState> = {
      ...{ level, routing, rule, leadDepartment, supportDepartment, ruleSetId: today.ruleSetId },
      ...(moved ? { status: row.to, statusSince: now, responsibleId: null } : {}),
    };
    const version = await updateVisit(tx, visit, { state }, now);
    if (version === null) return stale(tx, visit, input.version);

    const told = await settleVisitHold(tx, visit, visit, today, now);
    if (moved) handToResponsible(tx, visit.id, visit.responsible?.id ?? null, null);
    const rules = { before: own.ruleSet, after: today.ruleSet };
    const tasks = await settleTasks(tx, visit, { ...visit, level, rule }, rules, actor.accountId, now);
    const payload = {
      ...{ ...told, ...tasks },
      ...{ version, from: visit.status, to: moved ? row.to : visit.status, moved },
      ...{ fromDepartment: visit.leadDepartment, ruleSetVersion: today.version, ...routedPayload(state) },
    };
    record({ action: 'visit.route_again', subject: 'visit', subjectId: visit.id, payload });
    return ok(await getVisit(tx, visit.id));
  },
});

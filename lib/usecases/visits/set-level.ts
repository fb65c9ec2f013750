import { z } from 'zod';
import { findVisitForChange } from '@/lib/data/visits/find-visit';
import { updateVisit } from '@/lib/data/visits/write-visit';
import { routeVisit } from '@/lib/domain/routing/route-visit';
import { requiredTextSchema } from '@/lib/domain/shared/text';
import { ok, refused, type Result } from '@/lib/domain/shared/result';
import type { Visit } from '@/lib/domain/visit/visit';
import { defineVisitCommand } from '../define-use-case';
import { getVisit } from './create-visit';
import { leadAfter } from './edit-visit';
import { settleTasks } from '../tasks/settle-tasks';
import { booksOf } from './routing-books';
import { refuseStale, stale } from './stale';

/**
 * Lowers the level below what the ranks say, or takes that back (`because` null). Only a protocol officer may, with a
 * reason that stays on the record (design.md, "Kinds and level"). The visit is routed again; before approval only.
 */
export const lowerLevel = defineVisitCommand({
  action: 'visit.set_level',
  input: z.strictObject({ id: z.string(), version: z.int(), because: requiredTextSchema(500).nullable() }),
  load: (tx, { id }) => findVisitForChange(tx, id),
  first: ({ tx, loaded, input }) => refuseStale(tx, loaded.visit, input.version),
  async run({ tx, actor, now, input, loaded: { visit }, record }): Promise<Result<Visit>> {
    const beforeApproval = visit.status === 'SUBMITTED' || visit.status === 'IN_PREPARATION';
    if (!beforeApproval) return refused({ code: 'NOT_POSSIBLE_NOW', status: visit.status });

    const books = await booksOf(tx, visit.ruleSetId, now);
    const { level, routing } = routeVisit(visit, input.because, books);
    const override = visit.routing?.override ?? null;
    const { leadDepartment, supportDepartment } = override ? visit : routing.decision;
    const state = {
      level,
      levelLoweredBecause: input.because,
      routing: { ...routing, override },
      rule: routing.decision.rule,
    };

    const version = await updateVisit(tx, visit, { state: { ...state, leadDepartment, supportDepartment } }, now);
    if (version === null) return stale(tx, visit, input.version);

    const after = { ...visit, level, rule: state.rule };
    const rules = { before: books.ruleSet, after: books.ruleSet };
    const tasks = await settleTasks(tx, visit, after, rules, actor.accountId, now);
    const payload = {
      version,
      from: visit.level,
      to: level,
      comment: input.because ?? '',
      changed: ['level'],
      ...tasks,
    };
    const lead = leadAfter(visit, { leadDepartment });
    record({ action: 'visit.set_level', subject: 'visit', subjectId: visit.id, payload: { ...payload, ...lead } });
    return ok(await getVisit(tx, visit.id));
  },
});

import { z } from 'zod';
import type { Sql } from '@/lib/data/database';
import { findRuleSet } from '@/lib/data/rule-sets';
import { countTried, listTried, type TriedFilter } from '@/lib/data/trials/trial-result';
import { findTrial, getTriedRules, listTrials } from '@/lib/data/trials/trials';
import { readScope } from '@/lib/domain/access/scope';
import type { Actor } from '@/lib/domain/access/roles';
import { OUTCOME_CHANGES, reasonOf } from '@/lib/domain/routing/outcome';
import type { Trial, TrialResult } from '@/lib/domain/routing/trial';
import { countTrial } from '@/lib/domain/routing/trial-counts';
import { ok, refused, type Result } from '@/lib/domain/shared/result';
import { defineQuery } from '../define-use-case';

/** The trials of a version, the latest first. */
export const readTrials = defineQuery({
  action: 'rules.read',
  input: z.strictObject({ ruleSetId: z.guid() }),
  async run({ sql, input }): Promise<Result<Trial[]>> {
    const trials = await listTrials(sql, input.ruleSetId);
    const isThere = trials.length > 0 || (await findRuleSet(sql, input.ruleSetId)) !== null;
    return isThere ? ok(trials) : refused({ code: 'NOT_FOUND' });
  },
});

/** Which visits of a trial are asked for; every part stands in the address. Without any, all those that fare otherwise. */
export const trialQuerySchema = z.strictObject({
  change: z.enum(OUTCOME_CHANGES).optional(),
  /** The key of a rule, or `–` for the triage queue. */
  ruleBefore: z.string().max(20).optional(),
  ruleAfter: z.string().max(20).optional(),
  month: z
    .string()
    .regex(/^\d{4}-\d{2}$/)
    .optional(),
  page: z.coerce.number().int().min(1).max(100_000).default(1),
  limit: z.coerce.number().int().min(1).max(200).default(50),
});

/** One trial: how far it is, and its result when it is done. */
export const readTrial = defineQuery({
  action: 'rules.read',
  input: z.strictObject({ ruleSetId: z.guid(), id: z.guid(), query: trialQuerySchema }),
  async run({ sql, actor, input }): Promise<Result<Trial & { result: TrialResult | null }>> {
    const trial = await findTrial(sql, input.ruleSetId, input.id);
    if (!trial) return refused({ code: 'NOT_FOUND' });
    const result = trial.state === 'DONE' ? await resultOf(sql, actor, trial.id, input.query) : null;
    return ok({ ...trial, result });
  },
});

async function resultOf(
  sql: Sql,
  actor: Actor,
  id: string,
  { page, limit, ...filter }: z.output<typeof trialQuerySchema>,
): Promise<TrialResult> {
  const scope = readScope(actor);
  const [ruleSet, counted, tried] = await Promise.all([
    getTriedRules(sql, id),
    countTried(sql, scope, id),
    listTried(sql, scope, id, filter satisfies TriedFilter, { offset: (page - 1) * limit, limit }),
  ]);
  const items = tried.visits.map((visit) => ({
    ...visit,
    ...reasonOf(ruleSet, visit.decided, visit.before.rule),
  }));
  return {
    counts: countTrial(counted),
    visits: { total: tried.total, page, pages: Math.ceil(tried.total / limit), items },
  };
}

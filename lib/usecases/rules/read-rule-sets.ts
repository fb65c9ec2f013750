import { z } from 'zod';
import {
  findRuleSet,
  getRuleSetInForce,
  listRuleSets,
  type RuleSetRow,
  type RuleSetVersion,
} from '@/lib/data/rule-sets';
import { ok, refused, type Result } from '@/lib/domain/shared/result';
import { defineQuery } from '../define-use-case';
import { sourceVisitsOf, withKnownVisits } from './source-visits';

/** Every version and draft of the coordination rules, and which is in force now. */
export const readRuleSets = defineQuery({
  action: 'rules.read',
  input: z.strictObject({}),
  async run({ sql, now }): Promise<Result<{ versions: RuleSetRow[]; inForceId: string }>> {
    const [versions, { id }] = await Promise.all([listRuleSets(sql), getRuleSetInForce(sql, now)]);
    return ok({ versions, inForceId: id });
  },
});

/** One version with its rules; of the visits they were made from only those that the reader may read. */
export const readRuleSet = defineQuery({
  action: 'rules.read',
  input: z.strictObject({ id: z.guid() }),
  async run({ sql, actor, now, input }): Promise<Result<RuleSetVersion & { inForce: boolean }>> {
    const [version, { id }] = await Promise.all([findRuleSet(sql, input.id), getRuleSetInForce(sql, now)]);
    if (!version) return refused({ code: 'NOT_FOUND' });
    const ruleSet = withKnownVisits(version.ruleSet, await sourceVisitsOf(sql, actor, version.ruleSet));
    return ok({ ...version, ruleSet, inForce: version.id === id });
  },
});

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

/** Every version and draft of the coordination rules, and which is in force now. */
export const readRuleSets = defineQuery({
  action: 'rules.read',
  input: z.strictObject({}),
  async run({ sql, now }): Promise<Result<{ versions: RuleSetRow[]; inForceId: string }>> {
    const [versions, { id }] = await Promise.all([listRuleSets(sql), getRuleSetInForce(sql, now)]);
    return ok({ versions, inForceId: id });
  },
});

/** One version with its rules. */
export const readRuleSet = defineQuery({
  action: 'rules.read',
  input: z.strictObject({ id: z.guid() }),
  async run({ sql, now, input }): Promise<Result<RuleSetVersion & { inForce: boolean }>> {
    const [version, { id }] = await Promise.all([findRuleSet(sql, input.id), getRuleSetInForce(sql, now)]);
    return version ? ok({ ...version, inForce: version.id === id }) : refused({ code: 'NOT_FOUND' });
  },
});

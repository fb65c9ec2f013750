import { z } from 'zod';
import {
  findRuleSet,
  getRuleSet,
  getRuleSetInForce,
  listRuleSets,
  type RuleSetRow,
  type RuleSetVersion,
} from '@/lib/data/rule-sets';
import { checkRuleSet, type RuleSetCheck } from '@/lib/domain/routing/check-rule-set';
import { differencesOf, type RuleSetDifference } from '@/lib/domain/routing/differences';
import { ok, refused, type Result } from '@/lib/domain/shared/result';
import { defineQuery } from '../define-use-case';
import { type SourceVisits, sourceVisitsOf } from './source-visits';

export type RuleSetPage = {
  version: RuleSetVersion & { inForce: boolean };
  /** The references of the visits that its rules were made from, by id, where the reader may read them. */
  sourceVisits: SourceVisits;
  /** Every other version and draft, the newest first. */
  others: RuleSetRow[];
  /** How the version differs from another, by default from the one it was made from. */
  compared: { with: RuleSetRow; differences: RuleSetDifference[] } | null;
  /** What whoever agrees to a draft should know; null of what is agreed. */
  checks: RuleSetCheck[] | null;
};

/** One version with its rules, how it differs from another and, while it is a draft, what its checks say. */
export const readRuleSetPage = defineQuery({
  action: 'rules.read',
  input: z.strictObject({ id: z.guid(), with: z.guid().optional() }),
  async run({ sql, actor, now, input }): Promise<Result<RuleSetPage>> {
    const [version, rows, inForce] = await Promise.all([
      findRuleSet(sql, input.id),
      listRuleSets(sql),
      getRuleSetInForce(sql, now),
    ]);
    if (!version) return refused({ code: 'NOT_FOUND' });

    const others = rows.filter(({ id }) => id !== version.id);
    const other = others.find(({ id }) => id === (input.with ?? version.baseId));
    return ok({
      version: { ...version, inForce: version.id === inForce.id },
      sourceVisits: await sourceVisitsOf(sql, actor, version.ruleSet),
      others,
      compared: other
        ? { with: other, differences: differencesOf((await getRuleSet(sql, other.id)).ruleSet, version.ruleSet) }
        : null,
      checks: version.state === 'DRAFT' ? checksOf(version) : null,
    });
  },
});

/** What the latest drafts were told: a revision never says anything else, and checking it takes longer than reading it. */
const told = new Map<string, RuleSetCheck[]>();
const MOST_TOLD = 50;

function checksOf({ id, revision, ruleSet }: RuleSetVersion): RuleSetCheck[] {
  const key = `${id} ${revision}`;
  const checks = told.get(key) ?? checkRuleSet(ruleSet);
  told.set(key, checks);
  for (const oldest of [...told.keys()].slice(0, -MOST_TOLD)) told.delete(oldest);
  return checks;
}

/** A draft for its editor, for those who may change it. */
export const openRuleSetEditor = defineQuery({
  action: 'rules.draft',
  input: z.strictObject({ id: z.guid() }),
  async run({ sql, input }): Promise<Result<RuleSetVersion>> {
    const version = await findRuleSet(sql, input.id);
    return version ? ok(version) : refused({ code: 'NOT_FOUND' });
  },
});

import { z } from 'zod';
import { DEPARTMENTS } from '../visit/vocabulary';
import type { Agreement } from './agree';
import { type RuleSet, ruleSetSchema } from './rule-set';

/** A version of the rules as the HTTP API tells it: where it stands, who has agreed, and for one version its rules. */
export const ruleSetRowJson = z.object({
  id: z.string(),
  version: z.int(),
  state: z.enum(['DRAFT', 'AGREED']),
  /** Whether visits are routed by it now. */
  inForce: z.boolean(),
  effectiveFrom: z.string(),
  /** Counts the changes of a draft: whoever changes it says which one they saw. */
  revision: z.int(),
  author: z.string().nullable(),
  baseId: z.string().nullable(),
  baseVersion: z.int().nullable(),
  createdAt: z.string(),
  changedAt: z.string(),
  agreements: z.array(z.object({ department: z.enum(DEPARTMENTS), name: z.string(), agreedAt: z.string() })),
});
export const ruleSetJson = ruleSetRowJson.extend({ content: ruleSetSchema });

type Row = Omit<z.output<typeof ruleSetRowJson>, 'createdAt' | 'changedAt' | 'agreements' | 'inForce'> & {
  createdAt: Date;
  changedAt: Date;
  agreements: readonly Agreement[];
};

export function toRuleSetRowJson(row: Row, inForce: boolean): z.output<typeof ruleSetRowJson> {
  const { id, version, state, effectiveFrom, revision, author, baseId, baseVersion } = row;
  return {
    ...{ id, version, state, inForce, effectiveFrom, revision, author, baseId, baseVersion },
    createdAt: row.createdAt.toISOString(),
    changedAt: row.changedAt.toISOString(),
    agreements: row.agreements.map(({ department, name, agreedAt }) => ({
      ...{ department, name, agreedAt: agreedAt.toISOString() },
    })),
  };
}

export function toRuleSetJson(version: Row & { ruleSet: RuleSet; inForce: boolean }): z.output<typeof ruleSetJson> {
  return { ...toRuleSetRowJson(version, version.inForce), content: version.ruleSet };
}

import { targetBooks } from '@/lib/data/areas';
import type { Sql } from '@/lib/data/database';
import { getRuleSet, getRuleSetInForce, listMemberships, type StoredRuleSet } from '@/lib/data/rule-sets';
import type { RoutingBooks } from '@/lib/domain/routing/route-visit';

/** The books that routing looks into, with the rule set's identity and version. */
export type OpenBooks = RoutingBooks & { ruleSetId: string; version: number };

/** The rules in force now, for a visit that is being routed for the first time. */
export async function booksInForce(sql: Sql, now: Date): Promise<OpenBooks> {
  return booksOf(sql, null, now);
}

/** The rule set a visit was routed by (visits already routed keep their version), or the one in force for a draft. */
export async function ruleSetOf(sql: Sql, ruleSetId: string | null, now: Date): Promise<StoredRuleSet> {
  return ruleSetId === null ? getRuleSetInForce(sql, now) : getRuleSet(sql, ruleSetId);
}

/** The books with the rules a visit was routed by. */
export async function booksOf(sql: Sql, ruleSetId: string | null, now: Date): Promise<OpenBooks> {
  const [{ id, version, ruleSet }, memberships, targets] = await Promise.all([
    ruleSetOf(sql, ruleSetId, now),
    listMemberships(sql),
    targetBooks(sql),
  ]);
  return { ruleSetId: id, version, ruleSet, memberships, ...targets };
}

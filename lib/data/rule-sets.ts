import { type RuleSet, ruleSetSchema } from '@/lib/domain/routing/rule-set';
import type { Membership } from '@/lib/domain/routing/facts';
import type { Sql } from './database';

export type StoredRuleSet = { id: string; version: number; ruleSet: RuleSet };

/** A version never changes once it is stored, so what was read once can be kept. */
const read = new Map<string, StoredRuleSet>();

/** The rule set in force at a moment; throws when the database holds none, which the seed prevents. */
export async function getRuleSetInForce(sql: Sql, now: Date): Promise<StoredRuleSet> {
  const [row] = await sql.rows<{ id: string }>(
    `select id from rule_set where effective_from <= ($1::timestamptz at time zone 'Europe/Helsinki')::date
     order by effective_from desc, version desc limit 1`,
    [now.toISOString()],
    'rule_set_in_force',
  );
  if (!row) throw new Error('The database holds no rule set in force.');
  return getRuleSet(sql, row.id);
}

export async function getRuleSet(sql: Sql, id: string): Promise<StoredRuleSet> {
  const known = read.get(id);
  if (known) return known;

  const [row] = await sql.rows<{ version: number; content: unknown }>(
    `select version, content from rule_set where id = $1::uuid`,
    [id],
  );
  if (!row) throw new Error(`There is no rule set ${id}.`);

  const stored = { id, version: row.version, ruleSet: ruleSetSchema.parse(row.content) };
  read.set(id, stored);
  return stored;
}

/** The networks and bodies the city belongs to, with the department that owns each membership. */
export async function listMemberships(sql: Sql): Promise<Membership[]> {
  return sql.rows<Membership>(`select key, owner from membership order by key`, [], 'memberships');
}

import type { Agreement } from '@/lib/domain/routing/agree';
import { type RuleSet, ruleSetSchema } from '@/lib/domain/routing/rule-set';
import type { Membership } from '@/lib/domain/routing/facts';
import type { Department } from '@/lib/domain/visit/vocabulary';
import type { Sql, Tx } from './database';

export type StoredRuleSet = { id: string; version: number; ruleSet: RuleSet };

/** An agreed version never changes, so what was read once can be kept. */
const read = new Map<string, StoredRuleSet>();

/** The id of the rule set in force at a moment, given as a placeholder of a timestamptz; null when there is none. */
export const inForceSql = (moment: string) => `(select id from rule_set
  where state = 'AGREED' and effective_from <= (${moment} at time zone 'Europe/Helsinki')::date
  order by effective_from desc, version desc limit 1)`;

/** The rule set in force at a moment; throws when the database holds none, which the seed prevents. */
export async function getRuleSetInForce(sql: Sql, now: Date): Promise<StoredRuleSet> {
  const [row] = await sql.rows<{ id: string | null }>(
    `select ${inForceSql('$1::timestamptz')} as id`,
    [now.toISOString()],
    'rule_set_in_force',
  );
  if (!row?.id) throw new Error('The database holds no rule set in force.');
  return getRuleSet(sql, row.id);
}

export async function getRuleSet(sql: Sql, id: string): Promise<StoredRuleSet> {
  const known = read.get(id);
  if (known) return known;

  const [row] = await sql.rows<{ version: number; state: RuleSetState; content: unknown }>(
    `select version, state, content from rule_set where id = $1::uuid`,
    [id],
  );
  if (!row) throw new Error(`There is no rule set ${id}.`);

  const stored = { id, version: row.version, ruleSet: ruleSetSchema.parse(row.content) };
  if (row.state === 'AGREED') read.set(id, stored);
  return stored;
}

export type RuleSetState = 'DRAFT' | 'AGREED';

/** A version as the list of versions shows it. */
export type RuleSetRow = {
  id: string;
  version: number;
  state: RuleSetState;
  /** yyyy-mm-dd. */
  effectiveFrom: string;
  /** Counts the changes of a draft. */
  revision: number;
  author: string | null;
  baseId: string | null;
  baseVersion: number | null;
  createdAt: Date;
  changedAt: Date;
  agreements: Agreement[];
};
export type RuleSetVersion = RuleSetRow & { ruleSet: RuleSet };

type StoredRow = Omit<RuleSetVersion, 'ruleSet' | 'agreements'> & {
  content: unknown;
  agreements: (Omit<Agreement, 'agreedAt'> & { agreedAt: string })[];
};

const ROW = `r.id, r.version, r.state, r.effective_from::text as "effectiveFrom", r.revision, a.name as author, r.base_id as "baseId",
    b.version as "baseVersion", r.created_at as "createdAt", r.changed_at as "changedAt",
    coalesce((select json_agg(json_build_object('department', g.department, 'accountId', g.account_id, 'name', p.name, 'agreedAt', g.agreed_at) order by g.agreed_at)
      from rule_set_agreement g join account p on p.id = g.account_id where g.rule_set_id = r.id), '[]') as agreements`;
const FROM = `from rule_set r left join account a on a.id = r.author_id left join rule_set b on b.id = r.base_id`;

/** Every version and draft, the newest first. */
export async function listRuleSets(sql: Sql): Promise<RuleSetRow[]> {
  const rows = await sql.rows<StoredRow>(`select ${ROW} ${FROM} order by r.version desc`, []);
  return rows.map(({ content: _content, ...row }) => withDates(row));
}

export async function findRuleSet(sql: Sql, id: string): Promise<RuleSetVersion | null> {
  const [row] = await sql.rows<StoredRow>(`select ${ROW}, r.content ${FROM} where r.id = $1::uuid`, [id]);
  if (!row) return null;
  const { content, ...rest } = row;
  return { ...withDates(rest), ruleSet: ruleSetSchema.parse(content) };
}

/** The same, locked until the transaction ends. */
export async function findRuleSetForChange(tx: Tx, id: string): Promise<RuleSetVersion | null> {
  await tx.rows(`select 1 from rule_set where id = $1::uuid for update`, [id]);
  return findRuleSet(tx, id);
}

/** The version agreed last, in force already or not yet: what the next draft starts from. Nobody else changes it meanwhile. */
export async function getLastAgreed(tx: Tx): Promise<{ id: string; effectiveFrom: string }> {
  await tx.rows(`select pg_advisory_xact_lock(5172303)::text`, []);
  const [row] = await tx.rows<{ id: string; effectiveFrom: string }>(
    `select id, effective_from::text as "effectiveFrom" from rule_set where state = 'AGREED' order by version desc limit 1`,
    [],
  );
  if (!row) throw new Error('The database holds no agreed rule set.');
  return row;
}

export async function storeDraft(
  tx: Tx,
  draft: { authorId: string; baseId: string; effectiveFrom: string; ruleSet: RuleSet },
  now: Date,
): Promise<{ id: string; version: number }> {
  const [row] = await tx.rows<{ id: string; version: number }>(
    `insert into rule_set (version, effective_from, content, author_id, base_id, created_at, changed_at)
     select max(version) + 1, $1::date, $2::jsonb, $3::uuid, $4::uuid, $5::timestamptz, $5::timestamptz from rule_set returning id, version`,
    [draft.effectiveFrom, JSON.stringify(draft.ruleSet), draft.authorId, draft.baseId, now.toISOString()],
  );
  if (!row) throw new Error('A draft that is stored has an id.');
  return row;
}

/** Changes a draft and withdraws what was agreed to before. */
export function updateDraft(
  tx: Tx,
  id: string,
  { effectiveFrom, ruleSet }: Pick<RuleSetVersion, 'effectiveFrom' | 'ruleSet'>,
  now: Date,
): void {
  tx.write(`delete from rule_set_agreement where rule_set_id = $1::uuid`, [id]);
  tx.write(
    `update rule_set set effective_from = $2::date, content = $3::jsonb, revision = revision + 1, changed_at = $4::timestamptz where id = $1::uuid`,
    [id, effectiveFrom, JSON.stringify(ruleSet), now.toISOString()],
  );
}

export function deleteDraft(tx: Tx, id: string): void {
  tx.write(`delete from rule_set where id = $1::uuid`, [id]);
}

export function storeAgreement(tx: Tx, id: string, department: Department, accountId: string, now: Date): void {
  tx.write(
    `insert into rule_set_agreement (rule_set_id, department, account_id, agreed_at) values ($1::uuid, $2, $3::uuid, $4::timestamptz)`,
    [id, department, accountId, now.toISOString()],
  );
}

/** Makes a draft agreed: from now on it never changes. */
export function markAgreed(tx: Tx, id: string): void {
  tx.write(`update rule_set set state = 'AGREED' where id = $1::uuid`, [id]);
}

function withDates(row: Omit<StoredRow, 'content'>): RuleSetRow {
  return { ...row, agreements: row.agreements.map((given) => ({ ...given, agreedAt: new Date(given.agreedAt) })) };
}

/** The networks and bodies the city belongs to, with the department that owns each membership. */
export async function listMemberships(sql: Sql): Promise<Membership[]> {
  return sql.rows<Membership>(`select key, owner from membership order by key`, [], 'memberships');
}

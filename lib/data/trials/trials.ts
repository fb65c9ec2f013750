import { type RuleSet, ruleSetSchema } from '@/lib/domain/routing/rule-set';
import type { Trial, TrialState } from '@/lib/domain/routing/trial';
import type { TrialPeriod } from '@/lib/domain/routing/trial-period';
import type { Sql, Tx } from '../database';

const TRIAL = `select t.id, t.rule_set_id as "ruleSetId", r.version, t.content <> r.content as outdated,
    t.period_from::text as "from", t.period_to::text as "to", a.name as "askedBy", t.state,
    case when t.state = 'DONE' then 1 when coalesce(t.total, 0) = 0 then 0 else least(t.done::float / t.total, 1) end as progress,
    t.created_at as "createdAt", t.finished_at as "finishedAt"
  from rule_set_trial t join rule_set r on r.id = t.rule_set_id join account a on a.id = t.asked_by_id`;

export async function findTrial(sql: Sql, ruleSetId: string, id: string): Promise<Trial | null> {
  const [trial] = await sql.rows<Trial>(`${TRIAL} where t.id = $1::uuid and t.rule_set_id = $2::uuid`, [id, ruleSetId]);
  return trial ?? null;
}

/** The trials of a version, the latest first. */
export async function listTrials(sql: Sql, ruleSetId: string): Promise<Trial[]> {
  return sql.rows<Trial>(`${TRIAL} where t.rule_set_id = $1::uuid order by t.created_at desc, t.id limit 50`, [
    ruleSetId,
  ]);
}

/** The rules as they were tried. */
export async function getTriedRules(sql: Sql, id: string): Promise<RuleSet> {
  const [row] = await sql.rows<{ content: unknown }>(`select content from rule_set_trial where id = $1::uuid`, [id]);
  if (!row) throw new Error(`There is no trial ${id}.`);
  return ruleSetSchema.parse(row.content);
}

/**
 * Makes a trial of the rules as they stand now; gives the one that is under way when the same has been asked already. Null
 * when there is no such rule set.
 */
export async function storeTrial(
  tx: Tx,
  { ruleSetId, from, to, askedById }: TrialPeriod & { ruleSetId: string; askedById: string },
  now: Date,
): Promise<{ id: string; revision: number; isNew: boolean } | null> {
  // Two who ask at once wait for each other.
  const [ruleSet] = await tx.rows<{ revision: number }>(
    `select revision from rule_set where id = $1::uuid for no key update`,
    [ruleSetId],
  );
  if (!ruleSet) return null;

  const [underWay] = await tx.rows<{ id: string }>(
    `select t.id from rule_set_trial t join rule_set r on r.id = t.rule_set_id
     where r.id = $1::uuid and t.state in ('WAITING', 'RUNNING') and t.content = r.content
       and t.period_from is not distinct from $2::date and t.period_to is not distinct from $3::date`,
    [ruleSetId, from, to],
  );
  if (underWay) return { id: underWay.id, revision: ruleSet.revision, isNew: false };

  const [made] = await tx.rows<{ id: string }>(
    `insert into rule_set_trial (rule_set_id, revision, content, period_from, period_to, asked_by_id, created_at)
     select id, revision, content, $2::date, $3::date, $4::uuid, $5::timestamptz from rule_set where id = $1::uuid returning id`,
    [ruleSetId, from, to, askedById, now.toISOString()],
  );
  if (!made) throw new Error('A trial that is stored has an id.');
  return { id: made.id, revision: ruleSet.revision, isNew: true };
}

/** What the worker has to know to go on. */
export type OpenTrial = TrialPeriod & {
  id: string;
  state: TrialState;
  ruleSet: RuleSet;
  reached: { startsAt: string; visitId: string } | null;
};

/** The trial, locked until the transaction ends: one piece at a time. Null when it has gone with its draft. */
export async function findTrialForWork(tx: Tx, id: string): Promise<OpenTrial | null> {
  const [row] = await tx.rows<Omit<OpenTrial, 'ruleSet' | 'reached'> & { content: unknown } & Reached>(
    `select id, state, content, period_from::text as "from", period_to::text as "to",
       reached_starts_at::text as "startsAt", reached_visit_id as "visitId" from rule_set_trial where id = $1::uuid for update`,
    [id],
  );
  if (!row) return null;
  const { content, startsAt, visitId, ...rest } = row;
  const reached = startsAt && visitId ? { startsAt, visitId } : null;
  return { ...rest, ruleSet: ruleSetSchema.parse(content), reached };
}
type Reached = { startsAt: string | null; visitId: string | null };

/** Says that the trial has begun, and how many visits there are to try. */
export function markBegun(tx: Tx, id: string, total: number): void {
  tx.write(`update rule_set_trial set state = 'RUNNING', total = $2::int where id = $1::uuid`, [id, total]);
}

/** Says how far the trial has come; the next piece starts behind `reached`. */
export function markProgress(
  tx: Tx,
  id: string,
  tried: number,
  reached: { startsAt: string; visitId: string } | null,
): void {
  tx.write(
    `update rule_set_trial set done = done + $2::int, failures = 0, reached_starts_at = coalesce($3::timestamptz, reached_starts_at),
       reached_visit_id = coalesce($4::uuid, reached_visit_id) where id = $1::uuid`,
    [id, tried, reached?.startsAt ?? null, reached?.visitId ?? null],
  );
}

export function markDone(tx: Tx, id: string, now: Date): void {
  tx.write(`update rule_set_trial set state = 'DONE', finished_at = $2::timestamptz where id = $1::uuid`, [
    id,
    now.toISOString(),
  ]);
}

/** Counts a failure of the worker; after `most` in a row at one place the trial itself has failed. */
export function markFailure(tx: Tx, id: string, most: number, now: Date): void {
  tx.write(
    `update rule_set_trial set failures = failures + 1,
       state = case when failures + 1 >= $2::int then 'FAILED' else state end,
       finished_at = case when failures + 1 >= $2::int then $3::timestamptz end
     where id = $1::uuid and state in ('WAITING', 'RUNNING')`,
    [id, most, now.toISOString()],
  );
}

/** Ends a trial that is not finished, and throws away what it had come to: half an answer would mislead. */
export async function cancelTrial(tx: Tx, ruleSetId: string, id: string, now: Date): Promise<boolean> {
  const [cancelled] = await tx.rows<{ id: string }>(
    `update rule_set_trial set state = 'CANCELLED', finished_at = $3::timestamptz
     where id = $1::uuid and rule_set_id = $2::uuid and state in ('WAITING', 'RUNNING') returning id`,
    [id, ruleSetId, now.toISOString()],
  );
  if (!cancelled) return false;
  tx.write(`delete from rule_set_trial_visit where trial_id = $1::uuid`, [id]);
  tx.write(`delete from rule_set_trial_case where trial_id = $1::uuid`, [id]);
  return true;
}

/** Deletes one trial that ended before a moment, with all it tried; never the last one done of a version. Null when there is none. */
export async function deleteOldTrial(
  tx: Tx,
  before: Date,
): Promise<{ id: string; ruleSetId: string; endedAt: Date } | null> {
  const [gone] = await tx.rows<{ id: string; ruleSetId: string; endedAt: Date }>(
    `delete from rule_set_trial where id = (select t.id from rule_set_trial t where t.finished_at < $1::timestamptz
         and t.id is distinct from (select l.id from rule_set_trial l where l.rule_set_id = t.rule_set_id and l.state = 'DONE'
           order by l.finished_at desc, l.id limit 1)
       order by t.finished_at, t.id limit 1 for update)
     returning id, rule_set_id as "ruleSetId", finished_at as "endedAt"`,
    [before.toISOString()],
  );
  return gone ?? null;
}

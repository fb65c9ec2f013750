import { type JobName, type JobPayload, queueOf } from '@/lib/domain/jobs/jobs';
import { inTransaction, type Database, type Sql, type Tx } from './database';

/**
 * Adds a job: it exists when the transaction commits, and not otherwise. Of several with the same `key` that still wait
 * the latest holds; those of a kind that waits for itself (`queueOf`) are carried out one after the other. It is tried again, later each time, until it succeeds or `maxAttempts` (25: about four days) are over.
 */
export function addJob<Name extends JobName>(
  tx: Tx,
  name: Name,
  payload: JobPayload<Name>,
  { key, runAt, maxAttempts }: { key?: string; runAt?: Date; maxAttempts?: number } = {},
): void {
  tx.write(
    `select 1 from graphile_worker.add_job($1::text, payload := $2::json, run_at := $3::timestamptz,
       max_attempts := $4::int, job_key := $5::text, queue_name := $6::text)`,
    [name, JSON.stringify(payload), runAt?.toISOString() ?? null, maxAttempts ?? null, key ?? null, queueOf(name)],
    'job_add',
  );
}

/** How many jobs wait or are under way. */
export async function countJobs(sql: Sql): Promise<number> {
  const [row] = await sql.rows<{ count: number }>('select count(*)::int as count from graphile_worker.jobs', []);
  return row?.count ?? 0;
}

/** The advisory locks that say which workers live: this number and the hash of the worker's id. */
const ALIVE = 72302;
const KEY_OF = (id: string) => `hashtext(${id})`;

/**
 * Takes the lock that says that a worker lives, on a connection that is kept for it: however the worker ends, the
 * connection ends with it. `lost` is called when the connection breaks before that.
 */
export async function holdAlive({ pool }: Database, workerId: string, lost: () => void): Promise<void> {
  const client = await pool.connect();
  client.once('error', (error) => {
    client.release(error);
    lost();
  });
  await client.query(`select pg_advisory_lock($1::int, ${KEY_OF('$2::text')})`, [ALIVE, workerId]);
}

/** A job that has taken its worker down more often than this waits longer each time. */
const KILLED_AT_ONCE = 2;

/** Frees the jobs of workers that have died, so that others take them; gives how many there were. */
export async function freeJobsOfTheDead(database: Database): Promise<number> {
  return inTransaction(database, async (tx) => {
    // What a worker took a moment ago is its own: it may be about to say that it lives.
    const orphans = await tx.rows<{ id: string; worker: string; attempts: number }>(
      `select j.id::text, j.locked_by as worker, j.attempts from graphile_worker.jobs j
       where j.locked_at < now() - interval '2 seconds' and not exists (
         select 1 from pg_locks l where l.locktype = 'advisory' and l.granted and l.classid = $1::int::oid
           and l.objid = (${KEY_OF('j.locked_by')}::bigint & 4294967295)::oid
           and l.database = (select oid from pg_database where datname = current_database()))`,
      [ALIVE],
    );
    if (orphans.length === 0) return 0;
    const workers = [...new Set(orphans.map(({ worker }) => worker))];
    await tx.rows('select graphile_worker.force_unlock_workers($1::text[])', [workers]);
    for (const { id, attempts } of orphans.filter((orphan) => orphan.attempts > KILLED_AT_ONCE))
      tx.write(
        `select 1 from graphile_worker.reschedule_jobs(array[$1::bigint], run_at := now() + exp(least($2::int, 10)) * interval '1 second')`,
        [id, attempts],
      );
    return orphans.length;
  });
}

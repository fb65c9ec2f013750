// Applies prisma/migrations in order: Prisma's own table, checksum and lock, with nothing but pg. Each migration and
// its row commit together. The queue of jobs (graphile-worker) then brings its own schema up to date.
import crypto from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { Obstacle } from './progress.mjs';

/** The advisory lock that Prisma's own migration takes. */
const LOCK = 72707369;
const OLDEST_POSTGRESQL = 15;

const TABLE = `create table if not exists _prisma_migrations (id varchar(36) primary key not null, checksum varchar(64) not null,
  finished_at timestamptz, migration_name varchar(255) not null, logs text, rolled_back_at timestamptz,
  started_at timestamptz not null default now(), applied_steps_count integer not null default 0)`;

/** Brings the database at `url` up to the migrations in `folder`; gives how many were applied. */
export async function migrate(url, folder, log = () => {}) {
  const client = await open(url);
  try {
    await client.query('select pg_advisory_lock($1)', [LOCK]);
    await client.query(TABLE);
    const { rows } = await client.query(
      'select migration_name as name, checksum, finished_at from _prisma_migrations where rolled_back_at is null',
    );
    const names = migrationNames(folder);
    refuseStrangers(rows, names);

    let applied = 0;
    for (const name of names) {
      const sql = fs.readFileSync(path.join(folder, name, 'migration.sql'), 'utf8');
      const checksum = crypto.createHash('sha256').update(sql).digest('hex');
      const held = rows.find((row) => row.name === name);
      if (held && held.checksum !== checksum)
        throw new Obstacle(
          `The migration ${name} was edited after it had been applied: put it back and write a new one.`,
        );
      if (held) continue;

      await apply(client, name, sql, checksum);
      applied += 1;
      log(`migration ${name}`);
    }
    await migrateQueue(url);
    return applied;
  } finally {
    await client.end();
  }
}

/** The migrations of a folder, in the order in which they are applied. */
export function migrationNames(folder) {
  const entries = fs.readdirSync(folder, { withFileTypes: true });
  return entries
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();
}

async function open(url) {
  const { default: pg } = await import('pg');
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
  try {
    await client.connect();
  } catch (error) {
    const { host } = new URL(url);
    throw new Obstacle(
      `The database at ${host} cannot be reached (${error.message || error.code}): check DATABASE_URL and that PostgreSQL runs there.`,
    );
  }
  const { rows } = await client.query(`select current_setting('server_version_num')::int / 10000 as major`);
  if (rows[0].major < OLDEST_POSTGRESQL) {
    await client.end();
    throw new Obstacle(`The database is PostgreSQL ${rows[0].major}: Vierailut needs ${OLDEST_POSTGRESQL} or newer.`);
  }
  return client;
}

function refuseStrangers(rows, names) {
  const unfinished = rows.find((row) => row.finished_at === null);
  if (unfinished)
    throw new Obstacle(`The migration ${unfinished.name} was left half done in this database: restore a copy of it.`);
  const unknown = rows.find((row) => !names.includes(row.name));
  if (unknown)
    throw new Obstacle(
      `The database is newer than this version of Vierailut (${unknown.name}): take the newer version.`,
    );
}

/** The queue of jobs keeps its own migrations, in a schema of its own. */
async function migrateQueue(url) {
  const { Logger, runMigrations } = await import('graphile-worker');
  const { default: pg } = await import('pg');
  // A pool of ours, because the queue's own would still be closing when we go on.
  const pool = new pg.Pool({ connectionString: url, max: 2 });
  for (const event of ['error', 'connect']) pool.on(event, () => undefined);
  try {
    await runMigrations({ pgPool: pool, logger: new Logger(() => () => undefined) });
  } finally {
    await pool.end();
  }
}

async function apply(client, name, sql, checksum) {
  await client.query('begin');
  try {
    await client.query(sql);
    await client.query(
      'insert into _prisma_migrations (id, checksum, migration_name, finished_at, applied_steps_count) values ($1, $2, $3, now(), 1)',
      [crypto.randomUUID(), checksum, name],
    );
    await client.query('commit');
  } catch (error) {
    await client.query('rollback');
    throw new Error(`The migration ${name} failed: ${error.message}`, { cause: error });
  }
}

// What the tests run on: one embedded PostgreSQL for all of them, and for whoever asks a fresh database of its own, copied
// from a template that holds the migrations.
import path from 'node:path';
import pg from 'pg';
import { startEmbedded } from '../../scripts/embedded-db.mjs';
import { hashOf, ROOT } from '../../scripts/prepare.mjs';
import { migrate } from '../../scripts/migrate.mjs';

const MIGRATIONS = path.join(ROOT, 'prisma/migrations');
/** What else a template holds: the schema of the queue of jobs. */
const QUEUE = path.join(ROOT, 'node_modules/graphile-worker/package.json');

/** Starts the tests' PostgreSQL, or uses TEST_DATABASE_URL (a role that may create databases); gives `{ url, stop }`. */
export async function startTestPostgres() {
  if (process.env.TEST_DATABASE_URL) return { url: process.env.TEST_DATABASE_URL, stop: () => Promise.resolve() };
  const { url, stop } = await startEmbedded({ dataDir: path.join(ROOT, '.data/test/postgres'), database: 'tests' });
  return { url, stop };
}

/** Makes the template for these migrations, if it is not there; gives its name. */
export async function prepareTemplate(url) {
  const name = `template_${hashOf([MIGRATIONS, QUEUE]).slice(0, 16)}`;
  await asAdministrator(url, async (client) => {
    await client.query('select pg_advisory_lock(72301)');
    const { rowCount } = await client.query('select 1 from pg_database where datname = $1', [name]);
    if (rowCount > 0) return;
    const half = `${name}_half`;
    await client.query(`drop database if exists ${half}`);
    await client.query(`create database ${half}`);
    await migrate(withDatabase(url, half), MIGRATIONS);
    await client.query(`alter database ${half} rename to ${name}`);
  });
  return name;
}

let made = 0;

/**
 * A fresh database with the migrations applied. `drop` removes it and cuts what of ours is still connected; PostgreSQL sends
 * its own vacuuming away, which `with (force)` has no right to.
 */
export async function makeDatabase(url, template) {
  const name = `test_${process.pid}_${(made += 1)}`;
  await asAdministrator(url, async (client) => {
    await client.query(`drop database if exists ${name} with (force)`);
    await client.query(`create database ${name} template ${template}`);
  });
  return {
    url: withDatabase(url, name),
    drop: () =>
      asAdministrator(url, async (client) => {
        await client.query(
          'select pg_terminate_backend(pid) from pg_stat_activity where datname = $1 and usename = current_user',
          [name],
        );
        await client.query(`drop database if exists ${name}`);
      }),
  };
}

function withDatabase(url, name) {
  const changed = new URL(url);
  changed.pathname = `/${name}`;
  return changed.href;
}

async function asAdministrator(url, work) {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

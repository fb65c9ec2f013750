// The database of the benchmarks: its own embedded PostgreSQL under .data/bench, filled the first time; the same seed makes the
// same visits.
import { spawn } from 'node:child_process';
import crypto from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import pg from 'pg';
import { startEmbedded } from '../../scripts/embedded-db.mjs';
import { migrate } from '../../scripts/migrate.mjs';
import { ROOT } from '../../scripts/prepare.mjs';

const SEED = 'vierailut';
/** Where the application is served while it is measured. */
export const APP = 'http://127.0.0.1:3190';
/** The bearer token of a coordinator of the economic department. */
export const TOKEN = 'vrt_benchmark_0123456789abcdef0123456789abcdef';

/** Gives `{ url, child, settings, stop }`: settings are those of our programs on this database. */
export async function openBenchDatabase({ visits, say }) {
  // A smaller one for a first look is not in the way of the whole one.
  const dataDir = path.join(ROOT, '.data/bench/postgres');
  const database = await startEmbedded({ dataDir, database: `bench_${visits}` });
  const settings = {
    DATABASE_URL: database.url,
    DEMO: '0',
    NEXTAUTH_SECRET: 'benchmark-benchmark-benchmark',
    NEXTAUTH_URL: APP,
    NODE_ENV: 'production',
  };
  try {
    await migrate(database.url, path.join(ROOT, 'prisma/migrations'), () => {});
    await runProgram(['prisma/seed.ts'], settings);
    await fill(database.url, visits, say);
    return { url: database.url, child: database.child, settings, stop: database.stop };
  } catch (error) {
    await database.stop();
    throw error;
  }
}

/** Runs a TypeScript program of ours to its end; gives what it writes to standard output where that is asked for. */
export async function runProgram(command, settings, stdout = 'inherit') {
  const child = spawn(path.join(ROOT, 'node_modules/.bin/tsx'), command, {
    cwd: ROOT,
    env: { ...process.env, ...settings },
    stdio: ['ignore', stdout, 'inherit'],
  });
  let written = '';
  child.stdout?.on('data', (part) => (written += part));
  const code = await new Promise((resolve) => child.once('close', resolve));
  if (code !== 0) throw new Error(`${command.join(' ')} ended with ${code}.`);
  return written;
}

async function fill(url, visits, say) {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const { rows } = await client.query('select count(*)::int as held from visit');
    if (rows[0].held >= visits) return say(`${rows[0].held} visits are there already.`);

    say(`making ${visits} visits …`);
    const accountId = await benchAccounts(client);
    const [makeFunction, makeVisits] = fs
      .readFileSync(path.join(import.meta.dirname, 'make-visits.sql'), 'utf8')
      .split('\n\n');
    await client.query(makeFunction);
    await client.query(makeVisits, [SEED, accountId, visits]);
    await client.query(`insert into visit_person (visit_id, side, position, name, title, is_head)
      select id, 'GUEST', 0, 'Guest ' || reference, 'Head of Unit', true from visit`);
    await client.query('vacuum analyze');
    say('made.');
  } finally {
    await client.end();
  }
}

/** One coordinator of the economic department with a token of its own, and somebody else who requested the visits. */
async function benchAccounts(client) {
  const account = async (key) =>
    (
      await client.query(
        `insert into account (issuer, subject, email, name) values ('bench', $1, $1 || '@vierailut.test', $1) returning id`,
        [key],
      )
    ).rows[0].id;
  const coordinator = await account('bench.coordinator');
  await client.query(
    `insert into role_assignment (account_id, role, department, valid_from) values ($1, 'COORDINATOR', 'ECONOMIC', '2000-01-01')`,
    [coordinator],
  );
  await client.query(`insert into api_token (account_id, name, hash, created_by) values ($1, 'bench', $2, 'bench')`, [
    coordinator,
    crypto.createHash('sha256').update(TOKEN).digest(),
  ]);
  return account('bench.requester');
}

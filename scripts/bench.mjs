// `npm run bench`: 100,000 visits in a database of its own, the production build beside the limit server, one run.
// Prints what it does and writes docs/PERFORMANCE.md. BENCH_VISITS and BENCH_SECONDS make it smaller for a first look;
// BENCH_ONLY, a part of a question's name, asks that one alone and prints it instead of writing the page.
import { spawn } from 'node:child_process';
import crypto from 'node:crypto';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import pg from 'pg';
import { startEmbedded } from './embedded-db.mjs';
import { migrate } from './migrate.mjs';
import { measure, memoryMb } from '../tests/bench/measure.mjs';
import { writePerformancePage } from '../tests/bench/performance-page.mjs';

const ROOT = path.resolve(import.meta.dirname, '..');
const VISITS = Number(process.env.BENCH_VISITS ?? 100_000);
const SECONDS = Number(process.env.BENCH_SECONDS ?? 6);
const SEED = 'vierailut';
const APP = 'http://127.0.0.1:3190';
const LIMIT = 'http://127.0.0.1:3191';
const ONLY = process.env.BENCH_ONLY ?? '';
const TOKEN = 'vrt_benchmark_0123456789abcdef0123456789abcdef';
const FEED_TOKEN = 'vrf_benchmark_0123456789abcdef0123456789abcdef';

const started = performance.now();
const say = (text) => console.log(`${((performance.now() - started) / 1000).toFixed(1).padStart(6)} s  ${text}`);

const database = await startEmbedded({ dataDir: path.join(ROOT, '.data/bench/postgres'), database: 'bench' });
const children = [];
try {
  await prepare();
  const app = await serve(
    'the production build',
    ['node_modules/next/dist/bin/next', 'start', '-p', '3190', '-H', '127.0.0.1'],
    `${APP}/api/health`,
  );
  const limit = await serve('the limit server', ['tests/bench/limit-server.mjs', database.url, '3191'], `${LIMIT}/`);
  const rows = await measureAll(app, limit);
  if (ONLY) {
    const told = ({ perSecond, serverMs, databaseMs }) =>
      `${perSecond.toFixed(1)}/s (CPU ms: server ${serverMs.toFixed(1)}, database ${databaseMs.toFixed(1)})`;
    for (const { name, connections, app: ofApp, limit: itself, ofLimit } of rows)
      say(`${name}, ${connections}: ${told(ofApp)}${itself ? `, limit ${told(itself)}: ${ofLimit.toFixed(2)}` : ''}`);
  } else {
    writePage(app, limit, rows);
    say('docs/PERFORMANCE.md is written.');
  }
} finally {
  for (const child of children) child.kill('SIGTERM');
  await database.stop();
}

function writePage(app, limit, rows) {
  writePerformancePage(path.join(ROOT, 'docs/PERFORMANCE.md'), {
    visits: VISITS,
    seconds: SECONDS,
    machine: `${os.cpus().length} cores, ${Math.round(os.totalmem() / 2 ** 30)} GiB, Node ${process.version}`,
    startUpMs: app.startUpMs,
    memoryMb: { app: memoryMb(app.pid), limit: memoryMb(limit.pid) },
    rows,
    bundles: path.join(ROOT, '.next/diagnostics/route-bundle-stats.json'),
  });
}

/** Fills the database the first time; the same seed makes the same visits. */
async function prepare() {
  await migrate(database.url, path.join(ROOT, 'prisma/migrations'), () => {});
  await run('node_modules/.bin/tsx', ['prisma/seed.ts'], { DEMO: '0' });
  const client = new pg.Client({ connectionString: database.url });
  await client.connect();
  try {
    const { rows } = await client.query('select count(*)::int as held from visit');
    if (rows[0].held >= VISITS) return say(`${rows[0].held} visits are there already.`);

    say(`making ${VISITS} visits …`);
    const accountId = await benchAccount(client);
    const [makeFunction, makeVisits] = fs
      .readFileSync(path.join(ROOT, 'tests/bench/make-visits.sql'), 'utf8')
      .split('\n\n');
    await client.query(makeFunction);
    await client.query(makeVisits, [SEED, accountId, VISITS]);
    await client.query(`insert into visit_person (visit_id, side, position, name, title, is_head)
      select id, 'GUEST', 0, 'Guest ' || reference, 'Head of Unit', true from visit`);
    await client.query('vacuum analyze');
    say('made.');
  } finally {
    await client.end();
  }
}

/** One coordinator of the economic department with a token of its own, and somebody else who requested the visits. */
async function benchAccount(client) {
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

/**
 * A department's feed of some two thousand events, taken time included; gives how many. Its days are those of the fixed visits
 * that a feed reaches over today.
 */
async function benchFeed() {
  const filter = { department: 'ADMINISTRATIVE', from: '2026-03-01', to: '2027-04-30' };
  const client = new pg.Client({ connectionString: database.url });
  await client.connect();
  try {
    await client.query(
      `insert into calendar_feed (account_id, kind, filter, name, language, hash, busy_key)
       select id, 'FILTER', $1::jsonb, 'Vierailut: Hallinto-osasto', 'fi', $2, $2 from account where issuer = 'bench' and subject = 'bench.coordinator'
       on conflict (hash) do update set filter = excluded.filter`,
      [JSON.stringify(filter), crypto.createHash('sha256').update(FEED_TOKEN).digest()],
    );
  } finally {
    await client.end();
  }
  const counts = await Promise.all(
    [APP, LIMIT].map(async (server) => {
      const answer = await fetch(`${server}/api/feeds/${FEED_TOKEN}.ics`);
      return (await answer.text()).split('BEGIN:VEVENT').length - 1;
    }),
  );
  if (counts[0] !== counts[1]) throw new Error(`The feed has ${counts[0]} events, the limit's ${counts[1]}.`);
  return counts[0];
}

async function measureAll(app, limit) {
  const events = await benchFeed();
  const client = new pg.Client({ connectionString: database.url });
  await client.connect();
  const ids = async (condition, count) =>
    (await client.query(`select id, version from visit where ${condition} order by reference limit ${count}`)).rows;
  const readable = await ids(`confidentiality = 'INTERNAL' and lead_department = 'ECONOMIC'`, 500);
  const headers = { authorization: `Bearer ${TOKEN}`, 'content-type': 'application/json' };

  const get = (address) => () => [{ method: 'GET', path: address }];
  const create = () => [
    {
      method: 'POST',
      path: '/api/v1/visits',
      body: JSON.stringify({
        kind: 'INCOMING_VISIT',
        title: 'Mittaus',
        startsAt: '2028-03-03T09:00:00+02:00',
        endsAt: '2028-03-03T11:00:00+02:00',
        organisation: 'Mittauslaitos',
        country: 'SE',
        submit: true,
      }),
    },
  ];
  // Every visit can be accepted once: each request of a run takes another one, for as long as there are any.
  const accept = async (connections) => {
    const count = connections * SECONDS * 700;
    const fresh = (
      await client.query(
        `select id, version from visit where status = 'SUBMITTED' and confidentiality = 'INTERNAL' and lead_department = 'ECONOMIC' order by id offset $1 limit $2`,
        [0, count],
      )
    ).rows;
    return fresh.map(({ id, version }) => ({
      method: 'POST',
      path: `/api/v1/visits/${id}/transitions`,
      body: JSON.stringify({ action: 'accept', version }),
    }));
  };

  const questions = [
    {
      name: 'calendar month',
      of: 'limit',
      aim: 0.8,
      requests: get('/api/v1/calendar?start=2026-03-01T00:00:00Z&end=2026-04-01T00:00:00Z'),
    },
    {
      name: 'list of 50, filtered, sorted, with total',
      of: 'limit',
      aim: 0.5,
      requests: get('/api/v1/visits?kind=INCOMING_VISIT&status=CONFIRMED&limit=50'),
    },
    { name: 'text search', of: 'limit', aim: 0.7, requests: get('/api/v1/visits?q=johtaja&limit=50') },
    {
      name: 'reading one visit',
      of: 'ceiling',
      aim: 0.5,
      requests: () => readable.map(({ id }) => ({ method: 'GET', path: `/api/v1/visits/${id}` })),
    },
    {
      name: `a department's calendar feed of ${events.toLocaleString('en')} events`,
      of: 'limit',
      aim: null,
      requests: get(`/api/feeds/${FEED_TOKEN}.ics`),
    },
    { name: 'creating one', of: 'ceiling', aim: 0.5, requests: create },
    { name: 'one transition (accept)', of: 'ceiling', aim: 0.5, requests: accept, once: true },
  ];

  const rows = [];
  try {
    for (const connections of [1, 10]) {
      const ceiling = await measureAt(app, APP, headers, get('/api/health')(), connections);
      rows.push({
        name: 'a constant from a route handler (the ceiling)',
        connections,
        app: ceiling,
        limit: null,
        of: null,
        aim: null,
      });
      for (const question of questions.filter(({ name }) => name.includes(ONLY))) {
        say(`${question.name}, ${connections} connection${connections === 1 ? '' : 's'} …`);
        const ofApp = await (question.once ? acceptEach : measureAt)(
          app,
          APP,
          headers,
          await question.requests(connections),
          connections,
        );
        const ofLimit = await (question.once ? acceptEach : measureAt)(
          limit,
          LIMIT,
          headers,
          await question.requests(connections),
          connections,
        );
        rows.push({
          ...question,
          requests: undefined,
          connections,
          app: ofApp,
          limit: ofLimit,
          ofCeiling: ofApp.perSecond / ceiling.perSecond,
          ofLimit: ofApp.perSecond / ofLimit.perSecond,
        });
      }
    }
  } finally {
    await client.end();
  }
  return rows;
}

/** A short warm-up, then the measurement. */
async function measureAt(server, url, headers, requests, connections) {
  await measure({
    url,
    headers,
    requests,
    connections,
    seconds: 2,
    serverPid: server.pid,
    databasePid: database.child.pid,
  });
  return measure({
    url,
    headers,
    requests,
    connections,
    seconds: SECONDS,
    serverPid: server.pid,
    databasePid: database.child.pid,
  });
}

/** Each request once, shared out among the connections, until the time is up or none is left. */
async function acceptEach(server, url, headers, requests, connections) {
  const { cpuSeconds } = await import('../tests/bench/measure.mjs');
  const before = { server: cpuSeconds(server.pid), database: cpuSeconds(database.child.pid) };
  const until = performance.now() + SECONDS * 1000;
  const begun = performance.now();
  const times = [];
  let next = 0;
  await Promise.all(
    Array.from({ length: connections }, async () => {
      while (performance.now() < until && next < requests.length) {
        const { path: address, method, body } = requests[next++];
        const asked = performance.now();
        const response = await fetch(url + address, { method, headers, body });
        await response.arrayBuffer();
        if (!response.ok) throw new Error(`${url}${address}: ${response.status}`);
        times.push(performance.now() - asked);
      }
    }),
  );
  const duration = (performance.now() - begun) / 1000;
  times.sort((a, b) => a - b);
  const at = (share) => times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0;
  return {
    perSecond: times.length / duration,
    p50: at(0.5),
    p99: at(0.99),
    serverMs: ((cpuSeconds(server.pid) - before.server) * 1000) / times.length,
    databaseMs: ((cpuSeconds(database.child.pid) - before.database) * 1000) / times.length,
  };
}

async function serve(name, command, ready) {
  const begun = performance.now();
  const child = spawn(process.execPath, command, {
    cwd: ROOT,
    env: settings(),
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  children.push(child);
  for (;;) {
    if (child.exitCode !== null) throw new Error(`${name} ended with ${child.exitCode}.`);
    const answered = await fetch(ready).then(
      () => true,
      () => false,
    );
    if (answered) break;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  const startUpMs = Math.round(performance.now() - begun);
  say(`${name} answers after ${startUpMs} ms.`);
  return { pid: child.pid, startUpMs };
}

function settings(more = {}) {
  return {
    ...process.env,
    DATABASE_URL: database.url,
    DEMO: '0',
    NEXTAUTH_SECRET: 'benchmark-benchmark-benchmark',
    NEXTAUTH_URL: APP,
    NODE_ENV: 'production',
    ...more,
  };
}

async function run(command, args, more) {
  const child = spawn(path.join(ROOT, command), args, { cwd: ROOT, env: settings(more), stdio: 'inherit' });
  const code = await new Promise((resolve) => child.once('exit', resolve));
  if (code !== 0) throw new Error(`${command} ${args.join(' ')} ended with ${code}.`);
}

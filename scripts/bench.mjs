// `npm run bench`: 100,000 visits in a database of its own, the production build beside the limit server, one run.
// Prints what it does and writes docs/PERFORMANCE.md. BENCH_VISITS and BENCH_SECONDS make it smaller for a first look;
// BENCH_ONLY, a part of a question's name, asks that one alone and prints it instead of writing the page.
import { spawn } from 'node:child_process';
import os from 'node:os';
import path from 'node:path';
import pg from 'pg';
import { APP, openBenchDatabase, TOKEN } from '../tests/bench/bench-database.mjs';
import { benchFeed, FEED_PATH } from '../tests/bench/bench-feed.mjs';
import { measure, memoryMb } from '../tests/bench/measure.mjs';
import { writePerformancePage } from '../tests/bench/performance-page.mjs';
import { measureTrial } from '../tests/bench/trial-section.mjs';

const ROOT = path.resolve(import.meta.dirname, '..');
const VISITS = Number(process.env.BENCH_VISITS ?? 100_000);
const SECONDS = Number(process.env.BENCH_SECONDS ?? 6);
const LIMIT = 'http://127.0.0.1:3191';
const ONLY = process.env.BENCH_ONLY ?? '';

const started = performance.now();
const say = (text) => console.log(`${((performance.now() - started) / 1000).toFixed(1).padStart(6)} s  ${text}`);

const database = await openBenchDatabase({ visits: VISITS, say });
const children = [];
try {
  const app = await serve(
    'the production build',
    ['node_modules/next/dist/bin/next', 'start', '-p', '3190', '-H', '127.0.0.1'],
    `${APP}/api/health`,
  );
  const limit = await serve('the limit server', ['tests/bench/limit-server.mjs', database.url, '3191'], `${LIMIT}/`);
  const rows = await measureAll(app, limit);
  if (ONLY) rows.forEach(tell);
  else await writePage(app, limit, rows);
} finally {
  for (const child of children) child.kill('SIGTERM');
  await database.stop();
}

async function writePage(app, limit, rows) {
  const memory = { app: memoryMb(app.pid), limit: memoryMb(limit.pid) };
  writePerformancePage(path.join(ROOT, 'docs/PERFORMANCE.md'), {
    visits: VISITS,
    seconds: SECONDS,
    machine: `${os.cpus().length} cores, ${Math.round(os.totalmem() / 2 ** 30)} GiB, Node ${process.version}`,
    startUpMs: app.startUpMs,
    memoryMb: memory,
    rows,
    trial: await measureTrial(database, say),
    bundles: path.join(ROOT, '.next/diagnostics/route-bundle-stats.json'),
  });
  say('docs/PERFORMANCE.md is written.');
}

function tell({ name, connections, app, limit, ofLimit }) {
  const told = ({ perSecond, serverMs, databaseMs }) =>
    `${perSecond.toFixed(1)}/s (CPU ms: server ${serverMs.toFixed(1)}, database ${databaseMs.toFixed(1)})`;
  say(`${name}, ${connections}: ${told(app)}${limit ? `, limit ${told(limit)}: ${ofLimit.toFixed(2)}` : ''}`);
}

async function measureAll(app, limit) {
  const events = await benchFeed(database.url, LIMIT);
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
      requests: get(FEED_PATH),
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
    env: { ...process.env, ...database.settings },
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

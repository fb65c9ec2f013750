// Writes docs/PERFORMANCE.md from one run of the benchmark.
import fs from 'node:fs';
import path from 'node:path';
import zlib from 'node:zlib';
import { trialSection } from './trial-section.mjs';

/** Kilobytes of gzipped JavaScript that a page may load first (issue 2, "Speed"). */
export const BUDGETS = [
  { route: '/', name: 'start page', aimKb: 150 },
  { route: '/visits', name: 'list', aimKb: 150 },
  { route: '/visits/[id]', name: 'visit', aimKb: 150 },
  { route: '/visits/[id]/programme', name: 'programme', aimKb: 150 },
  { route: '/visits/new', name: 'form', aimKb: 195 },
  { route: '/calendar', name: 'calendar', aimKb: 155 },
];

export function writePerformancePage(file, { visits, seconds, machine, startUpMs, memoryMb, rows, trial, bundles }) {
  const page = `# Speed

Printed by \`npm run bench\`: ${visits.toLocaleString('en')} visits over ten years, the production build beside the limit server
(\`tests/bench/limit-server.mjs\`: bare node:http and pg with prepared statements, the same fields under the same scope), measured in
one run of ${seconds} s for each line on ${machine}. Both are asked with a bearer token, as a coordinator of the economic
department. The ceiling is a route handler of the same build that answers a constant. Server, database and the load share the
cores, so absolute figures are small; the ratios are what counts.

${table(
  [
    'question',
    'connections',
    'requests/s',
    'p50 ms',
    'p99 ms',
    'server CPU ms',
    'database CPU ms',
    'limit requests/s',
    'of the limit',
    'of the ceiling',
  ],
  rows.map((row) => [
    row.name,
    row.connections,
    row.app.perSecond.toFixed(0),
    row.app.p50.toFixed(1),
    row.app.p99.toFixed(1),
    row.app.serverMs.toFixed(2),
    row.app.databaseMs.toFixed(2),
    row.limit ? row.limit.perSecond.toFixed(0) : '',
    row.limit ? row.ofLimit.toFixed(2) : '',
    row.limit ? row.ofCeiling.toFixed(2) : '',
  ]),
)}

## Against the aims, at 10 connections

${table(
  ['question', 'aim', 'reached', ''],
  rows
    .filter((row) => row.connections === 10 && row.aim)
    .map((row) => {
      const reached = row.of === 'limit' ? row.ofLimit : row.ofCeiling;
      return [
        row.name,
        `≥ ${row.aim} of the ${row.of}`,
        reached.toFixed(2),
        reached >= row.aim ? 'yes' : `short by ${(row.aim - reached).toFixed(2)}`,
      ];
    }),
)}

A creation and a transition are each four round trips: who asks; BEGIN with the rules or the locked visit; the writes with
the visit read back; the trail's entry with COMMIT. The limit server does the same in two, one statement without rules, validation or
routing. What is left between them and half of the ceiling is mostly in the server: packets, Next's own handling of a request with a
body, zod and the routing with its explanation. The trail's lock adds to it at 10 connections, because commits of changes pass one at
a time.

Start-up of the production build: ${startUpMs} ms to the first answer. Memory after the run: ${memoryMb.app.toFixed(0)} MB, the limit server ${memoryMb.limit.toFixed(0)} MB.

${trialSection(trial)}

## First-load JavaScript, gzipped

${table(
  ['page', 'kB', 'budget kB'],
  BUDGETS.map(({ route, name, aimKb }) => [name, firstLoadKb(bundles, route)?.toFixed(1) ?? 'not measured', aimKb]),
)}
`;
  // What `npm run bench:slots` has measured stays.
  const before = fs.existsSync(file) ? fs.readFileSync(file, 'utf8') : '';
  const slots = before.indexOf('\n## The slot finder\n');
  fs.writeFileSync(file, slots < 0 ? page : page + before.slice(slots));
}

function table(head, rows) {
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

/** Gzipped size of the scripts a route loads first, from Next's own build diagnostics; null when the build has none. */
export function firstLoadKb(bundles, route) {
  if (!fs.existsSync(bundles)) return null;
  const stats = JSON.parse(fs.readFileSync(bundles, 'utf8'));
  const entry = stats.find((candidate) => candidate.route === route);
  if (!entry) return null;
  const root = path.resolve(path.dirname(bundles), '../..');
  const bytes = entry.firstLoadChunkPaths.map((chunk) => zlib.gzipSync(fs.readFileSync(path.join(root, chunk))).length);
  return bytes.reduce((sum, size) => sum + size, 0) / 1024;
}

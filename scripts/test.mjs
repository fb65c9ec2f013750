// `npm test`: everything, from a clean clone. `node scripts/test.mjs static|unit|usecases|e2e` runs a part. The last line is
// the sum of all: "N passed, N failed".
import { spawn } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { buildApplication, generateClient, installPackages, requireNode, ROOT } from './prepare.mjs';
import { main } from './progress.mjs';

const RESULTS = path.join(ROOT, 'test-results');
const bin = (name) => path.join(ROOT, 'node_modules/.bin', name);

/** Every step with the part it belongs to; `count` says how its outcome is counted, a plain check counting as one. */
const STEPS = [
  { part: 'static', name: 'formatting', command: [bin('prettier'), '--check', '--log-level', 'warn', '.'] },
  { part: 'static', name: 'types', command: [bin('next'), 'typegen'], then: [bin('tsc'), '--noEmit'] },
  { part: 'static', name: 'arrows and lint', command: [bin('eslint'), '--max-warnings', '0', '.'] },
  { part: 'static', name: 'dead code', command: [bin('knip')] },
  { part: 'static', name: 'tables of the documentation', command: [bin('tsx'), 'scripts/print-tables.ts', '--check'] },
  { part: 'unit', name: 'unit tests', command: vitest('unit'), count: countVitest('unit') },
  { part: 'usecases', name: 'use cases on PostgreSQL', command: vitest('usecases'), count: countVitest('usecases') },
  { part: 'e2e', name: 'production build', work: buildApplication },
  { part: 'e2e', name: 'journeys in a browser', command: [bin('playwright'), 'test'], count: countPlaywright },
];

await main(async () => {
  requireNode();
  await installPackages();
  await generateClient();
  fs.rmSync(RESULTS, { recursive: true, force: true });
  fs.mkdirSync(RESULTS, { recursive: true });

  const part = process.argv[2];
  const sum = { passed: 0, failed: 0 };
  const slow = [];
  for (const step of STEPS.filter((candidate) => !part || candidate.part === part)) {
    console.log(`\n── ${step.name}`);
    const started = performance.now();
    const { passed, failed, skipped = [] } = await carryOut(step);
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    slow.push(`${step.name}: ${passed} passed, ${failed} failed, ${seconds} s`);
    // What this machine has no means for is told, so that nobody takes it for tested.
    slow.push(...skipped.map((title) => `  skipped: ${title}`));
    sum.passed += passed;
    sum.failed += failed;
  }
  console.log(`\n${slow.join('\n')}\n`);
  console.log(`${sum.passed} passed, ${sum.failed} failed`);
  process.exit(sum.failed === 0 ? 0 : 1);
});

async function carryOut(step) {
  const fine = await succeeds(step);
  const counted = step.count?.() ?? { passed: 0, failed: 0 };
  // A step that broke without a failing test of its own, or that ran no test at all, has failed itself.
  if (fine && (!step.count || counted.passed > 0)) return step.count ? counted : { passed: 1, failed: 0 };
  return { ...counted, failed: Math.max(counted.failed, 1) };
}

async function succeeds({ command, then, work }) {
  if (work) {
    return work().then(
      () => true,
      (error) => (console.error(error.message), false),
    );
  }
  return (await run(command)) && (!then || (await run(then)));
}

function run([program, ...args]) {
  const child = spawn(program, args, {
    cwd: ROOT,
    env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1' },
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  return new Promise((resolve) =>
    child.once('exit', (code) => resolve(code === 0)).once('error', () => resolve(false)),
  );
}

function vitest(project) {
  return [
    bin('vitest'),
    'run',
    '--project',
    project,
    '--reporter=dot',
    '--reporter=json',
    `--outputFile.json=test-results/${project}.json`,
  ];
}

function countVitest(project) {
  return () => {
    const report = readReport(`${project}.json`);
    const tests = (report?.testResults ?? []).flatMap(({ assertionResults }) => assertionResults);
    const skipped = tests.filter(({ status }) => status === 'skipped' || status === 'pending');
    return {
      passed: report?.numPassedTests ?? 0,
      failed: report?.numFailedTests ?? 0,
      skipped: skipped.map(({ fullName }) => fullName),
    };
  };
}

function countPlaywright() {
  const { expected = 0, unexpected = 0, flaky = 0 } = readReport('e2e.json')?.stats ?? {};
  return { passed: expected, failed: unexpected + flaky };
}

function readReport(name) {
  const file = path.join(RESULTS, name);
  return fs.existsSync(file) ? JSON.parse(fs.readFileSync(file, 'utf8')) : null;
}

// `npm run bench:trial`: tries a draft of the rules on the 100,000 visits of the benchmark's database and puts the figures into
// docs/PERFORMANCE.md. BENCH_VISITS makes it smaller for a first look.
import path from 'node:path';
import { openBenchDatabase } from '../tests/bench/bench-database.mjs';
import { measureTrial, replaceTrialSection } from '../tests/bench/trial-section.mjs';
import { ROOT } from './prepare.mjs';
import { say } from './progress.mjs';

const visits = Number(process.env.BENCH_VISITS ?? 100_000);
const database = await openBenchDatabase({ visits, say });
try {
  replaceTrialSection(path.join(ROOT, 'docs/PERFORMANCE.md'), await measureTrial(database, say));
  say('docs/PERFORMANCE.md is written.');
} finally {
  await database.stop();
}

// The section of docs/PERFORMANCE.md on trying rules on history: measured, worded, put into the page.
import fs from 'node:fs';
import os from 'node:os';
import { runProgram } from './bench-database.mjs';

const TITLE = '## Trying rules on history';

/** Measures a trial on every visit of the benchmark's database; gives its rounds and how busy the machine was besides. */
export async function measureTrial({ settings, child }, say) {
  say('trying a draft on every visit …');
  const [load] = os.loadavg();
  const measured = { ...settings, BENCH_DATABASE_PID: String(child.pid) };
  const { rounds } = JSON.parse(await runProgram(['tests/bench/measure-trial.ts'], measured, 'pipe'));
  for (const { limit, done, counted } of rounds)
    say(`done in ${told(done)}, counted in ${told(counted)}; the limit ${told(limit)}`);
  return { rounds, load, cores: os.cpus().length };
}

export function trialSection({ rounds, load, cores }) {
  const [{ visits, ways, otherwise }] = rounds;
  const middle = (what, unit) => rounds.map((round) => round[what][unit]).sort((a, b) => a - b)[rounds.length >> 1];
  const row = (name, what, ofLimit = (unit) => (middle('limit', unit) / middle(what, unit)).toFixed(2)) => {
    const cells = ['seconds', 'cpu'].flatMap((unit) => [middle(what, unit).toFixed(2), ofLimit(unit)]);
    return `| ${[name, ...cells].join(' | ')} |`;
  };
  return `${TITLE}

Printed by \`npm run bench:trial\`, and by \`npm run bench\` with the rest: a draft tried on ${visits.toLocaleString('en')} visits, which fare in ${ways} ways; of those that
the reader may read, ${otherwise.toLocaleString('en')} fare otherwise than before. Asked for by the use case, carried out by a worker of its own process. The
limit, in the same rounds, is bare pg that reads the same columns in one statement and keeps a row for each visit in another, without
rules, progress or a way to go on after a crash. The middle of ${rounds.length} rounds on ${cores} cores with a load average of ${load.toFixed(1)} from other work at the start;
the CPU of program and database together says more where that is high.

| | seconds | of the limit | CPU seconds | of the limit |
| --- | --- | --- | --- | --- |
${row('from asking until done', 'done')}
${row('counted for a reader, with a page of visits', 'counted', () => '')}
${row('the limit', 'limit')}`;
}

/** Puts the section in the place of the one that the page has. */
export function replaceTrialSection(file, trial) {
  const page = fs.readFileSync(file, 'utf8');
  const from = page.indexOf(TITLE);
  const to = page.indexOf('\n## ', from);
  if (from < 0 || to < 0) throw new Error(`${file} has no section "${TITLE}" with another behind it.`);
  fs.writeFileSync(file, page.slice(0, from) + trialSection(trial) + '\n' + page.slice(to));
}

const told = ({ seconds, cpu }) => `${seconds.toFixed(2)} s (CPU ${cpu.toFixed(2)} s)`;

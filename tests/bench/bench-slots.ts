import fs from 'node:fs';
import { findSlots } from '@/lib/domain/programme/find-slots';
import { keepOnly, wishesOf, wishKey, type SlotRequest } from '@/lib/domain/programme/slots/slot-wishes';
import { twelveStops } from '../support/twelve-stops';

/**
 * Writes into docs/PERFORMANCE.md how many milliseconds of a processor the slot finder takes, median and worst: `npm run bench:slots`.
 */
const RUNS = 15;
const { request, around } = twelveStops();
const longer: SlotRequest = { ...request, stops: request.stops.map((stop) => ({ ...stop, minutes: 75 })) };
const rows: string[] = [];
const free = keepOnly(
  request,
  new Set(
    wishesOf(request)
      .filter(({ kind }) => kind !== 'PERSON')
      .map(wishKey),
  ),
);

for (const [name, asked] of [
  ['twelve stops over two days', request],
  ['the same without people', free],
  ['the same too long to fit', longer],
] as const) {
  const times: number[] = [];
  let outcome = '';
  for (let run = 0; run < RUNS; run++) {
    const before = process.cpuUsage();
    outcome = findSlots(asked, around).outcome;
    const { user, system } = process.cpuUsage(before);
    times.push((user + system) / 1000);
  }
  const sorted = times.sort((a, b) => a - b);
  const [median, worst] = [sorted[Math.floor(RUNS / 2)] ?? 0, sorted.at(-1) ?? 0];
  rows.push(`| ${name} | ${outcome} | ${Math.round(median)} | ${Math.round(worst)} |`);
}

const FILE = 'docs/PERFORMANCE.md';
const HEADING = '\n## The slot finder\n';
const [page = ''] = fs.readFileSync(FILE, 'utf8').split(HEADING);
fs.writeFileSync(
  FILE,
  `${page}${HEADING}
Printed by \`npm run bench:slots\`, ${RUNS} runs each, on Node ${process.version}: twelve stops in six places with hosts and an interpreter,
lunch and a buffer, over two days, without the database. The aim is two seconds; the tests hold it in steps, which no busy machine changes.

| question | outcome | median CPU ms | worst CPU ms |
| --- | --- | --- | --- |
${rows.join('\n')}
`,
);

import { findSlots } from '@/lib/domain/programme/find-slots';
import { keepOnly, wishesOf, wishKey, type SlotRequest } from '@/lib/domain/programme/slots/slot-wishes';
import { twelveStops } from '../support/twelve-stops';

/** Prints how long the slot finder takes: `npm run bench:slots`. */
const RUNS = 15;
const { request, around } = twelveStops();
const longer: SlotRequest = { ...request, stops: request.stops.map((stop) => ({ ...stop, minutes: 75 })) };
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
    const began = performance.now();
    outcome = findSlots(asked, around).outcome;
    times.push(performance.now() - began);
  }
  const sorted = times.sort((a, b) => a - b);
  const [median, worst] = [sorted[Math.floor(RUNS / 2)] ?? 0, sorted.at(-1) ?? 0];
  process.stdout.write(`| ${name} | ${outcome} | ${Math.round(median)} | ${Math.round(worst)} |\n`);
}

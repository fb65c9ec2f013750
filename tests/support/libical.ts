import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { TestContext } from 'vitest';

/** An event as libical reads it. Moments are milliseconds, worked out from the calendar's own VTIMEZONE; days are yyyymmdd. */
export type LibicalEvent = {
  uid: string;
  start: number | string;
  end: number | string | null;
  summary: string;
  description: string;
  location: string;
  status: string;
  organizer: string;
  attendees: { address: string; name: string }[];
};
/** `kept`: the calendar keeps every restriction of `icalrestriction_check`; `errors`: whatever libical found wrong. */
export type LibicalCalendar = { kept: boolean; errors: string[]; events: LibicalEvent[] };
export type ReadWithLibical = (calendars: readonly string[]) => LibicalCalendar[];

const ROOT = path.resolve(import.meta.dirname, '../..');
const SOURCE = path.join(import.meta.dirname, 'libical/read-calendars.c');
const PACKAGES = 'gcc libc6-dev libical-dev';

/**
 * libical, an independent reader of calendars, as a program of ours that is compiled where its Debian packages are. On a machine
 * without them a test is skipped and says so; where LIBICAL=required, as .ci/run has it, it fails.
 */
export function withLibical(context: TestContext): ReadWithLibical {
  const program = compiled();
  if (program) return (calendars) => read(program, calendars);
  if (process.env.LIBICAL === 'required')
    throw new Error(`libical is not here, and has to be: apt-get install ${PACKAGES}`);
  context.skip(`libical is not here: apt-get install ${PACKAGES}`);
  throw new Error('A test that is skipped does not go on.');
}

/** The program for this source, made when it is not there; null where it cannot be. */
function compiled(): string | null {
  const hash = createHash('sha256').update(fs.readFileSync(SOURCE)).digest('hex').slice(0, 16);
  const program = path.join(ROOT, `.data/test/read-calendars-${hash}`);
  if (fs.existsSync(program)) return program;

  const half = `${program}.${process.pid}`;
  fs.mkdirSync(path.dirname(program), { recursive: true });
  try {
    execFileSync('cc', ['-O1', '-o', half, SOURCE, '-lical'], { stdio: 'ignore' });
  } catch {
    return null;
  }
  fs.renameSync(half, program);
  return program;
}

function read(program: string, calendars: readonly string[]): LibicalCalendar[] {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'calendars-'));
  try {
    const files = calendars.map((text, index) => {
      const file = path.join(folder, `${index}.ics`);
      fs.writeFileSync(file, text);
      return file;
    });
    return parse(
      execFileSync(program, {
        input: `${files.join('\n')}\n`,
        encoding: 'utf8',
        maxBuffer: 1 << 30,
        env: { ...process.env, TZ: 'UTC' },
      }),
    );
  } finally {
    fs.rmSync(folder, { recursive: true });
  }
}

function parse(output: string): LibicalCalendar[] {
  const read: LibicalCalendar[] = [];
  for (const row of output.split('\n')) {
    const [what, ...fields] = row.split('\t');
    const text = (index: number) => Buffer.from(fields[index] ?? '', 'hex').toString('utf8');
    const calendar = read.at(-1);
    if (what === 'file') {
      const [kept, count] = fields;
      read.push({ kept: kept === '1', errors: count === '0' ? [] : [`${count} errors`], events: [] });
    }
    if (what === 'error') calendar?.errors.push(text(0));
    if (what === 'event')
      calendar?.events.push({
        uid: text(0),
        start: moment(fields[1] ?? '') ?? '',
        end: moment(fields[2] ?? ''),
        summary: text(3),
        description: text(4),
        location: text(5),
        status: text(6),
        organizer: text(7),
        attendees: [],
      });
    if (what === 'attendee') calendar?.events.at(-1)?.attendees.push({ address: text(0), name: text(1) });
  }
  return read;
}

const moment = (text: string) => (text === '' ? null : text.startsWith('d') ? text.slice(1) : Number(text) * 1000);

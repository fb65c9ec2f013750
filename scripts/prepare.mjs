// What must be there before anything runs: the right Node, the packages, Prisma's client, a build of these sources.
import { spawn } from 'node:child_process';
import crypto from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { Obstacle, say } from './progress.mjs';

export const ROOT = path.resolve(import.meta.dirname, '..');
const at = (...parts) => path.join(ROOT, ...parts);

const OLDEST_NODE = [20, 19];

export function requireNode(version = process.versions.node) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const enough = major > OLDEST_NODE[0] || (major === OLDEST_NODE[0] && minor >= OLDEST_NODE[1]);
  if (!enough) throw new Obstacle(`This is Node ${version}: Vierailut needs Node ${OLDEST_NODE.join('.')} or newer.`);
}

/** Installs the packages when they are missing or older than the lock file. */
export async function installPackages() {
  const installed = at('node_modules/.package-lock.json');
  const lock = at('package-lock.json');
  const stamp = at('node_modules/.vierailut-lock');
  const hash = hashOf([lock]);
  if (fs.existsSync(installed) && readOrEmpty(stamp) === hash) return;

  say('installing the packages …');
  requireWritable(ROOT);
  // `npm ci` would refuse a lock file that names fewer platforms than the registry knows.
  const before = fs.readFileSync(lock);
  await run(
    'npm',
    ['install', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'],
    {},
    'The packages could not be installed: see what npm says above.',
  );
  fs.writeFileSync(lock, before);
  fs.writeFileSync(stamp, hash);
}

/** Makes Prisma's client when the schema has changed since it was made. */
export async function generateClient() {
  const stamp = at('lib/data/generated/.schema');
  const hash = hashOf([at('prisma/schema.prisma'), at('prisma/models'), at('package-lock.json')]);
  if (readOrEmpty(stamp) === hash) return;

  say('generating the database client …');
  await run(at('node_modules/.bin/prisma'), ['generate'], {}, 'The database client could not be generated.', 'quiet');
  fs.writeFileSync(stamp, hash);
}

const SOURCES = [
  'app',
  'components',
  'lib',
  'prisma/schema.prisma',
  'prisma/models',
  'next.config.js',
  'proxy.ts',
  'postcss.config.mjs',
  'tsconfig.json',
  'package-lock.json',
];

/** Builds when the sources differ from those of the last build. */
export async function buildApplication() {
  const stamp = at('.next/vierailut-sources');
  const hash = hashOf(SOURCES.map((source) => at(source)));
  if (readOrEmpty(stamp) === hash) return;

  say('building (about a minute) …');
  fs.rmSync(stamp, { force: true });
  const env = { NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' };
  await run(
    process.execPath,
    [at('node_modules/next/dist/bin/next'), 'build'],
    env,
    'The build failed: see above.',
    'quiet',
  );
  fs.writeFileSync(stamp, hash);
}

/** One hash over the contents of files and folders; what is generated does not count. */
export function hashOf(places) {
  const hash = crypto.createHash('sha256');
  const add = (place) => {
    if (!fs.existsSync(place)) return;
    if (!fs.statSync(place).isDirectory())
      return void hash.update(path.relative(ROOT, place)).update(fs.readFileSync(place));
    for (const name of fs.readdirSync(place).sort()) if (name !== 'generated') add(path.join(place, name));
  };
  places.forEach(add);
  return hash.digest('hex');
}

/** Runs a program to its end; what it prints is shown, or with 'quiet' only when it fails. */
async function run(program, args, env, obstacle, quiet) {
  const options = { cwd: ROOT, env: { ...process.env, ...env } };
  if (!quiet) {
    const child = spawn(program, args, { ...options, stdio: ['ignore', process.stderr, process.stderr] });
    const code = await new Promise((resolve) => child.once('exit', resolve).once('error', resolve));
    if (code !== 0) throw new Obstacle(obstacle);
    return;
  }
  const child = spawn(program, args, { ...options, stdio: ['ignore', 'pipe', 'pipe'] });
  const printed = [];
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (part) => printed.push(part));
  const code = await new Promise((resolve) => child.once('close', resolve).once('error', resolve));
  if (code === 0) return;
  process.stderr.write(Buffer.concat(printed));
  throw new Obstacle(obstacle);
}

function requireWritable(folder) {
  try {
    fs.accessSync(folder, fs.constants.W_OK);
  } catch {
    throw new Obstacle(
      `There is no permission to write to ${folder}: change its owner, or copy the checkout to a folder that is yours.`,
    );
  }
}

function readOrEmpty(file) {
  try {
    return fs.readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}

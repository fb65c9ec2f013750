import { type ChildProcess, spawn } from 'node:child_process';
import path from 'node:path';
import { freePort } from '../../scripts/embedded-db.mjs';
import { makeDatabase, prepareTemplate, startTestPostgres } from '../support/test-server.mjs';

const ROOT = path.resolve(import.meta.dirname, '../..');

/**
 * Before the journeys: a fresh database with the demonstration city, and the production build serving it on a free port of
 * the loopback. Both end with the run.
 */
export default async function globalSetup(): Promise<() => Promise<void>> {
  const postgres = await startTestPostgres();
  const database = await makeDatabase(postgres.url, await prepareTemplate(postgres.url));
  const port = await freePort();
  const address = `http://127.0.0.1:${port}`;
  const settings = {
    DATABASE_URL: database.url,
    DEMO: '1',
    NEXTAUTH_SECRET: 'journeys-journeys-journeys-journeys',
    NEXTAUTH_URL: address,
  };

  await finished(
    spawn(path.join(ROOT, 'node_modules/.bin/tsx'), ['prisma/seed.ts'], {
      cwd: ROOT,
      env: { ...process.env, ...settings },
      stdio: ['ignore', 'ignore', 'inherit'],
    }),
  );
  const server = serve(port, settings);
  await untilReady(`${address}/api/ready`, server);

  process.env['E2E_BASE_URL'] = address;
  process.env['E2E_DATABASE_URL'] = database.url;
  return async () => {
    await ended(server);
    await database.drop();
    await postgres.stop();
  };
}

function serve(port: number, settings: Record<string, string>): ChildProcess {
  const next = path.join(ROOT, 'node_modules/next/dist/bin/next');
  return spawn(process.execPath, [next, 'start', '-p', String(port), '-H', '127.0.0.1'], {
    cwd: ROOT,
    env: { ...process.env, ...settings, NODE_ENV: 'production' },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
}

async function untilReady(address: string, server: ChildProcess): Promise<void> {
  for (let attempt = 0; attempt < 300; attempt++) {
    if (server.exitCode !== null) break;
    const ready = await fetch(address).then(
      (response) => response.ok,
      () => false,
    );
    if (ready) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('The production build does not serve: run `npm run build` and see what it says.');
}

function finished(child: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    child.once('exit', (code) => (code === 0 ? resolve() : reject(new Error(`The seed ended with ${code}.`))));
  });
}

function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return Promise.resolve();
  return new Promise((resolve) => {
    child.once('exit', () => resolve());
    child.kill('SIGTERM');
  });
}

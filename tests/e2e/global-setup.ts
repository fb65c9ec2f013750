import { spawn } from 'node:child_process';
import path from 'node:path';
import { serveBuild } from '../support/serve-build';
import { makeDatabase, prepareTemplate, startTestPostgres } from '../support/test-server.mjs';

const ROOT = path.resolve(import.meta.dirname, '../..');

/**
 * Before the journeys: a fresh database with the demonstration city, and the production build serving it on a free port of
 * the loopback. Both end with the run.
 */
export default async function globalSetup(): Promise<() => Promise<void>> {
  const postgres = await startTestPostgres();
  const database = await makeDatabase(postgres.url, await prepareTemplate(postgres.url));
  await seed(database.url);
  const build = await serveBuild({ DATABASE_URL: database.url, DEMO: '1' });

  process.env['E2E_BASE_URL'] = build.address;
  process.env['E2E_DATABASE_URL'] = database.url;
  return async () => {
    await build.stop();
    await database.drop();
    await postgres.stop();
  };
}

function seed(url: string): Promise<void> {
  const settings = {
    DATABASE_URL: url,
    DEMO: '1',
    NEXTAUTH_SECRET: 'not-needed-to-seed',
    NEXTAUTH_URL: 'http://127.0.0.1',
  };
  const child = spawn(path.join(ROOT, 'node_modules/.bin/tsx'), ['prisma/seed.ts'], {
    cwd: ROOT,
    env: { ...process.env, ...settings },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  return new Promise((resolve, reject) => {
    child.once('exit', (code) => (code === 0 ? resolve() : reject(new Error(`The seed ended with ${code}.`))));
  });
}

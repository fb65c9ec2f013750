// The database of a command: the embedded one, or the operator's own; migrated, with what every database needs in it.
import { spawn } from 'node:child_process';
import crypto from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { defaultDataDir, startEmbedded } from './embedded-db.mjs';
import { migrate } from './migrate.mjs';
import { ROOT } from './prepare.mjs';
import { Obstacle, say } from './progress.mjs';

/**
 * Gives `{ settings, stop, child }`: the settings the application needs for this database, and how to end what was started.
 * With DATABASE_URL the operator's database is used and demonstration is off unless DEMO=1; without it the embedded one,
 * where demonstration is on unless DEMO=0.
 */
export async function openDatabase({ port }) {
  const own = process.env.DATABASE_URL;
  const embedded = own ? null : await startEmbedded();
  if (embedded)
    say(
      embedded.child
        ? `the embedded PostgreSQL runs on port ${embedded.port}`
        : `attached to the embedded PostgreSQL on port ${embedded.port}`,
    );

  try {
    const settings = {
      DATABASE_URL: own ?? embedded.url,
      DEMO: process.env.DEMO ?? (own ? '0' : '1'),
      NEXTAUTH_SECRET: process.env.NEXTAUTH_SECRET ?? (own ? missingSecret() : keptSecret()),
      NEXTAUTH_URL: process.env.NEXTAUTH_URL ?? `http://localhost:${port}`,
    };
    const applied = await migrate(settings.DATABASE_URL, path.join(ROOT, 'prisma/migrations'));
    if (applied > 0) say(`${applied} migration${applied === 1 ? '' : 's'} applied`);
    await seed(settings);
    return { settings, child: embedded?.child ?? null, stop: () => embedded?.stop() ?? Promise.resolve() };
  } catch (error) {
    await embedded?.stop();
    throw error;
  }
}

function missingSecret() {
  throw new Obstacle(
    'NEXTAUTH_SECRET is not set: give it a random text of at least 32 characters, the same at every start.',
  );
}

/** The secret that signs the cookies of the embedded default, made once. */
function keptSecret() {
  const file = path.join(path.dirname(defaultDataDir()), 'cookie-secret');
  if (!fs.existsSync(file)) fs.writeFileSync(file, crypto.randomBytes(32).toString('base64url'), { mode: 0o600 });
  return fs.readFileSync(file, 'utf8').trim();
}

/** The first rules and memberships, and the demonstration city where it is switched on; nothing the second time. */
async function seed(settings) {
  const child = spawn(path.join(ROOT, 'node_modules/.bin/tsx'), ['prisma/seed.ts'], {
    cwd: ROOT,
    env: { ...process.env, ...settings },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  child.stdout.on('data', (text) => say(String(text).trim()));
  const code = await new Promise((resolve) => child.once('close', resolve));
  if (code !== 0) throw new Obstacle('The first data could not be stored: see above.');
}

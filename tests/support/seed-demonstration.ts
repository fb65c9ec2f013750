import { spawn } from 'node:child_process';
import path from 'node:path';

const ROOT = path.resolve(import.meta.dirname, '../..');

/** Fills a fresh database with the demonstration city, as `npm start` does. */
export function seedDemonstration(url: string): Promise<void> {
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

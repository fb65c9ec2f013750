import { spawn } from 'node:child_process';
import path from 'node:path';
import { freePort } from '../../scripts/embedded-db.mjs';

const ROOT = path.resolve(import.meta.dirname, '../..');

export type ServedBuild = { address: string; pid: number; stop: () => Promise<void> };

/** Serves the production build on a free port of the loopback with these settings, and waits until it is ready. */
export async function serveBuild(settings: Record<string, string>, port?: number): Promise<ServedBuild> {
  const chosen = port ?? (await freePort());
  const address = `http://127.0.0.1:${chosen}`;
  const next = path.join(ROOT, 'node_modules/next/dist/bin/next');
  const child = spawn(process.execPath, [next, 'start', '-p', String(chosen), '-H', '127.0.0.1'], {
    cwd: ROOT,
    env: {
      ...process.env,
      NEXTAUTH_SECRET: 'tests-tests-tests-tests-tests-tests',
      NEXTAUTH_URL: address,
      ...settings,
      NODE_ENV: 'production',
    },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const pid = child.pid;
  if (pid === undefined) throw new Error('The production build could not be started.');

  for (let attempt = 0; attempt < 300 && child.exitCode === null; attempt++) {
    const ready = await fetch(`${address}/api/ready`).then(
      (response) => response.ok,
      () => false,
    );
    if (ready) return { address, pid, stop: () => ended(child) };
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('The production build does not serve: run `npm run build` and see what it says.');
}

function ended(child: ReturnType<typeof spawn>): Promise<void> {
  if (child.exitCode !== null) return Promise.resolve();
  return new Promise((resolve) => {
    child.once('exit', () => resolve());
    child.kill('SIGTERM');
  });
}

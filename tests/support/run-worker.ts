import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';

const ROOT = path.resolve(import.meta.dirname, '../..');

export type RunWorker = {
  kill: () => Promise<void>;
  /** Asks it to end; gives the status it ends with. */
  stop: () => Promise<number | null>;
};

/** Runs a program that works on jobs as a process of its own, with these settings, until it is stopped or killed. */
export function runWorker(program: readonly string[], settings: Record<string, string>): RunWorker {
  const child = spawn(process.execPath, ['--import', 'tsx', ...program], {
    cwd: ROOT,
    env: {
      ...process.env,
      NODE_ENV: 'production',
      NEXTAUTH_SECRET: 'tests-tests-tests-tests',
      NEXTAUTH_URL: 'http://localhost',
      LOG_LEVEL: 'silent',
      ...settings,
    },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const end = async (signal: NodeJS.Signals) => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    const ended = once(child, 'exit');
    child.kill(signal);
    await ended;
  };
  return { kill: () => end('SIGKILL'), stop: () => end('SIGTERM').then(() => child.exitCode) };
}

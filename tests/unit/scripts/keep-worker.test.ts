import { spawn } from 'node:child_process';
import { expect, it, vi } from 'vitest';
import { keepWorker } from '../../../scripts/keep-worker.mjs';

const program = (text: string) => spawn(process.execPath, ['-e', text], { stdio: 'ignore' });

it('a worker that dies is started again, and after five times in ten minutes no more', async () => {
  const said: string[] = [];
  let starts = 0;
  const worker = keepWorker(
    {},
    {
      start: () => {
        starts += 1;
        return program('process.exit(3)');
      },
      pauseMs: 1,
      tell: (text) => said.push(text),
    },
  );
  await vi.waitFor(() => expect(said).toHaveLength(6), { timeout: 20_000 });
  await worker.stop();
  expect(starts).toBe(6);
  expect(said[0]).toBe('the worker has ended unexpectedly (3) and is started again, 1 of 5 times');
  expect(said[5]).toContain('mail and reminders wait until it is started again');
}, 30_000);

it('a worker that is told to stop is not started again', async () => {
  const said: string[] = [];
  const worker = keepWorker(
    {},
    { start: () => program('setInterval(() => {}, 1000)'), tell: (text) => said.push(text) },
  );
  await worker.stop();
  expect(said).toEqual([]);
});

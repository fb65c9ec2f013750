import { setTimeout as pause } from 'node:timers/promises';
import { type Database, openDatabase } from '@/lib/data/database';
import { freeJobsOfTheDead, holdAlive } from '@/lib/data/jobs';
import { log } from '../log';

/**
 * A worker that is killed leaves its jobs locked, and the queue would wait four hours for it. So each worker holds a lock
 * that says that it lives, and frees the jobs of those that hold none.
 */

const TRY_AGAIN_MS = 1_000;
const LOOK_FOR_DEAD_MS = 5_000;

/** Says that a worker lives, until `signal` is aborted; again after the database was away. Resolves when it is first said. */
export async function sayAlive(url: string, workerId: string, signal: AbortSignal): Promise<void> {
  const database = openDatabase(url, 1);
  const say = () => holdAlive(database, workerId, () => void sayAgain());
  const sayAgain = async (): Promise<void> => {
    while (!signal.aborted && !(await succeeds(say()))) await pause(TRY_AGAIN_MS);
  };
  signal.addEventListener('abort', () => void database.pool.end());
  await say();
}

/** Frees the jobs of dead workers, again and again until `signal` is aborted. */
export async function freeJobsAgainAndAgain(database: Database, signal: AbortSignal): Promise<void> {
  while (!signal.aborted) {
    const freed = await freeJobsOfTheDead(database).catch(() => 0);
    if (freed > 0) log().warn({ jobs: freed }, 'jobs of a worker that has died are taken up again');
    await pause(LOOK_FOR_DEAD_MS, undefined, { signal }).catch(() => undefined);
  }
}

const succeeds = (work: Promise<unknown>): Promise<boolean> =>
  work.then(
    () => true,
    () => false,
  );

import { EventEmitter } from 'node:events';
import { Logger, parseCronItems, run, type TaskList, type WorkerEvents } from 'graphile-worker';
import { JOB_NAMES, type JobName, type JobPayload, JOBS, PERIODIC, queueOf } from '@/lib/domain/jobs/jobs';
import { log } from '../log';
import type { World } from '../world';
import { JobFailed } from './job-failed';
import { freeJobsAgainAndAgain, sayAlive } from './liveness';

/** What carries out each job; it may be called again for the same job and must then do no harm. */
export type JobHandlers = { [Name in JobName]: (payload: JobPayload<Name>, at: World) => Promise<void> };

export type JobWorker = {
  /** Takes no more jobs and waits for those under way. */
  stop: () => Promise<void>;
  /** Settles when the worker has ended, by `stop` or because it could not go on. */
  ended: Promise<void>;
};

/** How many mails can leave at once, whatever else is done. */
const SIDE_BY_SIDE = 4;
/** Each kind that waits for itself has a place of its own besides, so that no trial takes one from the mail. */
const AT_ONCE = SIDE_BY_SIDE + JOB_NAMES.filter((name) => queueOf(name) !== null).length;

/** Of each periodic job one at a time waits; one that fails is done again when its time comes. */
const PERIODS = parseCronItems(
  Object.entries(PERIODIC).map(([task, match]) => ({
    task,
    match,
    options: { jobKey: task, queueName: task, maxAttempts: 1 },
  })),
);

/** Carries out the jobs of the database at `url` until it is stopped; several may run on one database. */
export async function startWorker(url: string, at: World, handlers: JobHandlers): Promise<JobWorker> {
  const events: WorkerEvents = new EventEmitter();
  const living = new AbortController();
  const alive = new Promise<void>((resolve, reject) => {
    events.once('pool:create', ({ workerPool }) => sayAlive(url, workerPool.id, living.signal).then(resolve, reject));
  });

  const runner = await run({
    connectionString: url,
    concurrency: AT_ONCE,
    maxPoolSize: AT_ONCE + 2,
    noHandleSignals: true,
    // A new job is told of at once; asking is for those whose time has come.
    pollInterval: 1_000,
    parsedCronItems: PERIODS,
    events,
    logger: new Logger(() => tellQueue),
    taskList: Object.fromEntries(JOB_NAMES.map((name) => [name, carryOut(name, handlers, at, alive)])) as TaskList,
  });
  const freeing = freeJobsAgainAndAgain(at.database, living.signal);
  const ended = runner.promise.finally(() => {
    living.abort();
    return freeing;
  });
  return { ended, stop: () => runner.stop().then(() => ended) };
}

/** One job: its payload is read anew, and what goes wrong is told without what it was about. */
function carryOut<Name extends JobName>(name: Name, handlers: JobHandlers, at: World, alive: Promise<void>) {
  return async (raw: unknown, { job }: { job: { id: string; attempts: number } }): Promise<void> => {
    await alive;
    const told = { job: name, id: job.id, attempt: job.attempts };
    const started = performance.now();
    try {
      await handlers[name](JOBS[name].parse(raw) as JobPayload<Name>, at);
      log().debug({ ...told, ms: Math.round(performance.now() - started) }, 'job done');
    } catch (error) {
      const failed = new JobFailed(error);
      log().warn({ ...told, error: failed.message, places: failed.places }, 'job failed');
      throw failed;
    }
  };
}

/** What the queue has to say besides: its own failures, cut short because they may quote a statement. */
function tellQueue(level: string, message: string): void {
  if (level !== 'error' || message.startsWith('Failed task')) return;
  log().error({ queue: message.slice(0, 120) }, 'job queue');
}

/**
 * Carries out what is done outside requests: mail, reminders, everything of lib/domain/jobs. `npm start` runs it beside the
 * web server and starts it again when it dies; it ends with a signal, after what it was doing.
 */
import { env } from '@/lib/server/env';
import { startWorker } from '@/lib/server/jobs/worker';
import { log } from '@/lib/server/log';
import { database, world } from '@/lib/server/world';
import { JOB_HANDLERS } from '@/lib/usecases/jobs/handlers';

/** What is not done by then is taken up again by the next worker. */
const LONGEST_FAREWELL_MS = 10_000;

const worker = await startWorker(env().DATABASE_URL, world(), JOB_HANDLERS);
log().info('the worker waits for jobs');

let stopping = false;
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.on(signal, () => {
    if (stopping) return;
    stopping = true;
    setTimeout(() => process.exit(0), LONGEST_FAREWELL_MS).unref();
    void worker.stop().catch(() => undefined);
  });
}

await worker.ended.catch((error: unknown) => {
  log().error({ error: error instanceof Error ? error.name : 'unknown' }, 'the worker could not go on');
});
await database().pool.end();
process.exit(stopping ? 0 : 1);

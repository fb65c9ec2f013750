/**
 * The worker as scripts/worker.ts runs it, with a clock that stands still: `node --import tsx tests/support/worker-at.ts
 * MOMENT`, so that a test does not depend on whether it runs at night.
 */
import { env } from '@/lib/server/env';
import { startWorker } from '@/lib/server/jobs/worker';
import { database } from '@/lib/server/world';
import { JOB_HANDLERS } from '@/lib/usecases/jobs/handlers';

const moment = new Date(process.argv[2] ?? '');
const worker = await startWorker(env().DATABASE_URL, { database: database(), now: () => moment }, JOB_HANDLERS);
process.on('SIGTERM', () => void worker.stop());
await worker.ended;
process.exit(0);

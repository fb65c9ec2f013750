import type { JobHandlers } from '@/lib/server/jobs/worker';

/** What carries out each job of lib/domain/jobs/jobs.ts. */
export const JOB_HANDLERS: JobHandlers = {
  'mail.send': () => Promise.resolve(),
};

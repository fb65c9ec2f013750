import { z } from 'zod';

/**
 * What is done outside a request, and what each needs to know: never more than what names a row, because the queue is no
 * place for people's data. A job is added in the transaction that wants it done (lib/data/jobs.ts), carried out at least
 * once by the worker (lib/server/jobs) with the handler of lib/usecases/jobs/handlers.ts.
 */
export const JOBS = {
  /** Sends one mail of the outbox. */
  'mail.send': z.object({ mail: z.guid() }),
  /** Tries a rule set on history, from wherever the trial is. */
  'rules.try': z.object({ trial: z.guid() }),
} as const;

export type JobName = keyof typeof JOBS;
export type JobPayload<Name extends JobName> = z.output<(typeof JOBS)[Name]>;

export const JOB_NAMES = Object.keys(JOBS) as JobName[];

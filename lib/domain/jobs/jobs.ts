import { z } from 'zod';

/**
 * What is done outside a request, and what each needs to know: never more than what names a row, because the queue is no
 * place for people's data. A job is added in the transaction that wants it done (lib/data/jobs.ts), carried out at least
 * once by the worker (lib/server/jobs) with the handler of lib/usecases/jobs/handlers.ts.
 */
export const JOBS = {
  /** Sends one mail of the outbox. */
  'mail.send': z.object({ mail: z.guid() }),
  /** Puts the day's digests into the outbox. */
  'mail.digest': z.object({}),
  /** Finds mail that waits without a job. */
  'mail.rescue': z.object({}),
  /** Reminds of approval steps that are due and tells of those that are late. */
  'approval.time': z.object({}),
  /** Asks whoever has come to stand in for an approver since a step opened, and tells of steps that nobody is left to decide. */
  'approval.deciders': z.object({}),
  /** Reminds of tasks that are due and tells of those that are late. */
  'task.time': z.object({}),
  /** Throws away what is kept no longer. */
  'data.prune': z.object({}),
  /** Holds and lets go the visits that stand otherwise than the registers of target areas and partners say. */
  'hold.settle': z.object({}),
  /** Forgets what the delegates of visits long over needed. */
  'needs.prune': z.object({}),
  /** Tries a rule set on history, from wherever the trial is. */
  'rules.try': z.object({ trial: z.guid() }),
} as const;

export type JobName = keyof typeof JOBS;
export type JobPayload<Name extends JobName> = z.output<(typeof JOBS)[Name]>;

export const JOB_NAMES = Object.keys(JOBS) as JobName[];

/** Of these many are carried out side by side: they are short, and somebody waits for each. */
const SIDE_BY_SIDE: readonly JobName[] = ['mail.send'];

/**
 * The queue in which jobs of a kind wait for each other; null where they do not. However many trials are asked for at once,
 * one is under way at a time, so that none of them keeps mail from leaving.
 */
export function queueOf(name: JobName): string | null {
  return SIDE_BY_SIDE.includes(name) ? null : name;
}

/**
 * When the worker adds jobs by itself, as crontab says it in UTC. What a time of day in Helsinki decides is decided by the
 * job, so that a worker that was down at half past seven makes up for it.
 */
export const PERIODIC = {
  'approval.time': '*/10 * * * *',
  'approval.deciders': '*/10 * * * *',
  'task.time': '*/10 * * * *',
  'hold.settle': '*/10 * * * *',
  'mail.digest': '*/10 * * * *',
  'mail.rescue': '7 * * * *',
  // Between three and five in Helsinki, in summer as in winter: nobody works then.
  'data.prune': '27 1 * * *',
  // At night, when nobody looks.
  'needs.prune': '20 1 * * *',
} as const satisfies Partial<Record<JobName, string>>;

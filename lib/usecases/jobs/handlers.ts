import type { JobHandlers } from '@/lib/server/jobs/worker';
import { carryOutTrial } from '../rules/run-trial';

/** What carries out each job of lib/domain/jobs/jobs.ts. */
export const JOB_HANDLERS: JobHandlers = {
  'mail.send': () => Promise.resolve(),
  'rules.try': ({ trial }, at) => carryOutTrial(trial, at),
};

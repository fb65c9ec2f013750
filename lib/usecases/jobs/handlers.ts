import type { JobHandlers } from '@/lib/server/jobs/worker';
import { keepTime } from '../approvals/keep-time';
import { tellStranded } from '../approvals/tell-stranded';
import { keepHolds } from '../areas/keep-holds';
import { sendMail } from '../mail/send-mail';
import { rescueMails, writeDigests } from '../mail/write-digests';
import { carryOutTrial } from '../rules/run-trial';
import { callForTasks } from '../tasks/call-for-tasks';
import { pruneOld } from './prune';

/** What carries out each job of lib/domain/jobs/jobs.ts. */
export const JOB_HANDLERS: JobHandlers = {
  'mail.send': ({ mail }, at) => sendMail(at, mail),
  'mail.digest': (_nothing, at) => writeDigests(at),
  'mail.rescue': (_nothing, at) => rescueMails(at),
  'approval.time': (_nothing, at) => keepTime(at),
  'approval.stranded': (_nothing, at) => tellStranded(at),
  'task.time': (_nothing, at) => callForTasks(at),
  'data.prune': (_nothing, at) => pruneOld(at),
  'hold.settle': (_nothing, at) => keepHolds(at),
  'rules.try': ({ trial }, at) => carryOutTrial(trial, at),
};

import type { JobHandlers } from '@/lib/server/jobs/worker';
import { keepTime } from '../approvals/keep-time';
import { watchDeciders } from '../approvals/watch-deciders';
import { keepHolds } from '../areas/keep-holds';
import { pruneOldNeeds } from '../delegation/needs';
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
  'approval.deciders': (_nothing, at) => watchDeciders(at),
  'task.time': (_nothing, at) => callForTasks(at),
  'data.prune': (_nothing, at) => pruneOld(at),
  'hold.settle': (_nothing, at) => keepHolds(at),
  'needs.prune': (_nothing, at) => pruneOldNeeds(at),
  'rules.try': ({ trial }, at) => carryOutTrial(trial, at),
};

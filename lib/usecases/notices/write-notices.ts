import { randomUUID } from 'node:crypto';
import type { Tx } from '@/lib/data/database';
import { addJob } from '@/lib/data/jobs';
import { insertNotices, type NewNotice } from '@/lib/data/notices/notices';
import type { Receiver } from '@/lib/data/notices/receivers';
import { timingOf } from '@/lib/domain/notices/mail-timing';
import { isQuiet, sendableFrom } from '@/lib/domain/notices/quiet-hours';

/**
 * Puts notices into inboxes and, for those of `receivers` who want to hear of them at once, mail into the outbox with the
 * job that sends it: by day at once, at night in the morning. All in the transaction of what they tell of.
 */
export function writeNotices(
  tx: Tx,
  notices: readonly Omit<NewNotice, 'mailId'>[],
  receivers: readonly Receiver[],
  now: Date,
): void {
  const written = notices.map((notice) => ({
    ...notice,
    mailId: hearsAtOnce(notice, receivers) ? randomUUID() : null,
  }));
  insertNotices(tx, written, now);
  for (const { mailId } of written) if (mailId) sendMailSoon(tx, mailId, now);
}

/** Adds the job that sends a mail of the outbox, as soon as the hour allows. */
export function sendMailSoon(tx: Tx, mailId: string, now: Date): void {
  addJob(
    tx,
    'mail.send',
    { mail: mailId },
    { key: `mail:${mailId}`, ...(isQuiet(now) ? { runAt: sendableFrom(now) } : {}) },
  );
}

function hearsAtOnce(
  { accountId, kind }: Pick<NewNotice, 'accountId' | 'kind'>,
  receivers: readonly Receiver[],
): boolean {
  const receiver = receivers.find((candidate) => candidate.accountId === accountId);
  return receiver !== undefined && timingOf(kind, receiver.roles, receiver.timings) === 'AT_ONCE';
}

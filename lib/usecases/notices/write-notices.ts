import { randomUUID } from 'node:crypto';
import type { Tx } from '@/lib/data/database';
import { addJob } from '@/lib/data/jobs';
import { openMorningMails } from '@/lib/data/mail/outgoing-mail';
import { insertNotices, type NewNotice } from '@/lib/data/notices/notices';
import type { Receiver } from '@/lib/data/notices/receivers';
import { timingOf } from '@/lib/domain/notices/mail-timing';
import { isQuiet, morningAfter, sendableFrom } from '@/lib/domain/notices/quiet-hours';

/**
 * Puts notices into inboxes and, for those of `receivers` who want to hear of them at once, mail into the outbox with the
 * job that sends it: by day a mail for each, at night one for all that somebody is told until the morning. All in the
 * transaction of what they tell of.
 */
export async function writeNotices(
  tx: Tx,
  notices: readonly Omit<NewNotice, 'mailId'>[],
  receivers: readonly Receiver[],
  now: Date,
): Promise<void> {
  const byMail = notices.filter((notice) => hearsAtOnce(notice, receivers));
  const morning = morningAfter(now);
  const gathered = morning
    ? await openMorningMails(
        tx,
        byMail.map(({ accountId }) => accountId),
        morning,
        now,
      )
    : new Map<string, string>();

  const written = notices.map((notice) => ({
    ...notice,
    mailId: byMail.includes(notice) ? (gathered.get(notice.accountId) ?? randomUUID()) : null,
  }));
  insertNotices(tx, written, now);
  for (const mailId of new Set(written.map((notice) => notice.mailId))) if (mailId) sendMailSoon(tx, mailId, now);
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

import { sqlOf } from '@/lib/data/database';
import { hasUntold } from '@/lib/data/mail/notices-to-mail';
import { accountsWithDigest, insertDigest, strandedMails } from '@/lib/data/mail/outgoing-mail';
import { findReceivers, type Receiver } from '@/lib/data/notices/receivers';
import { readScope } from '@/lib/domain/access/scope';
import { digestKinds } from '@/lib/domain/notices/mail-timing';
import { digestDay } from '@/lib/domain/notices/quiet-hours';
import { holidaysAround } from '@/lib/server/holidays';
import type { World } from '@/lib/server/world';
import { sendMailSoon } from '../notices/write-notices';
import { systemTask } from '../system-task';
import { standingOf } from './mail-content';

/**
 * Puts the day's digest into the outbox for everybody who has something to be told in it, once a working day. What is
 * interrupted goes on at the next run: each person's digest of a day can be there only once.
 */
export async function writeDigests(at: World): Promise<void> {
  const day = digestDay(at.now(), holidaysAround(at.now()));
  if (!day) return;
  const sql = sqlOf(at.database);
  const [receivers, done] = await Promise.all([
    findReceivers(sql, 'EVERYBODY', at.now()),
    accountsWithDigest(sql, day),
  ]);

  for (const receiver of receivers.filter(({ accountId }) => !done.has(accountId))) {
    if (!(await hasNews(at, receiver))) continue;
    await systemTask(at, async ({ tx, now }) => {
      const mail = await insertDigest(tx, receiver.accountId, day, now);
      if (mail) sendMailSoon(tx, mail, now);
    });
  }
}

async function hasNews(at: World, receiver: Receiver): Promise<boolean> {
  const sql = sqlOf(at.database);
  const kinds = digestKinds(receiver.roles, receiver.timings);
  if (await hasUntold(sql, readScope(receiver), kinds, at.now())) return true;
  const { waiting, late } = await standingOf(sql, receiver, at.now());
  return waiting.length + late.length > 0;
}

/** Gives mails that wait without a job a new one, should the queue ever have lost it. */
export async function rescueMails(at: World): Promise<void> {
  await systemTask(at, async ({ tx, now }) => {
    for (const mail of await strandedMails(tx)) sendMailSoon(tx, mail, now);
  });
}

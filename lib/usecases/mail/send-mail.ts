import { sqlOf } from '@/lib/data/database';
import { giveToDigest } from '@/lib/data/mail/notices-to-mail';
import { findMailToSend, type MailToSend, settleMail, writeMail } from '@/lib/data/mail/outgoing-mail';
import { digestKinds } from '@/lib/domain/notices/mail-timing';
import { isQuiet } from '@/lib/domain/notices/quiet-hours';
import { env } from '@/lib/server/env';
import { compose, oneLine } from '@/lib/server/mail/compose';
import { type Letter, NotPosted, post } from '@/lib/server/mail/post';
import type { World } from '@/lib/server/world';
import { sendMailSoon } from '../notices/write-notices';
import { systemTask } from '../system-task';
import { mailContent } from './mail-content';

/** After so many attempts, three days with their growing pauses, a mail is given up. */
const MOST_ATTEMPTS = 20;

/**
 * Sends one mail of the outbox, at least once: what is killed between the server's answer and our note of it is sent again
 * with the same Message-ID. Throws when it is to be tried again later.
 */
export async function sendMail(at: World, id: string): Promise<void> {
  const written = await systemTask(at, async ({ tx, now }) => {
    const mail = await findMailToSend(tx, id, now);
    if (!mail || mail.state !== 'WAITING') return null;
    if (isQuiet(now)) {
      sendMailSoon(tx, id, now);
      return null;
    }
    const { accountId, roles, timings } = mail.receiver;
    if (mail.digestOn) giveToDigest(tx, id, accountId, digestKinds(roles, timings), now);
    const content = mail.active ? await mailContent(tx, mail, now) : null;
    if (!content) {
      await settleMail(tx, id, { state: 'DROPPED', error: null }, now);
      return null;
    }

    const home = env().NEXTAUTH_URL;
    const composed = compose(content, mail.language, home);
    const namedVisits = [...content.notices.flatMap(({ visit }) => visit ?? []), ...content.waiting, ...content.late];
    const { messageId } = await writeMail(tx, id, {
      ...composed,
      messageId: messageIdOf(mail),
      language: mail.language,
      namedVisits: [...new Set(namedVisits.map((visit) => visit.id))],
    });
    return { mail, letter: { ...composed, messageId, language: mail.language, to: addressOf(mail) } };
  });
  if (written) await hand(at, written.mail, written.letter);
}

async function hand(at: World, mail: MailToSend, letter: Letter): Promise<void> {
  const settle = (state: 'SENT' | 'KEPT' | 'FAILED' | 'WAITING', error: string | null = null) =>
    settleMail(sqlOf(at.database), mail.id, { state, error }, at.now());
  const server = env().MAIL;
  if (!server) return settle('KEPT');

  try {
    await post(server, letter);
  } catch (error) {
    if (!(error instanceof NotPosted)) throw error;
    const last = error.permanent || mail.attempts + 1 >= MOST_ATTEMPTS;
    await settle(last ? 'FAILED' : 'WAITING', error.code);
    if (last) return;
    throw error;
  }
  await settle('SENT');
}

const addressOf = ({ receiver }: MailToSend) => ({ name: oneLine(receiver.name), address: receiver.email });

/** The same for a mail at every attempt, and unlike every other's. */
function messageIdOf({ id }: MailToSend): string {
  const { MAIL, NEXTAUTH_URL } = env();
  const domain = MAIL?.from.address.split('@').at(-1) ?? new URL(NEXTAUTH_URL).hostname;
  return `<mail.${id}@${domain}>`;
}

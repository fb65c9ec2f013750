import nodemailer from 'nodemailer';
import { z } from 'zod';
import type { Settings } from '../env';

/** A letter ready to leave. */
export type Letter = {
  messageId: string;
  to: { name: string; address: string };
  language: string;
  subject: string;
  text: string;
  html: string;
};

/** A letter that did not leave. `permanent`: the server will never take it; otherwise it can be tried again. */
export class NotPosted extends Error {
  constructor(
    readonly code: string,
    readonly permanent: boolean,
  ) {
    super(code);
    this.name = 'NotPosted';
  }
}

type MailServer = NonNullable<Settings['MAIL']>;

const SECONDS = 1000;

/** Hands a letter to the mail server and waits until it has taken it; throws NotPosted. */
export async function post({ url, from }: MailServer, letter: Letter): Promise<void> {
  if (!z.email().safeParse(letter.to.address).success) throw new NotPosted('EADDRESS', true);
  const safe = { disableFileAccess: true, disableUrlAccess: true };
  const transport = nodemailer.createTransport({
    ...safe,
    url,
    connectionTimeout: 10 * SECONDS,
    greetingTimeout: 10 * SECONDS,
    socketTimeout: 60 * SECONDS,
  });
  try {
    await transport.sendMail({
      ...safe,
      from,
      to: letter.to,
      envelope: { from: from.address, to: [letter.to.address] },
      messageId: letter.messageId,
      subject: letter.subject,
      text: letter.text,
      html: letter.html,
      headers: {
        'Auto-Submitted': 'auto-generated',
        'X-Auto-Response-Suppress': 'All',
        'Content-Language': letter.language,
      },
    });
  } catch (error) {
    throw toNotPosted(error);
  } finally {
    transport.close();
  }
}

/** What the server says to the sender, the receiver or the content with 5xx is final; all else may be mended. */
const FINAL_WHEN = ['EENVELOPE', 'EMESSAGE'];

function toNotPosted(error: unknown): NotPosted {
  const code = valueOf(error, 'code');
  const status = valueOf(error, 'responseCode');
  const name = typeof code === 'string' && /^\w{1,30}$/.test(code) ? code : 'EUNKNOWN';
  const answer = typeof status === 'number' ? ` ${status}` : '';
  const permanent = typeof status === 'number' && status >= 500 && FINAL_WHEN.includes(name);
  return new NotPosted(`${name}${answer}`, permanent);
}

const valueOf = (error: unknown, key: string): unknown =>
  error instanceof Error ? Reflect.get(error, key) : undefined;

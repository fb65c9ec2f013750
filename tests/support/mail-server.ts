import type { AddressInfo } from 'node:net';
import { type ParsedMail, simpleParser } from 'mailparser';
import { SMTPServer } from 'smtp-server';

/** What the server answers to a mail: takes it, refuses it for now or for good, or takes it and never says so. */
export type Answer = 'take' | 'later' | 'never' | 'hang';

export type MailServer = {
  url: string;
  port: number;
  /** Every mail that reached it, whatever it answered, in order. */
  received: ParsedMail[];
  answer: (answer: Answer) => void;
  stop: () => Promise<void>;
};

/** A real SMTP server on the loopback that takes whatever is sent, or answers as the test wants. */
export async function startMailServer(port = 0): Promise<MailServer> {
  const received: ParsedMail[] = [];
  let how: Answer = 'take';
  const refuse = (code: number, text: string) => Object.assign(new Error(text), { responseCode: code });

  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    logger: false,
    closeTimeout: 100,
    onRcptTo(_address, _session, done) {
      if (how === 'never') return done(refuse(550, 'No such user <kaja.kallas@example.org> here'));
      if (how === 'later') return done(refuse(451, 'Try again later'));
      done();
    },
    onData(stream, _session, done) {
      const asked = how;
      simpleParser(stream).then(
        (mail) => {
          received.push(mail);
          if (asked !== 'hang') done();
        },
        (error: Error) => done(error),
      );
    },
  });
  server.on('error', () => undefined);
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', () => resolve()));
  const { port: chosen } = server.server.address() as AddressInfo;
  return {
    url: `smtp://127.0.0.1:${chosen}`,
    port: chosen,
    received,
    answer: (answer) => (how = answer),
    stop: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

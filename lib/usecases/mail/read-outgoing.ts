import { z } from 'zod';
import { listOutgoing, type OutgoingMail } from '@/lib/data/mail/outgoing-mail';
import { MAIL_STATES } from '@/lib/domain/notices/mail-state';
import { mayInGeneral } from '@/lib/domain/access/can';
import { readScope } from '@/lib/domain/access/scope';
import { ok, type Result } from '@/lib/domain/shared/result';
import { env } from '@/lib/server/env';
import { defineQuery } from '../define-use-case';

const PAGE = 50;

/** A page of the outbox, the newest first; `everybodys` is false where the reader sees only what is written to them. */
export type OutgoingPage = {
  mails: OutgoingMail[];
  everybodys: boolean;
  older: string | null;
  sends: boolean;
  maySendAgain: boolean;
};

/** The mail that the system has written: administrators see everybody's, everybody else their own. */
export const readOutgoing = defineQuery({
  action: 'notice.own',
  input: z.strictObject({
    state: z.enum(MAIL_STATES).nullable().default(null),
    before: z
      .string()
      .regex(/^\d{1,18}$/)
      .nullable()
      .default(null),
  }),
  async run({ sql, actor, input }): Promise<Result<OutgoingPage>> {
    const everybodys = mayInGeneral(actor, 'mail.read');
    const mails = await listOutgoing(sql, readScope(actor), { ...input, everybodys }, PAGE + 1);
    const shown = mails.slice(0, PAGE);
    const older = mails.length > PAGE ? (shown.at(-1)?.seq ?? null) : null;
    const maySendAgain = mayInGeneral(actor, 'mail.send_again');
    return ok({ mails: shown, everybodys, older, sends: env().MAIL !== null, maySendAgain });
  },
});

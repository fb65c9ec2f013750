import { z } from 'zod';
import { findMailForChange, openMailAgain } from '@/lib/data/mail/outgoing-mail';
import { ok, refused, type Result } from '@/lib/domain/shared/result';
import { defineCommand } from '../define-use-case';
import { sendMailSoon } from '../notices/write-notices';

/**
 * Sends a mail that has failed for good once more, from the first attempt on: the address has been mended, or the server.
 * It keeps its Message-ID, and what it says is decided anew when it leaves.
 */
export const sendAgain = defineCommand({
  action: 'mail.send_again',
  input: z.strictObject({ id: z.guid() }),
  async run({ tx, now, input: { id }, record }): Promise<Result<null>> {
    const mail = await findMailForChange(tx, id);
    if (!mail) return refused({ code: 'NOT_FOUND' });
    if (mail.state !== 'FAILED') return refused({ code: 'NOT_POSSIBLE_NOW', subject: 'mail', status: mail.state });

    openMailAgain(tx, id);
    sendMailSoon(tx, id, now);
    const payload = { account: mail.accountId, error: mail.lastError };
    record({ action: 'mail.send_again', subject: 'mail', subjectId: id, payload });
    return ok(null);
  },
});

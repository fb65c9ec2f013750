import { z } from 'zod';
import { release } from '@/lib/data/office/entrusted';
import { ok, refused, type Result } from '@/lib/domain/shared/result';
import { defineCommand } from '../define-use-case';
import { openOffice, whoseSchema } from './open-office';

/** Lets somebody record one's absences no longer; what they have recorded stays. */
export const releaseAssistant = defineCommand({
  action: 'office.own',
  input: z.strictObject({ account: whoseSchema, assistant: z.guid().toLowerCase() }),
  async run({ tx, actor, input: { account, assistant }, record }): Promise<Result<null>> {
    const office = await openOffice(tx, actor, account, 'WHOLE');
    if (!office.ok) return office;

    const { id } = office.value;
    if (!(await release(tx, id, assistant))) return refused({ code: 'NOT_FOUND' });
    record({ action: 'assistant.release', subject: 'account', subjectId: id, payload: { assistantId: assistant } });
    return ok(null);
  },
});

import { z } from 'zod';
import { entrust } from '@/lib/data/office/entrusted';
import { openAccountsAmong } from '@/lib/data/office/people';
import { invalid, ok, type Result } from '@/lib/domain/shared/result';
import { defineCommand } from '../define-use-case';
import { openOffice, whoseSchema } from './open-office';

/** Lets somebody record one's absences; whoever manages offices may do it for another. */
export const entrustAssistant = defineCommand({
  action: 'office.own',
  input: z.strictObject({ account: whoseSchema, assistant: z.guid().toLowerCase() }),
  async run({ tx, actor, input: { account, assistant }, record }): Promise<Result<null>> {
    const office = await openOffice(tx, actor, account, 'WHOLE');
    if (!office.ok) return office;

    const { id } = office.value;
    if (assistant === id) return invalid({ path: 'assistant', code: 'own_assistant' });
    if (!(await openAccountsAmong(tx, [assistant])).has(assistant))
      return invalid({ path: 'assistant', code: 'unknown_person' });
    if (!(await entrust(tx, id, assistant))) return invalid({ path: 'assistant', code: 'named_twice' });

    record({ action: 'assistant.entrust', subject: 'account', subjectId: id, payload: { assistantId: assistant } });
    return ok(null);
  },
});

import { z } from 'zod';
import { addJob } from '@/lib/data/jobs';
import { storeTrial } from '@/lib/data/trials/trials';
import { ok, refused, type Result } from '@/lib/domain/shared/result';
import { defineCommand } from '../define-use-case';

const daySchema = z.iso
  .date({ abort: true })
  .refine((day) => day >= '1800-01-01' && day < '2200-01-01', { params: { code: 'date_out_of_range' } })
  .nullable()
  .default(null);

/** The days on which the visits start, both included; what is left out is open. */
export const trialPeriodSchema = z
  .strictObject({ from: daySchema, to: daySchema })
  .refine(({ from, to }) => from === null || to === null || from <= to, {
    path: ['to'],
    params: { code: 'last_day_before_first' },
  });

/**
 * Tries a version, draft or agreed, on the visits of a period: in the background, with the rules as they stand now. Asking
 * again for what is under way gives the same trial.
 */
export const startTrial = defineCommand({
  action: 'rules.draft',
  input: z.strictObject({ ruleSetId: z.guid(), period: trialPeriodSchema }),
  async run({ tx, actor, now, input, record, leaveUnrecorded }): Promise<Result<{ id: string }>> {
    const { ruleSetId, period } = input;
    const trial = await storeTrial(tx, { ruleSetId, ...period, askedById: actor.accountId }, now);
    if (!trial) return refused({ code: 'NOT_FOUND' });

    if (trial.isNew) {
      addJob(tx, 'rules.try', { trial: trial.id }, { key: `rules.try ${trial.id}` });
      const payload = { version: trial.revision, trial: trial.id, ...period };
      record({ action: 'rule_set.try', subject: 'rule_set', subjectId: ruleSetId, payload });
    } else leaveUnrecorded();
    return ok({ id: trial.id });
  },
});

import { z } from 'zod';
import { cancelTrial as cancel, findTrial } from '@/lib/data/trials/trials';
import type { Trial } from '@/lib/domain/routing/trial';
import { ok, refused, type Result } from '@/lib/domain/shared/result';
import { defineCommand } from '../define-use-case';

/** Ends a trial that is not finished; one that has finished meanwhile stays as it is. Gives the trial as it then stands. */
export const cancelTrial = defineCommand({
  action: 'rules.draft',
  input: z.strictObject({ ruleSetId: z.guid(), id: z.guid() }),
  async run({ tx, now, input, record, leaveUnrecorded }): Promise<Result<Trial>> {
    const { ruleSetId, id } = input;
    if (await cancel(tx, ruleSetId, id, now))
      record({ action: 'rule_set.cancel_trial', subject: 'rule_set', subjectId: ruleSetId, payload: { trial: id } });
    else leaveUnrecorded();

    const trial = await findTrial(tx, ruleSetId, id);
    return trial ? ok(trial) : refused({ code: 'NOT_FOUND' });
  },
});

import { dropMailTexts } from '@/lib/data/mail/outgoing-mail';
import { deleteOldTrial } from '@/lib/data/trials/trials';
import { keptSince } from '@/lib/domain/jobs/keeping';
import type { World } from '@/lib/server/world';
import { systemTask } from '../system-task';

/** So many mails in one transaction: none of them is locked for long. */
const MAILS = 1_000;

/**
 * Throws away at night what is kept no longer (lib/domain/jobs/keeping.ts), piece by piece, each with its entry on the
 * trail. What is interrupted goes on at the next run.
 */
export async function pruneOld(at: World): Promise<void> {
  while ((await pruneMails(at)) === MAILS);
  while (await pruneTrial(at));
}

/** Of mails that are settled the text goes; that they were written, to whom and when, stays. Gives how many. */
async function pruneMails(at: World): Promise<number> {
  return systemTask(at, async ({ tx, now, record }) => {
    const before = keptSince('MAIL_TEXT', now);
    const mails = await dropMailTexts(tx, before, MAILS);
    const payload = { mails, settledBefore: before.toISOString() };
    if (mails > 0) record({ action: 'mail.prune', subject: 'mail', subjectId: null, payload });
    return mails;
  });
}

/** One trial goes whole, unless it is the last one done of its version: that stays with it. Gives whether there was one. */
async function pruneTrial(at: World): Promise<boolean> {
  return systemTask(at, async ({ tx, now, record }) => {
    const trial = await deleteOldTrial(tx, keptSince('TRIAL', now));
    if (!trial) return false;
    const { id, ruleSetId, endedAt } = trial;
    const payload = { trial: id, endedAt: endedAt.toISOString() };
    record({ action: 'rule_set.prune_trial', subject: 'rule_set', subjectId: ruleSetId, payload });
    return true;
  });
}

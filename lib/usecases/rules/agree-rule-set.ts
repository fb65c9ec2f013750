import { z } from 'zod';
import { getLastAgreed, markAgreed, type RuleSetState, storeAgreement } from '@/lib/data/rule-sets';
import { isAgreedByAll, obstacleToAgree } from '@/lib/domain/routing/agree';
import { dayIn } from '@/lib/domain/shared/day';
import { invalid, ok, refused, type Result } from '@/lib/domain/shared/result';
import { HOME_TIME_ZONE } from '@/lib/domain/shared/time-zone';
import { DEPARTMENTS } from '@/lib/domain/visit/vocabulary';
import { defineCommand } from '../define-use-case';
import { openDraft } from './draft-rule-set';

/**
 * Agrees to a draft for a department. With the agreement of both it is agreed for good and in force from its day, which
 * may not lie in the past: visits are routed by what was in force when they were sent.
 */
export const agreeToRuleSet = defineCommand({
  action: 'rules.agree',
  input: z.strictObject({ id: z.guid(), revision: z.int(), department: z.enum(DEPARTMENTS) }),
  async run({ tx, actor, now, input, record }): Promise<Result<{ state: RuleSetState }>> {
    const base = await getLastAgreed(tx);
    const found = await openDraft(tx, input);
    if (!found.ok) return found;

    const { value: draft } = found;
    const obstacle = obstacleToAgree(actor, input.department, draft.agreements);
    if (obstacle) return refused({ code: 'FORBIDDEN', reason: obstacle });
    if (draft.baseId !== base.id) return invalid({ path: 'base', code: 'base_is_old' });
    if (draft.effectiveFrom < dayIn(now, HOME_TIME_ZONE))
      return invalid({ path: 'effectiveFrom', code: 'day_has_passed' });
    if (draft.effectiveFrom < base.effectiveFrom) return invalid({ path: 'effectiveFrom', code: 'before_its_base' });

    storeAgreement(tx, draft.id, input.department, actor.accountId, now);
    const isAgreed = isAgreedByAll([...draft.agreements, input]);
    if (isAgreed) markAgreed(tx, draft.id);

    const payload = { version: draft.revision, department: input.department };
    record({ action: 'rule_set.agree', subject: 'rule_set', subjectId: draft.id, payload });
    if (isAgreed) {
      const settled = { ruleSetVersion: draft.version, effectiveFrom: draft.effectiveFrom };
      record({ action: 'rule_set.activate', subject: 'rule_set', subjectId: draft.id, payload: settled });
    }
    return ok({ state: isAgreed ? 'AGREED' : 'DRAFT' });
  },
});

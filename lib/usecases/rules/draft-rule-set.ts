import { z } from 'zod';
import {
  deleteDraft,
  findRuleSetForChange,
  getLastAgreed,
  getRuleSet,
  type RuleSetVersion,
  storeDraft,
  updateDraft,
} from '@/lib/data/rule-sets';
import type { Tx } from '@/lib/data/database';
import { ruleSetSchema } from '@/lib/domain/routing/rule-set';
import { dayIn } from '@/lib/domain/shared/day';
import { ok, refused, type Result } from '@/lib/domain/shared/result';
import { HOME_TIME_ZONE } from '@/lib/domain/shared/time-zone';
import { defineCommand } from '../define-use-case';
import { refuseStale } from '../visits/stale';

/** Makes a draft of the next version from the one agreed last, with other rules or another day where they are given. */
export const draftRuleSet = defineCommand({
  action: 'rules.draft',
  input: z.strictObject({ effectiveFrom: z.iso.date().optional(), content: ruleSetSchema.optional() }),
  async run({ tx, actor, now, input, record }): Promise<Result<{ id: string }>> {
    const base = await getLastAgreed(tx);
    const ruleSet = input.content ?? (await getRuleSet(tx, base.id)).ruleSet;
    const effectiveFrom = input.effectiveFrom ?? laterOf(dayIn(now, HOME_TIME_ZONE), base.effectiveFrom);
    const { id, version } = await storeDraft(
      tx,
      { authorId: actor.accountId, baseId: base.id, effectiveFrom, ruleSet },
      now,
    );

    const payload = { ruleSetVersion: version, baseId: base.id, effectiveFrom, version: 1 };
    record({ action: 'rule_set.draft', subject: 'rule_set', subjectId: id, payload });
    return ok({ id });
  },
});

/** Changes a draft; whatever was agreed to before is withdrawn. */
export const changeRuleSet = defineCommand({
  action: 'rules.draft',
  input: z.strictObject({
    id: z.guid(),
    revision: z.int(),
    effectiveFrom: z.iso.date().optional(),
    content: ruleSetSchema.optional(),
  }),
  async run({ tx, now, input, record }): Promise<Result<{ revision: number }>> {
    const found = await openDraft(tx, input);
    if (!found.ok) return found;

    const { value: draft } = found;
    updateDraft(
      tx,
      draft.id,
      {
        effectiveFrom: input.effectiveFrom ?? draft.effectiveFrom,
        ruleSet: input.content ?? draft.ruleSet,
      },
      now,
    );
    const revision = draft.revision + 1;
    const withdrawn = draft.agreements.map(({ department }) => department);
    record({
      action: 'rule_set.change',
      subject: 'rule_set',
      subjectId: draft.id,
      payload: { version: revision, withdrawn },
    });
    return ok({ revision });
  },
});

/** Throws a draft away. */
export const discardRuleSet = defineCommand({
  action: 'rules.draft',
  input: z.strictObject({ id: z.guid(), revision: z.int() }),
  async run({ tx, input, record }): Promise<Result<null>> {
    const found = await openDraft(tx, input);
    if (!found.ok) return found;

    deleteDraft(tx, found.value.id);
    const payload = { ruleSetVersion: found.value.version };
    record({ action: 'rule_set.discard', subject: 'rule_set', subjectId: found.value.id, payload });
    return ok(null);
  },
});

/** The draft as the caller saw it, locked; refused when it is agreed, or has been changed since. */
export async function openDraft(
  tx: Tx,
  { id, revision }: { id: string; revision: number },
): Promise<Result<RuleSetVersion>> {
  const draft = await findRuleSetForChange(tx, id);
  if (!draft) return refused({ code: 'NOT_FOUND' });
  if (draft.state !== 'DRAFT') return refused({ code: 'NOT_POSSIBLE_NOW', status: draft.state });

  const fresh = await refuseStale(tx, { id, version: draft.revision, updatedAt: draft.changedAt }, revision);
  return fresh.ok ? ok(draft) : fresh;
}

const laterOf = (day: string, other: string) => (day > other ? day : other);

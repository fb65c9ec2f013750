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
import { changedParts } from '@/lib/domain/routing/changed-parts';
import { toIssue } from '@/lib/domain/routing/dmn/dmn-issue';
import { readDmn } from '@/lib/domain/routing/dmn/read-dmn';
import { draftContentSchema } from '@/lib/domain/routing/draft-content';
import type { RuleSet } from '@/lib/domain/routing/rule-set';
import { dayIn } from '@/lib/domain/shared/day';
import { toInputIssues } from '@/lib/domain/shared/input-issues';
import { invalid, ok, refused, type Result } from '@/lib/domain/shared/result';
import { HOME_TIME_ZONE } from '@/lib/domain/shared/time-zone';
import { defineCommand } from '../define-use-case';
import { refuseStale } from '../visits/stale';

/** What a draft can be given: its day, and its rules as they are or as a DMN file. */
const given = {
  effectiveFrom: z.iso.date().optional(),
  content: draftContentSchema.optional(),
  dmn: z.string().optional(),
};

/** Makes a draft of the next version from the one agreed last, with other rules or another day where they are given. */
export const draftRuleSet = defineCommand({
  action: 'rules.draft',
  input: z.strictObject(given),
  async run({ tx, actor, now, input, record }): Promise<Result<{ id: string }>> {
    const content = await contentOf(input);
    if (!content.ok) return content;

    const base = await getLastAgreed(tx);
    const ruleSet = content.value ?? (await getRuleSet(tx, base.id)).ruleSet;
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
  input: z.strictObject({ id: z.guid(), revision: z.int(), ...given }),
  async run({ tx, now, input, record }): Promise<Result<{ revision: number }>> {
    const content = await contentOf(input);
    if (!content.ok) return content;
    const found = await openDraft(tx, input);
    if (!found.ok) return found;

    const { value: draft } = found;
    const next = {
      effectiveFrom: input.effectiveFrom ?? draft.effectiveFrom,
      ruleSet: content.value ?? draft.ruleSet,
    };
    updateDraft(tx, draft.id, next, now);
    const revision = draft.revision + 1;
    const withdrawn = draft.agreements.map(({ department }) => department);
    const payload = { version: revision, changed: changedParts(draft, next), withdrawn };
    record({ action: 'rule_set.change', subject: 'rule_set', subjectId: draft.id, payload });
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
  if (draft.state !== 'DRAFT') return refused({ code: 'NOT_POSSIBLE_NOW', subject: 'rule_set', status: draft.state });

  const fresh = await refuseStale(tx, { id, version: draft.revision, updatedAt: draft.changedAt }, revision);
  if (fresh.ok) return ok(draft);
  return fresh.refusal.code === 'STALE' ? refused({ ...fresh.refusal, subject: 'rule_set' }) : fresh;
}

/** The rules that were given; null where only the day is. A DMN file is read whole or not at all. */
async function contentOf({ content, dmn }: { content?: RuleSet; dmn?: string }): Promise<Result<RuleSet | null>> {
  if (dmn === undefined) return ok(content ?? null);
  if (content) return invalid({ path: 'dmn', code: 'rules_given_twice' });

  const read = await readDmn(dmn);
  if (!read.ok) return invalid(...read.problems.map(toIssue));
  const fitting = draftContentSchema.safeParse(read.ruleSet, { reportInput: true });
  return fitting.success ? ok(fitting.data) : invalid(...toInputIssues(fitting.error));
}

const laterOf = (day: string, other: string) => (day > other ? day : other);

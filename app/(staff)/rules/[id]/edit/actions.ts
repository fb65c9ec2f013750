'use server';

import { revalidatePath } from 'next/cache';
import { getTranslations } from 'next-intl/server';
import type { EditorRefusal, LatestDraft, SaveAnswer } from '@/components/rules/editor/editor-actions';
import { toRuleSetForm } from '@/lib/domain/routing/rule-set-form';
import type { Refusal } from '@/lib/domain/shared/result';
import { tellIssue } from '@/lib/i18n/tell-issue';
import { tellRefusal } from '@/lib/server/tell-refusal';
import { typist } from '@/lib/server/typist';
import { changeRuleSet } from '@/lib/usecases/rules/draft-rule-set';
import { openRuleSetEditor } from '@/lib/usecases/rules/rule-set-page';

/** Saves the whole draft as it is on the screen, if nobody has changed it since. */
export async function saveRuleSetAction(
  account: string,
  id: string,
  draft: { revision: number; effectiveFrom: string; content: unknown },
): Promise<SaveAnswer> {
  const saved = await changeRuleSet(await typist(account), { id, ...draft });
  if (!saved.ok) return told(saved.refusal);
  revalidatePath('/rules', 'layout');
  return { ok: true, revision: saved.value.revision, savedAt: new Date().toISOString() };
}

/** The draft as it stands now, for merging into it what was typed on an older one. */
export async function readRuleSetAction(account: string, id: string): Promise<LatestDraft> {
  const opened = await openRuleSetEditor(await typist(account), { id });
  if (!opened.ok) return told(opened.refusal);
  const { state, revision, effectiveFrom, ruleSet } = opened.value;
  if (state !== 'DRAFT') return told({ code: 'NOT_POSSIBLE_NOW', subject: 'rule_set', status: state });
  return { ok: true, revision, values: toRuleSetForm(effectiveFrom, ruleSet) };
}

async function told(refusal: Refusal): Promise<EditorRefusal> {
  const [{ message }, validation] = [await tellRefusal(refusal), await getTranslations('validation')];
  const found = refusal.code === 'INVALID' ? refusal.issues : [];
  return {
    ok: false,
    message,
    issues: found.map((issue) => ({
      path: issue.path.replace(/^content\./, ''),
      message: tellIssue(issue, validation),
    })),
    stale: refusal.code === 'STALE',
    signedOut: refusal.code === 'NOT_SIGNED_IN',
  };
}
